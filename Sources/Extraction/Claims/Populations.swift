/// Says who is counted, in the text's words.
struct Populations {
  private let reading: Reading
  private let words: FunctionWords

  init(_ reading: Reading, _ words: FunctionWords) {
    self.reading = reading
    self.words = words
  }

  /// The population of a counted phrase: its own noun, the noun that a construction names, or the one
  /// it leaves out; `people` where there is none.
  func population(
    of phrase: CountedPhrase,
    _ relation: Relation,
    _ sentence: SentenceReading,
    before drafts: [ClaimDraft],
    previous: Range<Int>?
  ) -> String {
    if relation.noun >= 0 {
      return noun(sentence.phrases[relation.noun].tokens)
    }
    if !phrase.noun.isEmpty, !isToll(phrase) { return noun(phrase.noun) }
    let isAnaphoric = phrase.isOther || phrase.whole != nil || sentence.counted.count > 1
    if isAnaphoric, let last = drafts.last, last.sentence == sentence.range || phrase.whole != nil {
      // The wounded beside twelve bodies are no bodies.
      if last.phrase.kind == .body, phrase.whole == nil { return "people" }
      return last.population
    }
    if phrase.isOther, let noun = nounBefore(phrase, in: sentence) { return self.noun(noun) }
    // "Soldiers arrested three men. Two were hanged."
    let isBare = phrase.noun.isEmpty && phrase.implied == nil && phrase.inner == nil
    if isBare, relation.marks.isSubset(of: [.subject]), let last = drafts.last,
      last.sentence == previous,
      last.phrase.numeral != nil, !last.phrase.noun.isEmpty
    {
      return last.population
    }
    return "people"
  }

  /// "Five climbers were swept away and a sixth died": the noun of the count before, claim or not.
  private func nounBefore(
    _ phrase: CountedPhrase,
    in sentence: SentenceReading
  ) -> Range<Int>? {
    sentence.counted.last {
      $0.tokens.upperBound <= phrase.tokens.lowerBound && $0.kind?.isPeople == true && !isToll($0)
        && !$0.noun.isEmpty
    }?.noun
  }

  /// "12 deaths" and "12 dead" count people, not deaths; "12 evacuees" counts evacuees.
  private func isToll(_ phrase: CountedPhrase) -> Bool {
    guard let inner = phrase.inner, phrase.kind != .body,
      inner.tokens.upperBound == phrase.noun.upperBound
    else { return false }
    switch reading.lexicon.cues[inner.cue].cueClass {
    case .toll, .lives: return true
    case .victims: return !reading.hasSuffix(inner.tokens.upperBound - 1, "s")
    default: return false
    }
  }

  /// The noun in lower case except for names.
  private func noun(_ range: Range<Int>) -> String {
    var start = range.lowerBound
    while start < range.upperBound, reading.wordClass(start).contains(.determiner) { start += 1 }
    return reading.text(of: start..<range.upperBound)
  }
}
