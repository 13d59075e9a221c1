import Records
import Text

/// Says whether people in somebody's hands are detained or abducted: who holds them decides; and
/// whether people who vanished are missing, where the text tells of an accident and nobody took them.
///
///     Police are holding nine students.      detained
///     Pirates are holding nine sailors.      abducted
///     Nine hostages are still held.          abducted
///     A teacher took nine pupils along.      neither
///     Nine vanished after police took them.  disappeared
///     Nine vanished when the ferry sank.     missing
struct Captors {
  private let reading: Reading
  private let abducted: String
  private let detained: String
  private let disappeared: String
  private let missing: String

  init(_ reading: Reading) {
    self.reading = reading
    abducted = reading.lexicon.measure(with: .capture)
    detained = reading.lexicon.measure(with: .arrest)
    disappeared = reading.lexicon.measure(with: .vanishing)
    missing = reading.lexicon.measure(with: .loss)
  }

  /// What a cue states of the people counted; nil where a faint cue has nobody who holds them.
  ///
  /// `drafts` are the claims of the text so far.
  func measure(
    of relation: CueMatch,
    _ phrase: CountedPhrase,
    in sentence: SentenceReading,
    after drafts: [ClaimDraft]
  ) -> String? {
    let cue = reading.lexicon.cues[relation.cue]
    let isCaptivity = cue.measure == abducted || cue.measure == detained
    let tokens = relation.tokens
    // Looked for only where it decides.
    func near() -> String? {
      byName(phrase) ?? byHolder(of: tokens, in: sentence) ?? byClaim(drafts)
    }
    switch cue.cueClass {
    case .lack where cue.measure == disappeared,
      .suffer where cue.measure == disappeared:
      let isLost = reading.topics.areAbout(missing, near: tokens.lowerBound) && near() == nil
      return isLost ? missing : cue.measure
    case .weak where isCaptivity: return near() ?? byText(before: sentence.range) ?? cue.measure
    case .faint where !isCaptivity:
      // "Gunmen drove 300 families from Hais", but a bus drove 300 guests from there.
      return byHolder(of: tokens, in: sentence) == nil ? nil : cue.measure
    case .faint:
      let found = near() ?? (hasPronoun(before: tokens) ? byText(before: sentence.range) : nil)
      guard cue.length == 1, cue.tail.isEmpty else { return found }
      // "took" alone says as little of police as of ambulances: "were taken to hospital".
      return found == abducted && !leads(phrase, tokens) ? found : nil
    default: return cue.measure
    }
  }

  /// "They took": who did it stands in the text before.
  private func hasPronoun(before cue: Range<Int>) -> Bool {
    (max(0, cue.lowerBound - 3)..<cue.lowerBound).contains {
      reading.wordClass($0).contains(.pronoun)
    }
  }

  /// "took 12 people to", "12 people were taken to".
  private func leads(_ phrase: CountedPhrase, _ cue: Range<Int>) -> Bool {
    reading.isWord(max(phrase.tokens.upperBound, cue.upperBound), .toOrAt)
  }

  /// "hostages" were abducted, "inmates" are detained, whoever holds them.
  private func byName(_ phrase: CountedPhrase) -> String? {
    guard let head = phrase.noun.last else { return nil }
    let wordClass = reading.lexicon.wordClass(reading.tokens[head].word)
    if wordClass.contains(.hostage) { return abducted }
    return wordClass.contains(.inmate) ? detained : nil
  }

  /// The nearest captor or authority before the cue in its sentence, else the first one after it.
  private func byHolder(of cue: Range<Int>, in sentence: SentenceReading) -> String? {
    let range = sentence.range
    let order =
      Array((range.lowerBound..<cue.lowerBound).reversed())
      + Array(cue.upperBound..<range.upperBound)
    for index in order where !isCounted(index, sentence) && !speaks(index, in: range) {
      if let measure = measure(of: index) { return measure }
    }
    return nil
  }

  /// "The two others are still held": as the claim before has it.
  private func byClaim(_ drafts: [ClaimDraft]) -> String? {
    drafts.latest { $0.measure == abducted || $0.measure == detained }.map { drafts[$0].measure }
  }

  /// The nearest captor or authority in the text before a sentence.
  private func byText(before sentence: Range<Int>) -> String? {
    let start = max(0, sentence.lowerBound - Captors.memory)
    for index in (start..<sentence.lowerBound).reversed() {
      if let measure = measure(of: index) { return measure }
    }
    return nil
  }

  /// How many tokens back a holder is remembered.
  private static let memory = 60

  private func measure(of index: Int) -> String? {
    let wordClass = reading.wordClass(index)
    if wordClass.contains(.authority) { return detained }
    guard wordClass.contains(.captor) else { return nil }
    // "armed men", but "armed police".
    return reading.wordClass(index + 1).contains(.authority) ? detained : abducted
  }

  /// Victims are no captors: "pirates seized two policemen".
  private func isCounted(_ index: Int, _ sentence: SentenceReading) -> Bool {
    sentence.counted.contains { $0.tokens.contains(index) }
  }

  /// Who reports a thing has not done it: "were led away, police said", "according to police".
  private func speaks(_ index: Int, in sentence: Range<Int>) -> Bool {
    let after = (index + 1)..<min(sentence.upperBound, index + 3)
    if after.contains(where: { reading.attribution(at: $0, in: sentence, kinds: [.say]) != nil }) {
      return true
    }
    let before = max(sentence.lowerBound, index - 4)..<index
    return before.contains {
      reading.attribution(at: $0, in: sentence, kinds: [.accordingTo]) != nil
    }
  }
}
