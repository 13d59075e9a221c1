import Text

/// Finds who did it: the subject of an active cue, the agent of a passive one, the accused.
struct Perpetrators {
  private let reading: Reading
  private let words: FunctionWords
  private let sources: SourcePhrases

  init(_ reading: Reading, _ words: FunctionWords) {
    self.reading = reading
    self.words = words
    sources = SourcePhrases(reading, words)
  }

  /// The perpetrator as named, blank where the sentence names none.
  ///
  /// What stands before the cue is no perpetrator where it is the people counted (`victims`).
  func perpetrator(of phrase: Phrase, victims: Range<Int>, in sentence: Range<Int>) -> String {
    guard phrase.kind == .verb, let cue = phrase.cue,
      reading.lexicon.cues[cue.cue].cueClass == .harm
    else { return agent(after: phrase.tokens.upperBound, in: sentence) }
    if phrase.voice == .passive || victims.lowerBound < phrase.tokens.lowerBound {
      return agent(after: phrase.tokens.upperBound, in: sentence)
    }
    guard phrase.voice != .gerund,
      let subject = sources.phrase(before: phrase.tokens.lowerBound, in: sentence)
    else { return "" }
    return named(subject)
  }

  private func agent(after index: Int, in sentence: Range<Int>) -> String {
    guard index < sentence.upperBound, reading.isWord(index, words[.by]),
      let agent = sources.phrase(from: index + 1, in: sentence)
    else { return "" }
    return named(agent)
  }

  /// An event, a place or a thing kills, but is no perpetrator; neither is a pronoun.
  private func named(_ range: Range<Int>) -> String {
    guard let last = range.last, !range.contains(where: { reading.wordClass($0).contains(.event) }),
      reading.wordClass(last).isDisjoint(with: [.pronoun, .locative])
    else { return "" }
    let noun = reading.lexicon.noun(reading.tokens[last].word)
    let isActor =
      range.contains { reading.isNameWord($0) } || noun?.kind.isPeople == true
      || !reading.wordClass(last).isDisjoint(with: [.organization, .person])
    return isActor ? reading.text(of: range) : ""
  }
}
