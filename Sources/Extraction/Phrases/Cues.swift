import Numerals
import Text

/// Finds cues of the lexicon in a text.
extension Reading {
  /// The longest cue of some classes that starts at a token.
  ///
  /// A capitalized word inside a sentence is a name and no cue, unless `names` admits it, as the
  /// headings of tables do. A cue with a gap counts only where its last words follow within the
  /// clause, and gives way to the same words without one: "locked up twelve".
  func cue(
    at start: Int,
    in sentence: Range<Int>,
    classes: CueClasses,
    names: Bool = false
  ) -> CueMatch? {
    guard isWord(start), start < sentence.upperBound, names || !isName(start),
      !lexicon.entry(tokens[start].word).cueClasses.isDisjoint(with: classes)
    else { return nil }
    var best: CueMatch?
    var known: CueStart?
    for candidate in lexicon.cueStarts(tokens[start].word)
    where classes.contains(CueClasses(candidate.cueClass)) {
      let isLonger = known.map { candidate.isLonger(than: $0) } ?? true
      guard isLonger || candidate.cue == known?.cue,
        let end = end(of: candidate, at: start, in: sentence)
      else { continue }
      let form = isLonger ? candidate.form : candidate.form.union(best?.form ?? [])
      best = CueMatch(cue: candidate.cue, tokens: start..<end, form: form)
      known = candidate
    }
    return best
  }

  /// Where the words of a cue end before its gap; nil where the text does not have all of them.
  private func end(of candidate: CueStart, at start: Int, in sentence: Range<Int>) -> Int? {
    if candidate.count == 1, candidate.cueClass != .topical { return start + 1 }
    let next = start + 1
    guard next < tokens.count,
      candidate.next.mayContain(tokens[next].word) || isMark(next, .hyphen)
    else { return nil }
    let end = match(
      lexicon.cues[candidate.cue].rest,
      from: start + 1,
      before: sentence.upperBound,
      isDescribed: candidate.cueClass == .suffer
    )
    guard let end,
      candidate.cueClass != .topical
        || topics.areAbout(lexicon.cues[candidate.cue].measure, near: start),
      !candidate.hasGap
        || !isParticle(end)
          && tail(of: lexicon.cues[candidate.cue], from: end, in: sentence) != nil
    else { return nil }
    return end
  }

  /// "took [away] 12 men and put them in jail": what stands before the people counted belongs to the
  /// verb, and no gap goes over it.
  private func isParticle(_ index: Int) -> Bool {
    isAdverb(index) && numeral(at: index) == nil && numeral(at: index + 1) != nil
  }

  /// Where some words of a cue end, with what describes its nouns.
  ///
  /// "suffered [serious head] injuries", "held in [police] custody". The first word has a description
  /// only where `isDescribed` says so.
  private func match(
    _ words: [[Int32]],
    from index: Int,
    before end: Int,
    isDescribed: Bool
  ) -> Int? {
    var next = index
    for number in words.indices {
      if words[number].isEmpty {
        return match(Array(words[(number + 1)...]), afterModifiersFrom: next, before: end)
      }
      while next < end, isMark(next, .hyphen), tokens[next].gap == .none { next += 1 }
      if !isWord(next, words[number]), number > 0 || isDescribed {
        next = endOfAdjectives(from: next, before: words[number])
      }
      guard next < end, isWord(next, words[number]) else { return nil }
      next += 1
    }
    return next
  }

  /// The same where the row itself says that any words may describe the noun: [the EU's new] list.
  private func match(
    _ words: [[Int32]],
    afterModifiersFrom index: Int,
    before end: Int
  ) -> Int? {
    for start in index..<max(index + 1, min(end, index + Reading.mostModifiers)) {
      if let end = match(words, from: start, before: end, isDescribed: false) { return end }
      guard describesNoun(start) else { return nil }
    }
    return nil
  }

  /// How many tokens may describe the noun of a cue where its row says so.
  private static let mostModifiers = 7

  /// Tells whether a token can stand before the noun of its phrase.
  private func describesNoun(_ index: Int) -> Bool {
    isNounLike(index) || isPossessiveMarker(index) || isMark(index, .hyphen)
      || wordClass(index).contains(.determiner) || verbForm(index).contains(.participle)
  }

  /// Moves over what may describe a noun of a cue, after a preposition, a determiner or the verb of
  /// those who suffer; stays where that noun does not follow.
  private func endOfAdjectives(from start: Int, before choice: [Int32]) -> Int {
    guard wordClass(start - 1).isDisjoint(with: [.be, .have, .conjunction]),
      verbForm(start - 1).isEmpty || !verbForm(start).contains(.participle)
    else { return start }
    var next = start
    while next < start + Reading.mostAdjectives, numeral(at: next) == nil, !isWord(next, choice),
      isNounLike(next) || isAdverb(next) || isHyphenJoined(next)
        || verbForm(next).contains(.participle)
    {
      next += 1
    }
    return isWord(next, choice) ? next : start
  }

  /// How many words may describe a noun of a cue: "severe second - degree" burns.
  private static let mostAdjectives = 4

  /// Where the words after a cue's gap end, looked for within one clause.
  func tail(of cue: Cue, from start: Int, in sentence: Range<Int>) -> Int? {
    let limit = min(sentence.upperBound, start + Reading.widestGap)
    var index = start
    while index < limit {
      if isMark(index, .semicolon) { return nil }
      if cue.tailStart.mayContain(tokens[index].word),
        let end = match(cue.tail, from: index, before: sentence.upperBound, isDescribed: false)
      {
        return end
      }
      index += 1
    }
    return nil
  }

  /// How many tokens may stand in a cue's gap: a counted phrase with its modifiers.
  private static let widestGap = 14
}
