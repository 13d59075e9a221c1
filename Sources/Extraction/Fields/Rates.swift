import Numerals
import Text
import Records

/// Finds the unit of time that makes a number a rate: "50 a day", "twenty every month".
struct Rates {
  private let reading: Reading
  private let units: [Int32: RateUnit]
  private let adverbs: [Int32: RateUnit]

  init(_ reading: Reading) {
    self.reading = reading
    units = Rates.numbers(["hour", "day", "week", "month", "year"], reading)
    adverbs = Rates.numbers(["hourly", "daily", "weekly", "monthly", "annually"], reading)
  }

  private static func numbers(_ names: [String], _ reading: Reading) -> [Int32: RateUnit] {
    var numbers: [Int32: RateUnit] = [:]
    for (name, unit) in zip(names, RateUnit.allCases) {
      let number = reading.lexicon.number(of: name)
      if number > 0 { numbers[number] = unit }
    }
    return numbers
  }

  /// The unit after a counted phrase and its cue, inside the clause and before the next number.
  func unit(after phrase: CountedPhrase, limit: Int, sentence: Range<Int>) -> RateUnit? {
    let last = min(sentence.upperBound, limit + Rates.reach)
    var index = phrase.tokens.upperBound
    while index < last, !isClauseEnd(index) {
      if index >= limit || reading.numeral(at: index) == nil,
        let unit = unit(at: index)
      {
        return unit
      }
      if isOtherCount(index, phrase) { return nil }
      index += 1
    }
    return nil
  }

  /// How many tokens after the phrase and its cue the unit may stand.
  private static let reach = 7

  private func unit(at index: Int) -> RateUnit? {
    guard reading.isWord(index) else { return nil }
    if let unit = adverbs[reading.tokens[index].word] { return unit }
    guard reading.isWord(index, .per) else { return nil }
    // "11 a day earlier" is no rate, nor "15 within an hour", "held for a week".
    if reading.wordClass(index).contains(.article), reading.isWord(index - 1, .spans) { return nil }
    guard reading.isWord(index + 1), !reading.isWord(index + 2, .timeShift) else {
      return nil
    }
    return units[reading.tokens[index + 1].word]
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    reading.isMark(index, .semicolon) || reading.isMark(index, .comma)
      || reading.isWord(index, .and) || reading.isWord(index, .that)
  }

  private func isOtherCount(_ index: Int, _ phrase: CountedPhrase) -> Bool {
    guard let numeral = reading.numeral(at: index) else { return false }
    return reading.numerals[numeral].kind == .count && numeral != phrase.numeral
  }
}
