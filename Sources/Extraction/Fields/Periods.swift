import Numerals
import Text

/// Finds the words that say when: "since the war began in 2011", "in six years of war", "April 4".
struct Periods {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The period that belongs to a number: the first one after it in its sentence, else the last one
  /// before it in its clause.
  func period(near token: Int, in sentence: Range<Int>) -> String {
    let anchor = min(max(token, sentence.lowerBound), sentence.upperBound)
    let after = (anchor..<sentence.upperBound).lazy.compactMap { range(at: $0, in: sentence) }.first
    if let after { return reading.text(of: after) }
    let before = (sentence.lowerBound..<anchor).compactMap { range(at: $0, in: sentence) }.last
    return before.map { reading.text(of: $0) } ?? ""
  }

  /// Tells whether a sentence puts what it counts into a year of its own: "In the 2002 flood 17 people
  /// died", "last year", "since 1998, when eight were killed".
  func isOfOtherYear(_ claim: Range<Int>, in sentence: Range<Int>) -> Bool {
    let continues = continues(sentence, before: claim.lowerBound)
    return sentence.contains { index in
      if reading.isWord(index, .years), reading.isWord(index - 1, .periodAdjectives) {
        return !continues
      }
      guard isYear(index) else { return false }
      if reading.isWord(index - 1, .since) {
        return index < claim.lowerBound && reading.isWord(index + 2, .when)
      }
      return !continues && !reading.wordClass(index - 1).contains(.month)
    }
  }

  /// "They killed 61 last year", "118 were held there": a sentence that goes on about the place before.
  private func continues(_ sentence: Range<Int>, before claim: Int) -> Bool {
    sentence.contains { $0 < claim && reading.wordClass($0).contains(.pronoun) }
      || sentence.contains {
        reading.isWord($0, .there) && !reading.wordClass($0 + 1).contains(.be)
      }
  }

  private func isYear(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .digits, token.range.count == 4, token.gap != .none else { return false }
    let century = reading.text[token.range].prefix(2)
    guard century.elementsEqual("19".utf8) || century.elementsEqual("20".utf8) else { return false }
    return !reading.wordClass(index - 1).isDisjoint(with: [.preposition, .determiner])
  }

  private func range(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard let range = anyRange(at: index, in: sentence), !isOfSaying(range) else { return nil }
    return range
  }

  /// "police said on Monday", "the mayor on Monday said": the day on which it was told; not so "were
  /// released on Monday", which is said of people too.
  private func isOfSaying(_ range: Range<Int>) -> Bool {
    [range.lowerBound - 1, range.upperBound].contains {
      reading.isWord($0) && !reading.verbForm($0).isDisjoint(with: [.past, .third])
        && !reading.lexicon.attributionStarts(reading.tokens[$0].word).isEmpty
        && reading.lexicon.cueStarts(reading.tokens[$0].word).isEmpty
    }
  }

  private func anyRange(at index: Int, in sentence: Range<Int>) -> Range<Int>? {
    if reading.isWord(index, .since) {
      // "have since been freed": since then, which names no time.
      let isAdverb =
        !reading.verbForm(index + 1).isEmpty || reading.wordClass(index + 1).contains(.be)
      return isAdverb ? nil : index..<endOfClause(index, in: sentence)
    }
    if reading.wordClass(index).contains(.weekday) {
      // "in Monday's bombing": the preposition belongs to the bombing.
      let day = index..<(index + 1)
      if reading.isPossessiveMarker(index + 1) { return day }
      let end = reading.isWord(index + 1, .partsOfDay) ? index + 2 : index + 1
      return withPreposition(index..<end)
    }
    if let relative = relative(at: index) { return relative }
    guard let numeral = reading.numeral(at: index),
      reading.numerals[numeral].phrase.lowerBound == index
    else { return nil }
    switch reading.numerals[numeral].kind {
    case .date: return withWhole(withEnd(reading.numerals[numeral].phrase, sentence))
    case .duration: return span(reading.numerals[numeral].phrase, sentence)
    default: return nil
    }
  }

  /// "yesterday", "overnight", "last week", "this year".
  private func relative(at index: Int) -> Range<Int>? {
    if reading.isWord(index, .days) { return index..<(index + 1) }
    guard reading.isWord(index, .rateUnits), reading.isWord(index - 1, .thisOrLast)
    else { return nil }
    return (index - 1)..<(index + 1)
  }

  /// "between 2015 [and 2018]": the date after a date.
  private func withEnd(_ date: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let next = date.upperBound + 1
    guard reading.isWord(date.lowerBound - 1, .between),
      reading.isWord(date.upperBound, .and), next < sentence.upperBound,
      let second = reading.numeral(at: next), reading.numerals[second].kind == .date
    else { return date }
    return date.lowerBound..<reading.numerals[second].phrase.upperBound
  }

  /// "[in the first half of] 2023", "[as of] 12 July", else the preposition alone.
  private func withWhole(_ date: Range<Int>) -> Range<Int> {
    let part = date.lowerBound - 2
    guard reading.isWord(date.lowerBound - 1, .of), reading.isWord(part) else {
      return withPreposition(date)
    }
    if reading.isWord(part, .asOf) { return part..<date.upperBound }
    guard reading.isWord(part, .partsOfTime) else { return withPreposition(date) }
    var start = part
    while start > 0, part - start < 4, reading.isWord(start - 1),
      reading.numeral(at: start - 1) != nil || !reading.isNounLike(start - 1)
    {
      start -= 1
      if reading.wordClass(start).contains(.preposition) { break }
    }
    return start..<date.upperBound
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
        || reading.isWord(start - 1, .periodAdjectives)
    {
      start -= 1
      if reading.wordClass(start).contains(.preposition) { break }
    }
    return start..<range.upperBound
  }

  /// "six years [of war]": the noun after a duration.
  private func withComplement(_ range: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    guard reading.isWord(range.upperBound, .of) else { return range }
    let end = reading.endOfNounRun(from: range.upperBound + 1, limit: sentence.upperBound)
    return range.lowerBound..<max(end, range.upperBound)
  }
}
