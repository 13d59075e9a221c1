import Text

/// Shares, ratios and scores: numbers that stand in a relation to another one.
extension Scan {
  /// "3-1": two small numbers, of which the second is no larger.
  func scoreEnd(at start: Int) -> Int? {
    guard isDigits(start), isDash(start + 1), isJoined(start + 1), isJoined(start + 2),
      isDigits(start + 2), width(start) <= 3, width(start + 2) <= 3,
      lexemes[start].value >= lexemes[start + 2].value || followsGame(start),
      !isContinued(at: start + 3)
    else { return nil }
    return start + 3
  }

  /// Tells whether letters or digits go on after a number, without a gap or behind one mark: "3-1.5".
  func isContinued(at end: Int) -> Bool {
    guard isJoined(end) else { return false }
    if isWord(end) || isDigits(end) { return true }
    switch mark(end) {
    case .percent, .plus, .degree: return true
    case .closeQuote, .straightQuote, .closeParenthesis, .closeBracket: return false
    default: return isJoined(end + 1) && (isWord(end + 1) || isDigits(end + 1))
    }
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

  /// "1/3 of the men": a fraction in digits, told from a date by the whole after it.
  func fractionOfWhole(at start: Int) -> Int? {
    guard let end = slashEnd(at: start), word(end) == .of, !isMonth(end + 1),
      lexemes[start].value < lexemes[start + 2].value,
      !roles(start - 1).contains(.beforeDate), word(start - 1) != .on
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

  /// "5'10": feet and inches.
  func feetEnd(at start: Int) -> Int? {
    guard isDigits(start), width(start) == 1, isJoined(start + 1), isJoined(start + 2),
      mark(start + 1) == .apostrophe || mark(start + 1) == .closeQuote, isDigits(start + 2),
      width(start + 2) <= 2, lexemes[start + 2].value < 12
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

  /// "half an hour" measures time, "half a mile" and "a mile and a half" a distance; "half" alone is
  /// a share.
  func halfKind(_ start: Int) -> Numeral.Kind {
    let hasArticle = word(start + 1) == .a || word(start + 1) == .an
    let noun = hasArticle ? start + 2 : skippingHyphen(start + 1)
    if let kind = unitKind(at: noun) { return kind }
    guard word(start - 1) == .a, word(start - 2) == .and else { return .share }
    return unitKind(at: start - 3) ?? .share
  }

  private func unitKind(at index: Int) -> Numeral.Kind? {
    let roles = roles(index)
    if roles.contains(.duration) { return .duration }
    if roles.contains(.distance) { return .distance }
    return roles.contains(.measurement) ? .measurement : nil
  }

  /// "three quarters of an hour" measures time.
  func shareKind(_ start: Int, _ end: Int) -> Numeral.Kind {
    // "a ton and a half"
    if word(start) == .a, word(start - 1) == .and, let kind = unitKind(at: start - 2) {
      return kind
    }
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
    guard lexeme(start).isNumber, let next = wholeOfOdds(after: start + 1),
      lexeme(next).isNumber, let whole = cardinal(at: next), let total = whole.value
    else { return nil }
    let part = lexemes[start].value
    let end = whole.tokens.upperBound
    if word(next - 1) == .every { return part < total ? end : nil }
    if word(next - 1) == .of {
      return part > 0 && part < total && (total <= 10 || total == 100) && isWord(end) ? end : nil
    }
    guard part > 0, part < total, total <= 10 || [12, 20, 50, 100, 1000].contains(total) else {
      return nil
    }
    if word(end) == .of || roles(end).contains(.person) { return end }
    let isPlace = roles(end).contains(.plural) || roles(end).isMeasure || isCapitalized(end)
    return part == 1 && !isPlace ? end : nil
  }

  /// Where the whole of odds starts: after "in", "in every", "out of" or "out of every".
  private func wholeOfOdds(after end: Int) -> Int? {
    var next = end
    if word(next) == .inside {
      next += 1
    } else if word(next) == .out, word(next + 1) == .of {
      next += 2
    } else {
      return nil
    }
    return word(next) == .every ? next + 1 : next
  }
}
