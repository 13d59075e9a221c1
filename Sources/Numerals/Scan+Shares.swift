import Text

/// Shares, ratios and scores: numbers that stand in a relation to another one.
extension Scan {
  /// "3-1": two small numbers, of which the second is no larger.
  func scoreEnd(at start: Int) -> Int? {
    guard isDigits(start), isDash(start + 1), isJoined(start + 1), isJoined(start + 2),
      isDigits(start + 2), width(start) <= 3, width(start + 2) <= 3,
      lexemes[start].value >= lexemes[start + 2].value || followsGame(start),
      !(isJoined(start + 3) && mark(start + 3) != .period && mark(start + 3) != .comma)
    else { return nil }
    return start + 3
  }

  /// Tells whether a word of winning and losing stands shortly before.
  func followsGame(_ start: Int) -> Bool {
    (start - 3..<start).contains { roles($0).contains(.score) }
  }

  /// "1/4 mile": a fraction in digits, told from a date by the unit after it.
  func fractionOfUnit(at start: Int) -> Int? {
    guard let end = slashEnd(at: start), lexemes[start].value < lexemes[start + 2].value,
      !roles(end).isDisjoint(with: [.distance, .measurement, .duration])
    else { return nil }
    return end
  }

  /// "1/4": a fraction in digits that is no date.
  func slashEnd(at start: Int) -> Int? {
    guard isDigits(start), mark(start + 1) == .slash, isJoined(start + 1), isJoined(start + 2),
      isDigits(start + 2)
    else { return nil }
    return start + 3
  }

  /// "3:1".
  func colonEnd(at start: Int) -> Int? {
    guard isDigits(start), mark(start + 1) == .colon, isJoined(start + 1), isJoined(start + 2),
      isDigits(start + 2)
    else { return nil }
    return start + 3
  }

  /// "half an hour" measures time; "half" alone is a share.
  func halfKind(_ start: Int) -> Numeral.Kind {
    let noun = word(start + 1) == .a || word(start + 1) == .an ? start + 2 : start + 1
    return roles(noun).contains(.duration) ? .duration : .share
  }

  /// "three quarters of an hour" measures time.
  func shareKind(_ end: Int) -> Numeral.Kind {
    let isTime =
      word(end) == .of && (word(end + 1) == .an || word(end + 1) == .a)
      && roles(end + 2).contains(.duration)
    return isTime ? .duration : .share
  }

  /// "two thirds", "a third of", "three-quarters": the end of a fraction that is no scale's.
  func shareEnd(at start: Int) -> Int? {
    let noun = skippingHyphen(start + 1)
    let isOne = word(start) == .a || (form(start) == .unit && lexemes[start].value == 1)
    guard form(start) == .unit || isOne else { return nil }
    let isNoun = form(noun) == .fraction || (form(noun) == .ordinal && lexemes[noun].value > 2)
    guard isNoun, fractionOfScale(at: start) == nil else { return nil }
    if roles(noun).contains(.pluralNumber) { return noun + 1 }
    return isOne && (form(start) == .unit || word(noun + 1) == .of) ? noun + 1 : nil
  }

  /// "one in five children", "2 in 10 of them": the end of a share told as odds.
  func oddsEnd(at start: Int) -> Int? {
    guard lexeme(start).isNumber, word(start + 1) == .inside, lexeme(start + 2).isNumber,
      let whole = cardinal(at: start + 2), let total = whole.value
    else { return nil }
    let part = lexemes[start].value
    let end = whole.tokens.upperBound
    guard part > 0, part < total, total <= 10 || [12, 20, 50, 100, 1000].contains(total) else {
      return nil
    }
    if word(end) == .of || roles(end).contains(.person) { return end }
    let isPlace = roles(end).contains(.plural) || roles(end).isMeasure || isCapitalized(end)
    return part == 1 && !isPlace ? end : nil
  }
}
