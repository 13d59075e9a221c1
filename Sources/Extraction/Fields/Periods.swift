import Numerals
import Text

/// Finds the words that say when: "since the war began in 2011", "in six years of war", "April 4".
struct Periods {
  private let reading: Reading
  private let words: FunctionWords

  init(_ reading: Reading, _ words: FunctionWords) {
    self.reading = reading
    self.words = words
  }

  /// The period that belongs to a number: the first one after it in its sentence, else the last one
  /// before it in its clause.
  func period(near anchor: Int, in sentence: Range<Int>) -> String {
    let after = (anchor..<sentence.upperBound).lazy.compactMap { range(at: $0, in: sentence) }.first
    if let after { return reading.text(of: after) }
    let before = (sentence.lowerBound..<anchor).compactMap { range(at: $0, in: sentence) }.last
    return before.map { reading.text(of: $0) } ?? ""
  }

  private func range(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
    if reading.isWord(index, words[.since]) { return index..<endOfClause(index, in: sentence) }
    if reading.wordClass(index).contains(.weekday) {
      // "in Monday's bombing": the preposition belongs to the bombing.
      let day = index..<(index + 1)
      return reading.isPossessiveMarker(index + 1) ? day : withPreposition(day)
    }
    guard let numeral = reading.numeral(at: index),
      reading.numerals[numeral].phrase.lowerBound == index
    else { return nil }
    switch reading.numerals[numeral].kind {
    case .date: return withPreposition(reading.numerals[numeral].phrase)
    case .duration: return span(reading.numerals[numeral].phrase, sentence)
    default: return nil
    }
  }

  /// A duration that says when: "in six years of war", not "45 minutes outside Damascus".
  private func span(_ number: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    var end = number.upperBound
    while end < sentence.upperBound, end < number.upperBound + 2, reading.isNounLike(end) {
      end += 1
    }
    let range = withPreposition(withComplement(number.lowerBound..<end, sentence))
    return reading.wordClass(range.lowerBound).contains(.preposition) ? range : nil
  }

  /// "since" and its clause, to the next comma or the end.
  private func endOfClause(_ start: Int, in sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound,
      reading.tokens[end].kind != .mark || reading.numeral(at: end) != nil
        || reading.isMark(end, .hyphen) || reading.isMark(end, .apostrophe)
    {
      end += 1
    }
    return end
  }

  private func withPreposition(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 4,
      !reading.wordClass(start - 1).isDisjoint(with: [.preposition, .determiner, .month])
        || reading.isWord(start - 1, words[.periodAdjectives])
    {
      start -= 1
      if reading.wordClass(start).contains(.preposition) { break }
    }
    return start..<range.upperBound
  }

  /// "six years [of war]": the noun after a duration.
  private func withComplement(_ range: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    guard reading.isWord(range.upperBound, words[.of]) else { return range }
    let end = reading.endOfNounRun(from: range.upperBound + 1, limit: sentence.upperBound)
    return range.lowerBound..<max(end, range.upperBound)
  }
}
