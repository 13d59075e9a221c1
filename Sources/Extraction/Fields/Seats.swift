import Text

/// Finds where a target of sanctions has its seat: the only place that a sanction has.
///
///     two Togo-flagged tankers                    Togo
///     a Beirut money changer                      Beirut
///     six of them based in Batumi                 Batumi
///     ten sail under the flag of Gabon            Gabon
///     15 ships flying the Panama flag             Panama
struct Seats {
  private let reading: Reading
  private let gazetteer: Gazetteer

  init(_ reading: Reading, _ gazetteer: Gazetteer) {
    self.reading = reading
    self.gazetteer = gazetteer
  }

  /// The place as spelled; blank where none is said.
  func seat(of phrase: CountedPhrase, in sentence: SentenceReading) -> String {
    seat(inside: phrase.noun) ?? flag(after: phrase, in: sentence)
      ?? seat(after: phrase, in: sentence) ?? ""
  }

  /// "Togo-flagged tankers", "Beirut money changer".
  private func seat(inside noun: Range<Int>) -> String? {
    if let hyphen = noun.first(where: { isSeatHyphen($0) }) {
      var start = hyphen
      while start > noun.lowerBound, reading.isNameWord(start - 1) { start -= 1 }
      return start < hyphen ? reading.text(of: start..<hyphen) : nil
    }
    guard let run = reading.nameRun(at: noun.lowerBound, limit: noun.upperBound),
      run.upperBound < noun.upperBound
    else { return nil }
    let name = reading.text(of: run)
    return gazetteer.isPlace(name) && gazetteer.country(ofDemonym: name) == nil ? name : nil
  }

  /// "15 ships flying the Panama flag": the name before the flag.
  private func flag(after phrase: CountedPhrase, in sentence: SentenceReading) -> String? {
    let start = phrase.tokens.upperBound
    let limit = min(sentence.range.upperBound, start + Seats.nearestFlag)
    for index in start..<max(start, limit) where reading.isWord(index, .flag) {
      var name = index
      while name > start, reading.isNameWord(name - 1) { name -= 1 }
      if name < index { return reading.text(of: name..<index) }
    }
    return nil
  }

  /// How many tokens after a target its flag may be named.
  private static let nearestFlag = 5

  private func isSeatHyphen(_ index: Int) -> Bool {
    reading.isMark(index, .hyphen) && reading.isWord(index + 1, .seats)
  }

  /// What follows the target up to the next one: a word for its seat and the first name after it.
  private func seat(after phrase: CountedPhrase, in sentence: SentenceReading) -> String? {
    let start = phrase.tokens.upperBound
    let limit = min(sentence.range.upperBound, start + Seats.reach)
    var isSeated = isPlacing(start) && phrase.tokens.upperBound < limit
    var index = start
    while index < limit, !isEnd(index, sentence) {
      if isSeated, let run = reading.nameRun(at: index, limit: limit) {
        return reading.text(of: run)
      }
      isSeated = isSeated || reading.isWord(index, .seats)
      index += 1
    }
    return nil
  }

  /// How many tokens after a target its seat may be named.
  private static let reach = 12

  /// "in", or "under" with what stands for a flag: "under that of Comoros", not "under the Act".
  private func isPlacing(_ index: Int) -> Bool {
    reading.isWord(index, .inside)
      || reading.isWord(index, .under) && reading.isWord(index + 1, .that)
  }

  private func isEnd(_ index: Int, _ sentence: SentenceReading) -> Bool {
    if reading.isMark(index, .hyphen) { return false }
    return reading.tokens[index].kind == .mark || reading.numeral(at: index) != nil
      || reading.isWord(index, .and)
      || sentence.counted.contains { $0.tokens.lowerBound == index }
  }
}
