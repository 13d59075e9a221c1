import Text

/// Ordinals: sixth, twenty-first, 23rd.
extension Scan {
  /// The end of an ordinal that starts at a token, or nil.
  func ordinalEnd(at start: Int) -> Int? {
    if isDigits(start) {
      guard let end = digitNumber(at: start)?.tokens.upperBound else { return nil }
      return isOrdinalSuffix(end) ? end + 1 : nil
    }
    if form(start) == .ordinal { return isOrdinal(start) ? start + 1 : nil }
    guard lexeme(start).isNumber || word(start) == .a, form(start) != .vague,
      let number = cardinal(at: start)
    else {
      return nil
    }
    if let end = ordinalEnd(afterHundreds: number) { return end }
    let next = number.tokens.upperBound < limit ? skippingHyphen(number.tokens.upperBound) : limit
    guard form(next) == .ordinal, lexeme(next - 1).form != .unit || lexemes[next].value >= 100
    else { return nil }
    return next + 1
  }

  /// "one hundred and first": an ordinal after full hundreds in words.
  private func ordinalEnd(afterHundreds number: Cardinal) -> Int? {
    let end = number.tokens.upperBound
    guard !isDigits(number.tokens.lowerBound), let value = number.value, value > 0,
      value % 100 == 0, word(end) == .and, form(end + 1) == .ordinal, lexemes[end + 1].value < 100
    else { return nil }
    return end + 2
  }

  /// "second" after a number is a unit of time.
  private func isOrdinal(_ index: Int) -> Bool {
    !(roles(index).contains(.duration) && (lexeme(index - 1).isNumber || word(index - 1) == .per))
  }

  /// What an ordinal is: the name of a unit before "Brigade", a date before a month, else a place in
  /// a row.
  func ordinalKind(_ range: Range<Int>) -> Numeral.Kind {
    for index in range.upperBound..<min(range.upperBound + 3, limit) {
      guard isWord(index), isCapitalized(index) else { break }
      if roles(index).contains(.afterUnitName) { return .unitName }
      if roles(index).contains(.afterAddress) { return .address }
    }
    return isDayOfMonth(range) ? .date : .ordinal
  }

  /// "on the 27th", "by the fourth": a day of a month that is not named.
  private func isDayOfMonth(_ range: Range<Int>) -> Bool {
    guard word(range.lowerBound - 1) == .the, !isNoun(range.upperBound),
      word(range.upperBound) != .of, !isHyphen(range.upperBound),
      lexemes[range.lowerBound].value <= 31,
      isDigits(range.lowerBound) || lexemes[range.lowerBound].value > 3
    else { return false }
    return [.on, .by, .until, .till].contains(word(range.lowerBound - 2))
  }
}
