import Text

/// Finds who did it: the subject of an active cue, the agent of a passive one, the accused.
struct Perpetrators {
  private let reading: Reading
  private let sources: SourcePhrases

  init(_ reading: Reading) {
    self.reading = reading
    sources = SourcePhrases(reading)
  }

  /// The perpetrator as named, blank where the sentence names none.
  ///
  /// What stands before the cue is no perpetrator where it is the people counted (`victims`).
  func perpetrator(of phrase: Phrase, victims: Range<Int>, in sentence: Range<Int>) -> String {
    guard phrase.kind == .verb, let cue = phrase.cue,
      CueClasses.harming.contains(CueClasses(reading.lexicon.cues[cue.cue].cueClass))
    else { return agent(after: phrase.tokens.upperBound, in: sentence) }
    if phrase.voice == .passive || victims.lowerBound < phrase.tokens.lowerBound {
      return agent(after: phrase.tokens.upperBound, in: sentence)
    }
    if phrase.voice == .gerund { return accused(before: phrase.tokens.lowerBound, in: sentence) }
    guard let subject = sources.phrase(before: phrase.tokens.lowerBound, in: sentence) else {
      return ""
    }
    let head = headOfClause(subject, in: sentence)
    // "Strikes on the town of Hais, near the border, killed 40": what a preposition leads to did nothing.
    // "An attack by raiders killed 40": the preposition of the agent does.
    let before = head.lowerBound - 1
    guard !reading.wordClass(before).contains(.preposition) || reading.isWord(before, .by)
    else { return "" }
    return named(head)
  }

  /// "Gunmen who stormed a clinic abducted six": the noun before the relative clause, where what
  /// stands before the verb is part of that clause.
  private func headOfClause(_ subject: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var index = subject.lowerBound - 1
    while index > sentence.lowerBound, !reading.wordClass(index).contains(.relative) {
      if reading.tokens[index].kind == .mark { return subject }
      index -= 1
    }
    guard index > sentence.lowerBound else { return subject }
    return sources.phrase(before: index, in: sentence) ?? subject
  }

  /// "accused the army of killing 14": whom the blame is laid on.
  private func accused(before gerund: Int, in sentence: Range<Int>) -> String {
    guard reading.isWord(gerund - 1, .chargeLinks),
      let accused = sources.phrase(before: gerund - 1, in: sentence)
    else { return "" }
    var verb = accused.lowerBound - 1
    if reading.wordClass(verb).contains(.determiner) { verb -= 1 }
    return reading.isWord(verb, .accusing) ? named(accused) : ""
  }

  private func agent(after index: Int, in sentence: Range<Int>) -> String {
    guard index < sentence.upperBound, let start = startOfAgent(index),
      let agent = sources.phrase(from: start, in: sentence)
    else { return "" }
    return named(agent)
  }

  /// "by" and "at the hands of".
  private func startOfAgent(_ index: Int) -> Int? {
    if reading.isWord(index, .by) { return index + 1 }
    let isHands =
      reading.isWord(index, .toOrAt) && reading.isWord(index + 2, .hands)
      && reading.isWord(index + 3, .of)
    return isHands ? index + 4 : nil
  }

  /// The phrase up to the place that follows it: militiamen [in Gomba].
  private func withoutPlace(_ range: Range<Int>) -> Range<Int> {
    let end = range.dropFirst().first { reading.isWord($0, .locatives) }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  /// The phrase with the participle before it: [armed] men.
  private func withParticiple(_ range: Range<Int>) -> Range<Int> {
    let previous = range.lowerBound - 1
    let isDescribing =
      reading.isWord(previous) && reading.verbForm(previous).contains(.participle)
      && !reading.verbForm(previous).contains(.gerund)
      && reading.tokens[range.lowerBound].gap == .space
      && (previous == 0 || reading.tokens[previous - 1].kind == .mark
        || reading.wordClass(previous - 1).contains(.determiner))
    return isDescribing ? previous..<range.upperBound : range
  }

  /// An event, a place or a thing kills, but is no perpetrator; neither is a pronoun.
  private func named(_ phrase: Range<Int>) -> String {
    let range = withParticiple(withoutPlace(phrase))
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
