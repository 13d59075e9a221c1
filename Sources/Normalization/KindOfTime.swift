import Records

/// Whether a number belongs to an event, runs from a start, holds at a date, or is a rate.
struct KindOfTime {
  let lexicon: ContextLexicon
  let claim: Claim
  /// Those of the claim's measure.
  let traits: Set<MeasureTrait>
  let quote: Phrase
  /// Where the numeral stands in the quote.
  let numeral: Int

  /// The kind as the words tell it; nil where they do not.
  func kind(_ mention: DateMention?) -> TimeKind? {
    if claim.per != nil { return .rate }
    if traits.contains(.listing) { return tells(.list) ? .stock : .event }
    if isHeld { return .stock }
    if countsSeveralEvents { return .cumulative }
    guard let mention else { return kindWithoutDate }
    switch mention.relation {
    case .relative: return .event
    case .since, .until: return .cumulative
    case .span: return (mention.days ?? 0) <= 6 ? .event : .cumulative
    case .on, .asOf:
      let isShort = mention.precision <= 2 || (mention.days ?? 99) <= 11
      return isShort || hasSingleEvent ? .event : .cumulative
    }
  }

  /// The numeral's clause and what of it the sentence adds at once.
  private var clause: Range<Int> {
    guard quote.words.indices.contains(numeral) else { return 0..<quote.words.count }
    let number = quote.words[numeral].clause
    let first = quote.words.firstIndex { $0.clause == number } ?? 0
    let last = quote.words.lastIndex { $0.clause == number } ?? quote.words.count - 1
    return first..<last + 1
  }

  private func tells(_ role: ContextRole) -> Bool {
    lexicon.contains(role, in: quote.words, within: clause)
  }

  /// People still held or displaced, or counted by the body that holds them.
  private var isHeld: Bool {
    guard traits.contains(.stock) else { return false }
    if tells(.stock) { return true }
    return traits.contains(.arrest)
      && claim.attributedTo.contains { name in
        let words = Phrase(name).words
        return lexicon.contains(.holder, in: words, within: 0..<words.count)
      }
  }

  /// `in both attacks`, `in a series of raids`, `in the shipwrecks`.
  ///
  /// `The air strikes on Galkoor` may be one event: such a word (value `wave`) is several only where
  /// it is counted.
  private var countsSeveralEvents: Bool {
    let counting = ["both", "all", "several", "two", "three", "four", "series"]
    return clause.contains { index in
      guard let match = lexicon.match(.event, in: quote.words, at: index), match.isPlural else {
        return false
      }
      let before = quote.words[max(clause.lowerBound, index - 2)..<index].map(\.folded)
      return before.contains { counting.contains($0) }
        || match.value != "wave" && before.contains { ["the", "these"].contains($0) }
    }
  }

  /// One event named anywhere in the sentence.
  private var hasSingleEvent: Bool {
    quote.words.indices.contains { index in
      lexicon.match(.event, in: quote.words, at: index)?.isPlural == false
    }
  }

  private var kindWithoutDate: TimeKind? {
    if hasSingleEvent { return .event }
    let isTotal = lexicon.contains(.total, in: quote.words, within: 0..<quote.words.count)
    if isTotal { return .cumulative }
    let isOfConflict = lexicon.contains(
      .conflict,
      in: quote.words,
      within: 0..<quote.words.count
    )
    return isOfConflict ? .cumulative : nil
  }
}
