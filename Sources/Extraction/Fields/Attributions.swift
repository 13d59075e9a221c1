import Numerals
import Text

/// Finds who says what in a sentence.
struct Attributions {
  let reading: Reading
  let sources: SourcePhrases
  let owners: ReportOwners

  init(_ reading: Reading) {
    self.reading = reading
    sources = SourcePhrases(reading)
    owners = ReportOwners(reading)
  }

  /// The scopes of a sentence, in the order of their verbs.
  func scopes(in sentence: Range<Int>) -> [AttributionScope] {
    var scopes: [AttributionScope] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let match = reading.attribution(at: index, in: sentence, kinds: Attributions.kinds)
      else {
        index += 1
        continue
      }
      if !isCue(match, in: sentence),
        let scope = denial(by: match, after: scopes, in: sentence)
          ?? scope(of: match, after: scopes, in: sentence)
          ?? goingOn(match, after: scopes.last, in: sentence)
      {
        scopes.append(scope)
      }
      index = match.tokens.upperBound
    }
    scopes += owners.scopes(of: sentence, beside: scopes)
    if scopes.isEmpty, let headline = HeadlineSources(reading, sources).scope(of: sentence) {
      return [headline]
    }
    return scopes + RivalSources(reading, sources).scopes(after: scopes, in: sentence)
  }

  /// "claimed the lives of" and "added 12 firms to the blacklist" give no words to anybody.
  private func isCue(_ match: AttributionMatch, in sentence: Range<Int>) -> Bool {
    // "a firm registered in Hais"
    if reading.isWord(match.tokens.lowerBound, .seats),
      reading.wordClass(match.tokens.upperBound).contains(.preposition)
    {
      return true
    }
    // "a Dubai-registered airline", "claimed 17 lives"
    if reading.isHyphenJoined(match.tokens.lowerBound - 1) || takesLives(match, in: sentence) {
      return true
    }
    guard
      let found = reading.cue(at: match.tokens.lowerBound, in: sentence, classes: .harming)
    else { return false }
    let cue = reading.lexicon.cues[found.cue]
    let takesCount = reading.numeral(at: found.tokens.upperBound) != nil
    let hasTail =
      !cue.tail.isEmpty
      && reading.tail(of: cue, from: found.tokens.upperBound, in: sentence) != nil
    return found.tokens.count > match.tokens.count || hasTail
      || cue.cueClass == .topical && takesCount
  }

  private func takesLives(_ match: AttributionMatch, in sentence: Range<Int>) -> Bool {
    guard let numeral = reading.numeral(at: match.tokens.upperBound) else { return false }
    let noun = reading.numerals[numeral].phrase.upperBound
    return reading.cue(at: noun, in: sentence, classes: [.lives]) != nil
  }

  /// Tells whether a name is that of a body: one of its words is a word for bodies, or it is written
  /// in capitals.
  func namesBody(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let last = words.last.map { reading.lexicon.number(of: $0.lowercased()) } ?? 0
    if reading.lexicon.wordClass(last).contains(.person) { return false }
    return words.contains { word in
      reading.lexicon.wordClass(reading.lexicon.number(of: String(word))).contains(.organization)
        || word.utf8.count > 1 && word.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5a }
    }
  }

  private static let kinds: AttributionKinds = [
    .say, .accuse, .deny, .publish, .accordingTo,
  ]

  private func scope(
    of match: AttributionMatch,
    after earlier: [AttributionScope],
    in sentence: Range<Int>
  ) -> AttributionScope? {
    switch match.kind {
    case .accordingTo: return accordingTo(match, after: earlier, in: sentence)
    case .report, .think: return nil  // Nouns and passives: read elsewhere.
    case .publish where !publishesReport(match, in: sentence): return nil
    case .say, .accuse, .deny, .publish: break
    }
    guard isFinite(match, in: sentence) else { return nil }
    if let subject = sources.phrase(before: match.tokens.lowerBound, in: sentence) {
      let isNobody = owners.names(of: subject, in: sentence).isEmpty
      if match.form.contains(.gerund), isNobody { return nil }
      return spoken(match, by: subject, in: sentence)
    }
    return ofRelative(match, in: sentence) ?? inverted(match, in: sentence)
  }

  private func spoken(
    _ match: AttributionMatch,
    by subject: Range<Int>,
    in sentence: Range<Int>
  ) -> AttributionScope {
    let next = match.tokens.upperBound
    let isTrailing = isTrailing(subject, after: next, in: sentence)
    let start = comparedClause(before: subject, in: sentence) ?? match.tokens.lowerBound
    let range = isTrailing ? sentence : start..<sentence.upperBound
    return AttributionScope(
      tokens: range,
      kind: match.kind,
      sources: owners.names(of: subject, in: sentence),
      quotes: true
    )
  }

  /// "two deaths, [not 11 as the opposition had claimed]": what stands before "as", up to a comma.
  private func comparedClause(before subject: Range<Int>, in sentence: Range<Int>) -> Int? {
    var joint = subject.lowerBound - 1
    while joint > sentence.lowerBound, reading.wordClass(joint).contains(.determiner) { joint -= 1 }
    guard joint > sentence.lowerBound + 1, reading.isWord(joint, .asOf),
      !reading.isMark(joint - 1, .comma)
    else { return nil }
    return (sentence.lowerBound..<joint).last { reading.isMark($0, .comma) }
  }

  /// Tells whether the words stand before "…, the coastguard said": a comma or a quotation mark
  /// before the source, and no clause after the verb.
  private func isTrailing(_ subject: Range<Int>, after next: Int, in sentence: Range<Int>) -> Bool {
    var before = subject.lowerBound - 1
    while before >= sentence.lowerBound, reading.wordClass(before).contains(.determiner) {
      before -= 1
    }
    guard before > sentence.lowerBound else { return false }
    let isAfterQuote =
      reading.isMark(before, .closeQuote) || reading.isMark(before, .straightQuote)
    guard isAfterQuote || reading.isMark(before, .comma) else { return false }
    return isAfterQuote || !hasClause(from: next, in: sentence)
  }

  /// Tells whether a clause follows a verb of speech.
  ///
  /// That is "that", or a verb or a count before the next comma. "Jones told reporters in Geneva on
  /// Monday" has none.
  private func hasClause(from next: Int, in sentence: Range<Int>) -> Bool {
    var index = next
    while index < sentence.upperBound, !reading.isMark(index, .comma),
      !reading.isMark(index, .semicolon), !reading.isMark(index, .emDash)
    {
      if reading.isWord(index, .that) { return true }
      if !reading.wordClass(index).isDisjoint(with: [.be, .have, .modal]) { return true }
      if reading.verbForm(index).contains(.past) { return true }
      if let numeral = reading.numeral(at: index), reading.numerals[numeral].kind == .count {
        return true
      }
      index += 1
    }
    return false
  }

  /// Where the words of a trailing attribution start: after a semicolon or at the sentence's start.
  func clauseStart(before index: Int, in sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, !reading.isMark(start - 1, .semicolon) { start -= 1 }
    return start
  }

  /// "…, said Aaron Stein, an expert": the source follows the verb.
  private func inverted(_ match: AttributionMatch, in sentence: Range<Int>) -> AttributionScope? {
    let before = match.tokens.lowerBound - 1
    guard before > sentence.lowerBound, reading.tokens[before].kind == .mark,
      match.kind == .say, let subject = sources.phrase(from: match.tokens.upperBound, in: sentence)
    else { return nil }
    return AttributionScope(
      tokens: clauseStart(before: before, in: sentence)..<sentence.upperBound,
      kind: match.kind,
      sources: owners.names(of: subject, in: sentence),
      quotes: true
    )
  }

  /// "20 were hurt according to the firm and [31 according to the union]": each has its own clause.
  private func accordingTo(
    _ match: AttributionMatch,
    after earlier: [AttributionScope],
    in sentence: Range<Int>
  ) -> AttributionScope? {
    guard let subject = sources.phrase(from: match.tokens.upperBound, in: sentence) else {
      return nil
    }
    var start = clauseStart(before: match.tokens.lowerBound, in: sentence)
    if earlier.last?.kind == .accordingTo,
      let joint = (start..<match.tokens.lowerBound).last(where: { opensClause($0) })
    {
      start = joint
    }
    return AttributionScope(
      tokens: start..<sentence.upperBound,
      kind: match.kind,
      sources: owners.names(of: subject, in: sentence),
      quotes: false
    )
  }

  private func opensClause(_ index: Int) -> Bool {
    (reading.isMark(index, .comma) || reading.isWord(index, .and)
      || reading.isWord(index, .scopeEnds))
      && (index + 1..<index + 4).contains { reading.numeral(at: $0) != nil }
  }
}
