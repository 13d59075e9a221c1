import Text

/// What stands in the gap of a cue, and after the people counted in it.
extension Plausibility {
  /// A cue with a gap holds only the people between its parts.
  func tailFollows(
    _ cue: Cue,
    _ phrase: CountedPhrase,
    _ relation: Relation,
    _ phrases: [Phrase]
  ) -> Bool {
    // "lost 12 soldiers": the last word of the cue is the noun that is counted.
    if let head = phrase.noun.last, cue.tail.count == 1, reading.isWord(head, cue.tail[0]) {
      return true
    }
    // "leaving 11 dead and scores with wounds": what they are stands right after them.
    if isStateNext(phrase, phrases), !startsTail(cue, phrase.tokens.upperBound) { return false }
    let from = max(phrase.tokens.upperBound, relation.cue?.tokens.upperBound ?? 0)
    let limit = phrases.last?.tokens.upperBound ?? from
    guard from < limit, let end = reading.tail(of: cue, from: from, in: from..<limit) else {
      return false
    }
    // "a boat carrying 110 sank 15 miles off Zuara": the verb between has words of its own.
    let hasVerb = phrases.contains {
      from <= $0.tokens.lowerBound && $0.tokens.upperBound <= end && isFinite($0)
    }
    return !hasVerb && end - from <= Plausibility.widestTail
  }

  private func isStateNext(_ phrase: CountedPhrase, _ phrases: [Phrase]) -> Bool {
    let next = phrases.first { $0.tokens.lowerBound == phrase.tokens.upperBound }
    guard let cue = next?.cue, next?.kind == .cue else { return false }
    return reading.lexicon.cues[cue.cue].cueClass == .state
  }

  /// Tells whether the words after a cue's gap start at a token.
  private func startsTail(_ cue: Cue, _ index: Int) -> Bool {
    cue.tail.first.map { $0.isEmpty || reading.isWord(index, $0) } ?? false
  }

  /// "sank", not "seized": a past form that cannot be a participle.
  private func isFinite(_ phrase: Phrase) -> Bool {
    let form = reading.verbForm(phrase.tokens.lowerBound)
    return phrase.kind == .verb && phrase.voice == .bare && form.contains(.past)
      && !form.contains(.participle)
  }

  /// How far after the people counted the last words of a cue may end.
  private static let widestTail = 8
}
