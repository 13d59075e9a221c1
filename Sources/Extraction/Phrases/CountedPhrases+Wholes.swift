import Text

/// What a count is a part of, after "of" or before its number.
///
///     33 [of them]            12 [of the wounded]       three [of the 20 hostages]
///     40 men, of [whom] 12    ten of detainees          the noun alone: no whole
extension CountedPhrases {
  /// Reads "of detainees", "of the victims", "of them", "of whom"; returns its end.
  func partitive(
    from start: Int,
    _ sentence: Range<Int>,
    _ phrase: inout CountedPhrase
  ) -> Int? {
    guard reading.isWord(start, .of), start + 1 < sentence.upperBound else { return nil }
    let next = start + 1
    let wordClass = reading.wordClass(next)
    if !wordClass.isDisjoint(with: [.pronoun, .relative]) {
      return pronoun(at: next, sentence, &phrase)
    }
    if wordClass.contains(.determiner) || reading.isWord(next, .those) {
      return numbered(after: next, sentence, &phrase) ?? named(after: next, sentence, &phrase)
    }
    guard reading.numeral(at: next) == nil else { return nil }
    let noun = noun(from: next, limit: sentence.upperBound, isSingular: false)
    guard !noun.isEmpty else { return nil }
    phrase.noun = noun
    return noun.upperBound
  }

  /// "of [them]", "of [whom] 12"; "eleven of [them] dead": what they are, not who.
  private func pronoun(
    at index: Int,
    _ sentence: Range<Int>,
    _ phrase: inout CountedPhrase
  ) -> Int {
    phrase.whole = index..<(index + 1)
    guard reading.cue(at: index + 1, in: sentence, classes: [.state]) == nil else {
      return index + 1
    }
    phrase.noun = noun(from: index + 1, limit: sentence.upperBound, isSingular: false)
    return max(index + 1, phrase.noun.upperBound)
  }

  /// "of the [20 hostages]".
  private func numbered(
    after determiner: Int,
    _ sentence: Range<Int>,
    _ phrase: inout CountedPhrase
  ) -> Int? {
    guard determiner + 1 < sentence.upperBound,
      let numeral = reading.numeral(at: determiner + 1)
    else { return nil }
    let end = min(sentence.upperBound, determiner + CountedPhrases.longestWhole)
    let all = self.phrase(ofNumeral: numeral, in: sentence.lowerBound..<end)
    phrase.whole = determiner..<all.tokens.upperBound
    phrase.noun = all.noun
    return all.tokens.upperBound
  }

  /// How many tokens a whole may have: "two of the five of the nine of …" has an end.
  private static let longestWhole = 32

  /// "of the [villagers]", "of the [wounded]", "of those [rounded up]".
  private func named(
    after determiner: Int,
    _ sentence: Range<Int>,
    _ phrase: inout CountedPhrase
  ) -> Int {
    let first = determiner + 1
    var end = max(first, reading.endOfNounRun(from: first, limit: sentence.upperBound))
    // "one of the wounded died": a word for victims that is no noun.
    if end == first, let victims = reading.cue(at: first, in: sentence, classes: [.victims]) {
      end = victims.tokens.upperBound
    }
    if reading.isWord(determiner, .those),
      let harm = reading.cue(at: first, in: sentence, classes: [.harm]),
      harm.form.contains(.participle), reading.lexicon.cues[harm.cue].tail.isEmpty
    {
      end = max(end, harm.tokens.upperBound)
    }
    phrase.whole = determiner..<end
    phrase.noun = noun(from: first, limit: sentence.upperBound, isSingular: false)
    return end
  }

  /// "40 men, of [whom] 12 were shot": a whole that stands before its part.
  func pronoun(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard index - 2 >= sentence.lowerBound, reading.isWord(index - 2, .of),
      reading.wordClass(index - 1).contains(.relative)
    else { return nil }
    return (index - 1)..<index
  }
}
