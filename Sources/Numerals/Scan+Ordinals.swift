import Text

/// Ordinals: sixth, twenty-first, 23rd.
extension Scan {
  /// The end of an ordinal that starts at a token, or nil.
  func ordinalEnd(at start: Int) -> Int? {
    if isDigits(start) {
      return isOrdinalSuffix(start + 1) ? start + 2 : nil
    }
    if form(start) == .ordinal { return isOrdinal(start) ? start + 1 : nil }
    guard lexeme(start).isNumber || word(start) == .a, form(start) != .vague,
      let number = cardinal(at: start)
    else {
      return nil
    }
    let next = number.tokens.upperBound < limit ? skippingHyphen(number.tokens.upperBound) : limit
    guard form(next) == .ordinal, lexeme(next - 1).form != .unit || lexemes[next].value >= 100
    else { return nil }
    return next + 1
  }

  /// "second" after a number is a unit of time.
  private func isOrdinal(_ index: Int) -> Bool {
    !(roles(index).contains(.duration) && lexeme(index - 1).isNumber)
  }

  /// What an ordinal is: the name of a unit before "Brigade", a date before a month, else a place in
  /// a row.
  func ordinalKind(_ range: Range<Int>) -> Numeral.Kind {
    for index in range.upperBound..<min(range.upperBound + 3, limit) {
      guard isWord(index), isCapitalized(index) else { break }
      if roles(index).contains(.afterUnitName) { return .unitName }
      if roles(index).contains(.afterAddress) { return .address }
    }
    return .ordinal
  }
}
