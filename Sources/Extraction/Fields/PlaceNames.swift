import Numerals
import Text

/// Tells which names are names of places.
///
///     Sednaya [prison]            a name with the noun of a place after it
///     Camp 4, Ridge 212           the noun of a place and a number
///     Lac Vert, Mount Aru         the noun of a place before its name
///     Hamas, Smith, Christmas     no places
struct PlaceNames {
  private let reading: Reading
  private let gazetteer: Gazetteer

  init(_ reading: Reading, _ gazetteer: Gazetteer) {
    self.reading = reading
    self.gazetteer = gazetteer
  }

  /// The name that starts at a token, a number after the noun of a place included: Camp 4.
  func run(at start: Int, limit: Int) -> Range<Int>? {
    guard let run = reading.nameRun(at: start, limit: limit) else { return nil }
    let next = run.upperBound
    guard next < limit, reading.tokens[next].kind == .digits, reading.tokens[next].gap == .space,
      endsInLocative(run), !reading.isWord(run.upperBound - 1, .routes),
      reading.tokens[next].range.count <= 4
    else { return run }
    return start..<(next + 1)
  }

  /// Adds the generic noun after a name: Sednaya [prison], Saydnaya [military prison], Syrian [air
  /// base].
  func withHead(_ run: Range<Int>, limit: Int) -> Range<Int> {
    var end = run.upperBound
    while end < limit, end - run.upperBound < 3, reading.isNounLike(end),
      reading.tokens[end].shape == .lower
    {
      if reading.wordClass(end).contains(.locative) { return run.lowerBound..<(end + 1) }
      end += 1
    }
    return run
  }

  /// A name is a place unless its words say that it is a body, a person or an event.
  func isPlace(_ run: Range<Int>, hasHead: Bool) -> Bool {
    if hasHead || mayBeListed(run) && gazetteer.mayBePlace(reading.text(of: run)) { return true }
    guard let last = run.last, !isCommonInCapitals(run), !isNumbered(run) else { return false }
    if reading.tokens[last].kind == .digits { return true }
    if reading.wordClass(last).contains(.locative) { return run.count > 1 }
    guard !namesActor(run) else { return false }
    let next = run.upperBound
    if namesEvent(from: next) { return true }
    return !(reading.isWord(next) && reading.tokens[next].gap == .space && isNoun(next))
  }

  /// "Route 66", "Building 12", "Section 4": a word and its number, if the word is no noun of a place.
  private func isNumbered(_ run: Range<Int>) -> Bool {
    guard let numeral = reading.numeral(at: run.upperBound), let last = run.last,
      !endsInLocative(run) || reading.isWord(last, .routes)
    else { return false }
    return [.address, .identifier, .rank, .unitName, .product].contains(
      reading.numerals[numeral].kind
    )
  }

  /// Tells whether a name is listed, whatever stands beside it.
  func isListed(_ run: Range<Int>) -> Bool {
    mayBeListed(run) && gazetteer.isPlace(reading.text(of: run))
  }

  private func mayBeListed(_ run: Range<Int>) -> Bool {
    run.first.map { gazetteer.mayName(reading.tokens[$0], in: reading.text) } ?? true
  }

  /// Tells whether a name may be a place's, by the gazetteer.
  func isKnown(_ run: Range<Int>) -> Bool { gazetteer.mayBePlace(reading.text(of: run)) }

  /// Tells whether the words of a name say that it is a body, a person or an event.
  func namesActor(_ run: Range<Int>) -> Bool {
    guard let last = run.last else { return true }
    if !reading.wordClass(last).isDisjoint(with: [.organization, .event]) { return true }
    return run.contains { !reading.wordClass($0).isDisjoint(with: [.person, .title, .event]) }
  }

  /// "IN CROSSFIRE": in a dispatch in capitals, a word that the lexicon knows is no name.
  private func isCommonInCapitals(_ run: Range<Int>) -> Bool {
    run.allSatisfy {
      reading.tokens[$0].shape == .upper && !reading.isName($0) && reading.tokens[$0].word > 0
    }
  }

  /// "in the Melle bus crash": the nouns after the name end in an event, which was there.
  func namesEvent(from start: Int) -> Bool {
    var end = reading.endOfNounRun(from: start, limit: min(start + 4, reading.tokens.count))
    // "Odra quake rises to"
    if end > start + 1, reading.verbForm(end - 1).contains(.third) { end -= 1 }
    return end > start && reading.wordClass(end - 1).contains(.event)
  }

  /// Tells whether a word after a name makes the name an adjective: "in Hamra officials' hands", not
  /// "in Hamra remains".
  private func isNoun(_ index: Int) -> Bool {
    guard reading.isNounLike(index), reading.tokens[index].shape == .lower,
      reading.verbForm(index).isDisjoint(with: [.third, .past])
    else { return false }
    return reading.lexicon.noun(reading.tokens[index].word) != nil
      || !reading.wordClass(index).isDisjoint(with: [.organization, .person, .event])
  }

  /// "Syria and Iraq", "between Gomba and Uvira": two names under one preposition are one place.
  func withConjunct(_ run: Range<Int>, after preposition: Int, limit: Int) -> Range<Int> {
    let next = run.upperBound + 1
    guard reading.isWord(run.upperBound, .and),
      let second = reading.nameRun(at: next, limit: limit)
    else { return run }
    let isPair =
      reading.isWord(preposition, .between)
      || [run, second].allSatisfy { gazetteer.mayBePlace(reading.text(of: $0)) }
    return isPair ? run.lowerBound..<second.upperBound : run
  }

  /// Tells whether a name begins or ends with the noun of a place: Lac Vert, Amal Centre.
  func hasLocative(_ run: Range<Int>) -> Bool {
    guard run.count > 1, let first = run.first else { return false }
    return endsInLocative(run) || reading.wordClass(first).contains(.locative)
      || run.last.map { reading.tokens[$0].kind == .digits } ?? false
  }

  func endsInLocative(_ run: Range<Int>) -> Bool {
    run.last.map { reading.wordClass($0).contains(.locative) } ?? false
  }

  /// The country that an adjective such as "Syrian" belongs to.
  func country(ofAdjective index: Int) -> String? {
    guard reading.isWord(index), reading.tokens[index].shape != .lower,
      gazetteer.mayName(reading.tokens[index], in: reading.text)
    else { return nil }
    return gazetteer.country(ofDemonym: reading.text(of: index..<(index + 1)))
  }

  func isCountry(_ name: String) -> Bool { gazetteer.isCountry(name) }
}
