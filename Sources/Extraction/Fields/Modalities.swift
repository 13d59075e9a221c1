import Numerals
import Records
import Text

/// Finds how firmly the words of a sentence stand behind a claim, by cues with scopes (ConText:
/// Harkema and others 2009).
struct Modalities {
  private let reading: Reading
  private let speech: SpeechVerbs

  init(_ reading: Reading) {
    self.reading = reading
    speech = SpeechVerbs(reading)
  }

  /// One cue found, with the tokens it speaks for.
  struct Scope: Equatable {
    let modality: ModalityName
    let tokens: Range<Int>
  }

  /// The scopes of a sentence, in the order of their cues.
  func scopes(in sentence: Range<Int>) -> [Scope] {
    var scopes: [Scope] = []
    for index in sentence where reading.lexicon.entry(reading.tokens[index].word).startsModality {
      scopes += self.scopes(at: index, in: sentence)
    }
    return scopes
  }

  private func scopes(at index: Int, in sentence: Range<Int>) -> [Scope] {
    guard reading.isWord(index), !reading.isName(index) else { return [] }
    return reading.lexicon.modalityStarts(reading.tokens[index].word).compactMap { number in
      let cue = reading.lexicon.modalities[number]
      guard let end = reading.match(cue.rest, from: index + 1, before: sentence.upperBound),
        cue.modality != .denied || !isRefused(index, in: sentence)
      else { return nil }
      // A doubt about "the figure" is about the whole sentence that gives it.
      let isDoubt = cue.modality == .unverified
      return Scope(
        modality: cue.modality,
        tokens: isDoubt ? sentence : range(cue.direction, index..<end, in: sentence)
      )
    }
  }

  /// "Forty refugees were denied entry": something was refused to them, and nothing denied.
  private func isRefused(_ index: Int, in sentence: Range<Int>) -> Bool {
    reading.wordClass(index - 1).contains(.be)
      && reading.attribution(at: index, in: sentence, kinds: [.deny]) != nil
  }

  /// A cue speaks for its clause: up to a semicolon, or a word that opens another clause.
  private func range(
    _ direction: ScopeDirection,
    _ cue: Range<Int>,
    in sentence: Range<Int>
  ) -> Range<Int> {
    var start = cue.lowerBound
    var end = cue.upperBound
    if direction != .forward { start = startOfClause(before: start, in: sentence) }
    if direction != .backward {
      while end < sentence.upperBound, !endsScope(end), !opensPast(end),
        !speech.open(at: end, in: sentence)
      {
        end += 1
      }
    }
    return start..<end
  }

  /// Where the clause of a cue starts: "12 are missing and [five of them are] feared dead" has the
  /// verb of another clause before the conjunction.
  private func startOfClause(before cue: Int, in sentence: Range<Int>) -> Int {
    var start = cue
    var join = cue
    var isBeforeVerb = false
    while start > sentence.lowerBound, !endsScope(start - 1) {
      let isVerb = !reading.wordClass(start - 1).isDisjoint(with: [.be, .have, .modal])
      if isVerb, isBeforeVerb { return join }
      if reading.isWord(start - 1, .and) || reading.isMark(start - 1, .comma) {
        join = start
        isBeforeVerb = true
      }
      start -= 1
    }
    return start
  }

  /// "plans to evacuate 3,000 after 200 were moved": what has happened is not planned.
  private func opensPast(_ index: Int) -> Bool {
    guard reading.isWord(index, .pastClauses), let next = reading.numeral(at: index + 1)
    else { return false }
    return reading.wordClass(reading.numerals[next].phrase.upperBound).contains(.be)
      || !reading.wordClass(reading.numerals[next].phrase.upperBound + 1).isDisjoint(with: [.be])
  }

  /// Tells whether a sentence speaks of what was said before it: "The claim", "It", "The figures".
  func isAboutWords(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(8).contains { reading.isWord($0, .statements) }
  }

  private func endsScope(_ index: Int) -> Bool {
    reading.isMark(index, .semicolon) || reading.isWord(index, .scopeEnds)
  }

  /// The modality of a claim: doubt stated by the text wins, then denial, fear, possibility, blame.
  func modality(
    of relation: Relation,
    phrase: Phrase?,
    anchor: Int,
    scopes: [Scope],
    attribution: AttributionScope?
  ) -> Modality {
    let found = Set(scopes.filter { $0.tokens.contains(anchor) }.map(\.modality))
    if found.contains(.unverified) { return .unverified }
    if found.contains(.denied) || attribution?.kind == .deny { return .denied }
    if found.contains(.feared) { return .feared }
    if found.contains(.hypothetical) || isPossible(phrase) || isAnnounced(phrase) {
      return .hypothetical
    }
    if found.contains(.alleged) || attribution?.kind == .accuse { return .alleged }
    return .asserted
  }

  /// Tells whether the verb group speaks of what may or will happen.
  private func isPossible(_ phrase: Phrase?) -> Bool {
    guard let phrase, phrase.kind == .verb else { return false }
    return phrase.tokens.contains { reading.wordClass($0).contains(.modal) }
  }

  /// "Rebels to free nine hostages": an infinitive as the verb of a headline speaks of what will be.
  private func isAnnounced(_ phrase: Phrase?) -> Bool {
    guard let phrase, phrase.kind == .verb else { return false }
    let start = phrase.tokens.lowerBound
    guard reading.wordClass(start).contains(.infinitive),
      let sentence = reading.sentence(of: start)
    else { return false }
    return start - sentence.lowerBound <= Modalities.longestSubject
      && (sentence.lowerBound..<start).allSatisfy { reading.isNounLike($0) }
  }

  /// How many words the subject of a headline may have.
  private static let longestSubject = 5
}
