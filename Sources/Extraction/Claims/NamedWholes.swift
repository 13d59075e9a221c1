import Text

/// Finds what a sentence says of the whole that a part names with its number.
///
///     Forty-one of the [43 sailors] seized by pirates walked free.
///     They let go three of the [12 engineers] they had held since March.
///     Six of the [20 hostages] who were taken in May came home.
///     Three of the [20 hostages] were found dead.
///
/// What stands right after the whole describes it, and the rest of the sentence is said of the part.
struct NamedWholes {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// Gives each numbered whole what the words right after it, or its own noun, say of it.
  func relate(_ sentence: inout SentenceReading) {
    for (part, phrase) in sentence.counted.enumerated() {
      let index = sentence.phraseOf[part]
      guard index >= 0, let whole = phrase.whole,
        let number = sentence.counted.firstIndex(where: {
          whole.contains($0.figure.lowerBound) && $0.numeral != nil
        }),
        sentence.relations[number] == nil
      else { continue }
      sentence.relations[number] =
        described(number, after: index, in: sentence, beside: sentence.relations[part])
        ?? held(number, at: index, in: sentence, beside: sentence.relations[part])
    }
  }

  /// The relation of a whole to the participle or relative clause after it.
  ///
  /// A state needs nobody to tell of the part: "ten of the 16 trekkers reported missing came home".
  private func described(
    _ number: Int,
    after index: Int,
    in sentence: SentenceReading,
    beside part: Relation?
  ) -> Relation? {
    guard let verb = describingVerb(after: index, in: sentence), part?.phrase != verb,
      let cue = sentence.phrases[verb].cue,
      part != nil || reading.lexicon.cues[cue.cue].cueClass == .state
    else { return nil }
    return Relation(
      counted: number,
      cue: cue,
      pattern: NamedWholes.rule,
      rank: 2,
      marks: [],
      phrase: verb,
      distance: verb - index,
      isNegated: sentence.phrases[verb].isNegated
    )
  }

  /// The relation of a whole to its own noun: "three of the 20 hostages were found dead".
  private func held(
    _ number: Int,
    at index: Int,
    in sentence: SentenceReading,
    beside part: Relation?
  ) -> Relation? {
    guard let part, part.cue != nil, !part.marks.contains(.reject),
      let cue = captivity(of: sentence.counted[number])
    else { return nil }
    return Relation(
      counted: number,
      cue: cue,
      pattern: NamedWholes.rule,
      rank: 2,
      marks: [],
      phrase: index,
      distance: 0,
      isNegated: false
    )
  }

  /// "three of the 20 hostages": the noun of the whole says that they are held.
  private func captivity(of phrase: CountedPhrase) -> CueMatch? {
    guard let noun = phrase.noun.last, reading.isWord(noun, .captives) else { return nil }
    return reading.cue(at: noun, in: noun..<(noun + 1), classes: CueClasses(.heading))
  }

  /// The name under which the explanation tells of it.
  static let rule = "named-whole"

  /// Makes the claims of a sentence parts of the wholes that they name.
  static func link(_ drafts: inout [ClaimDraft], of sentence: Range<Int>) {
    for whole in drafts.indices.reversed() {
      guard drafts[whole].sentence == sentence else { return }
      guard drafts[whole].rule == rule else { continue }
      let figure = drafts[whole].phrase.figure.lowerBound
      for part in drafts.indices.reversed()
      where drafts[part].sentence == sentence
        && drafts[part].phrase.whole?.contains(figure) == true
      {
        drafts[part].whole = whole
      }
    }
  }

  /// "[seized] by pirates", "who [were seized]", "they [had held]".
  private func describingVerb(after index: Int, in sentence: SentenceReading) -> Int? {
    let next = index + 1
    guard sentence.phrases.indices.contains(next) else { return nil }
    if isReportedState(next + 1, sentence) { return next + 1 }
    if harms(next, .bare, sentence) { return hasObject(next, sentence) ? nil : next }
    guard sentence.phrases[next].kind == .word else { return nil }
    let wordClass = reading.wordClass(sentence.phrases[next].tokens.lowerBound)
    if wordClass.contains(.relative), harms(next + 1, .passive, sentence) { return next + 1 }
    guard wordClass.contains(.pronoun),
      harms(next + 1, .active, sentence) || harms(next + 1, .bare, sentence),
      !hasObject(next + 1, sentence)
    else { return nil }
    return next + 1
  }

  /// "the 16 trekkers [reported missing] in Sel".
  private func isReportedState(_ index: Int, _ sentence: SentenceReading) -> Bool {
    guard sentence.phrases.indices.contains(index), let cue = sentence.phrases[index].cue,
      sentence.phrases[index - 1].kind == .verb, sentence.phrases[index - 1].voice == .bare
    else { return false }
    return reading.lexicon.cues[cue.cue].cueClass == .state
  }

  private func harms(_ index: Int, _ voice: Voice, _ sentence: SentenceReading) -> Bool {
    guard sentence.phrases.indices.contains(index), sentence.phrases[index].kind == .verb,
      sentence.phrases[index].voice == voice, let cue = sentence.phrases[index].cue
    else { return false }
    return CueClasses.harming.contains(CueClasses(reading.lexicon.cues[cue.cue].cueClass))
  }

  private func hasObject(_ verb: Int, _ sentence: SentenceReading) -> Bool {
    let next = verb + 1
    guard sentence.phrases.indices.contains(next) else { return false }
    return [.noun, .counted].contains(sentence.phrases[next].kind)
  }
}
