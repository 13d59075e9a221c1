import Numerals
import Text

/// Reads the label of a number: what happened, to whom, or where.
///
///     Killed: 14            Deaths in shelling: 1        New IDPs this week: 312 households
///     Individuals: 23       Old Port — 1,044 people      Total: 494
struct Labels {
  private let reading: Reading
  private let gazetteer: Gazetteer

  init(_ reading: Reading, _ gazetteer: Gazetteer) {
    self.reading = reading
    self.gazetteer = gazetteer
  }

  /// The cue that a label is: at its head, with nothing after it but where and when.
  ///
  /// "Killed in action", "Civilians injured" and "New arrests" are labels; "arrest warrants" are not.
  func cue(of label: Range<Int>) -> CueMatch? {
    guard label.count <= Labels.longest else { return nil }
    for start in label {
      guard let found = cue(at: start, in: label) else {
        // "over torture at the prison": what a preposition starts is no label.
        guard reading.wordClass(start).isDisjoint(with: [.preposition, .pronoun, .modal]),
          !namesThings(start)
        else { return nil }
        continue
      }
      return endsHead(found.tokens.upperBound, in: label) ? found : nil
    }
    return nil
  }

  /// "Houses burned": a noun for things, which nobody is among.
  private func namesThings(_ index: Int) -> Bool {
    guard let noun = reading.lexicon.noun(reading.tokens[index].word), noun.isPlural else {
      return false
    }
    return ![.person, .transient, .household, .target, .body].contains(noun.kind)
  }

  /// A cue at a token as labels have them: verbs as participles.
  func cue(at start: Int, in label: Range<Int>) -> CueMatch? {
    guard let found = reading.cue(at: start, in: label, classes: .labels, names: true) else {
      return nil
    }
    let isVerb = CueClasses.harming.contains(
      CueClasses(reading.lexicon.cues[found.cue].cueClass)
    )
    return !isVerb || found.form.contains(.participle) ? found : nil
  }

  /// How many tokens a label may have.
  private static let longest = 8

  /// Tells whether the noun of a label is over: what follows says where or when, or who they are.
  private func endsHead(_ next: Int, in label: Range<Int>) -> Bool {
    guard next < label.upperBound else { return true }
    if reading.tokens[next].kind == .mark { return !reading.isMark(next, .hyphen) }
    let wordClass = reading.wordClass(next)
    if !wordClass.isDisjoint(with: Labels.followers) {
      return true
    }
    // "Deaths recorded", "Arrests made"
    if next + 1 == label.upperBound, reading.isWord(next, .tallied) { return true }
    // "Executions recorded in May: 12", "Abductees held in the camp: 64"
    if reading.verbForm(next).contains(.participle), next + 1 < label.upperBound {
      return !reading.wordClass(next + 1).isDisjoint(with: Labels.followers)
    }
    return people(in: next..<label.upperBound) != nil
  }

  /// What opens the rest of a label: Killed [in] action, Evacuated [so] far.
  private static let followers: WordClass = [
    .preposition, .determiner, .month, .adverb, .conjunction, .subordinator,
  ]

  /// The people, households or targets that a label names: its last word.
  func people(in label: Range<Int>) -> Range<Int>? {
    guard let last = label.last, let noun = reading.lexicon.noun(reading.tokens[last].word),
      noun.isPlural
    else { return nil }
    return [.person, .transient, .household, .target, .body].contains(noun.kind) ? label : nil
  }

  /// Tells whether a label names the row that contains the others: "Total", "Total designations", but
  /// not "Total pages".
  func isTotal(_ label: Range<Int>) -> Bool {
    guard let first = label.first, let last = label.last else { return false }
    if reading.isWord(last, .totals) { return true }
    return reading.isWord(first, .totals)
      && (label.count == 1 || cue(of: label) != nil || people(in: label) != nil)
  }

  /// Tells whether a label can be the name of a place; `isBroken` where its heading says that the
  /// numbers are broken down by places ("by district"), so that any name will do.
  func isPlace(_ label: Range<Int>, isBroken: Bool) -> Bool {
    guard !label.isEmpty, label.count <= Labels.longestName,
      label.allSatisfy({ isNamePart($0, isBroken: isBroken && $0 > label.lowerBound) })
    else { return false }
    if isBroken || gazetteer.isPlace(reading.text(of: label)) { return true }
    return label.contains { reading.tokens[$0].shape == .upper || reading.tokens[$0].word == 0 }
  }

  /// How many tokens a name may have.
  private static let longestName = 5

  /// Tells whether a token can be part of a name.
  ///
  /// `isBroken` admits what a generic name may hold after its first word: "Town hall", "School No. 3".
  private func isNamePart(_ index: Int, isBroken: Bool) -> Bool {
    if reading.isMark(index, .hyphen) || reading.isMark(index, .apostrophe) { return true }
    if isBroken, reading.isMark(index, .period) { return true }
    guard reading.isWord(index) || reading.tokens[index].kind == .digits else { return false }
    let word = reading.tokens[index].word
    let isLocative = reading.lexicon.wordClass(word).contains(.locative)
    if let noun = reading.lexicon.noun(word), !isLocative, !isBroken {
      // "Chela" is a village, and a word for a pupil.
      guard noun.kind == .person, !noun.isPlural else { return false }
    }
    return (isBroken || reading.tokens[index].shape != .lower)
      && reading.lexicon.verbForm(word).isDisjoint(with: [.participle, .gerund])
  }
}
