import Text

/// Years: by themselves, in spans, by decades, in words.
extension Scan {
  func isYear(_ value: Int, loose: Bool = false) -> Bool {
    (loose ? 1000...2999 : 1900...2099).contains(value)
  }

  /// "1990s", "the 90s", "'90s".
  func decade(at start: Int) -> Int? {
    if form(start) == .teen, roles(start + 1).contains(.decade) { return start + 2 }
    if lexemes[start].value == 20, form(start) == .ten, isHyphen(start + 1),
      form(start + 2) == .vague
    {
      return start + 3
    }
    if roles(start).contains(.decade), word(start - 1) == .the { return start + 1 }
    let article = isShortened(start) ? start - 2 : start - 1
    guard isDigits(start), isJoined(start + 1) || mark(start + 1) == .apostrophe else { return nil }
    let suffix =
      mark(start + 1) == .apostrophe || mark(start + 1) == .closeQuote ? start + 2 : start + 1
    guard word(suffix) == .s || word(suffix) == .possessive, isJoined(suffix) else { return nil }
    guard word(suffix + 1) != .of || lexemes[start].value > 1000 else { return nil }
    let isDecade = lexemes[start].value % 10 == 0 && (width(start) == 4 || word(article) == .the)
    return isDecade ? suffix + 1 : nil
  }

  /// "'90s": digits with an apostrophe joined before them.
  private func isShortened(_ start: Int) -> Bool {
    guard isJoined(start) else { return false }
    return [.apostrophe, .openQuote, .closeQuote].contains(mark(start - 1))
  }

  /// "in '98", "the summer of '98".
  private func isShortYear(_ start: Int) -> Bool {
    guard isShortened(start), width(start) == 2, !isContinued(at: start + 1) else { return false }
    let before = start - 2
    return word(before) == .inside || word(before) == .of || roles(before).contains(.beforeDate)
      || roles(before).contains(.month)
  }

  /// "44 BC", "AD 79".
  private func eraEnd(at start: Int) -> Int? {
    if word(start + 1) == .bc || word(start + 1) == .bce, shape(start + 1) == .upper {
      return start + 2
    }
    return word(start - 1) == .ad && shape(start - 1) == .upper ? start + 1 : nil
  }

  /// "2012–13", "2013-2015", "2013/14".
  func yearSpan(at start: Int) -> Int? {
    guard isDigits(start), width(start) == 4, isYear(lexemes[start].value),
      isDash(start + 1) || mark(start + 1) == .slash, isDigits(start + 2), isJoined(start + 1)
    else { return nil }
    let end = lexemes[start + 2].value
    let isShort = width(start + 2) == 2 && end > lexemes[start].value % 100
    let isLong = width(start + 2) == 4 && isYear(end) && end > lexemes[start].value
    guard isShort || isLong, !isCountedNoun(start + 3) else { return nil }
    return start + 3
  }

  /// "2011 March".
  func yearBeforeMonth(at start: Int) -> Int? {
    guard isDigits(start), width(start) == 4, isYear(lexemes[start].value) else { return nil }
    let month = mark(start + 1) == .comma ? start + 2 : start + 1
    guard isMonth(month), word(start - 1) != .than, !hasHedge(before: start) else { return nil }
    return dayEnd(at: month + 1) ?? month + 1
  }

  func hasHedge(before start: Int) -> Bool { hedge(before: start).bound != nil }

  /// A year by itself: four digits that stand where a date does.
  func year(at start: Int) -> Int? {
    guard isDigits(start) else { return nil }
    if let end = eraEnd(at: start) { return end }
    if isShortYear(start) { return start + 1 }
    if isNumberedYear(start) { return start + 1 }
    guard yearDigits(at: start) != nil else { return nil }
    let value = lexemes[start].value
    let follows = isDatePosition(start)
    guard isYear(value) || (follows && value < 1900) else { return nil }
    let end = start + 1
    if isJoined(end), isWord(end) || mark(end) == .percent { return nil }
    if !roles(end).isDisjoint(with: [.person, .counted]) || form(end) == .scale { return nil }
    let hedge = hedge(before: start)
    let isHedged = hedge.bound != nil
    if isHedged, !isDatePosition(hedge.start) || hedge.bound == .moreThan { return nil }
    if roles(end).contains(.plural), tokens[end].gap < .line {
      return [.the, .its, .possessive, .a].contains(word(start - 1)) ? end : nil
    }
    if roles(end).isMeasure { return nil }
    if follows || isHedged { return end }
    return value % 100 == 0 || value < 1950 && isObject(start) ? nil : end
  }

  /// "in the year 247", but not "last year 247 people".
  func isNumberedYear(_ start: Int) -> Bool {
    word(start - 1) == .year && width(start) >= 3 && !isGroupSeparator(start + 1)
      && !isCountedNoun(start + 1)
      && ![.last, .this, .next, .per, .a, .each, .every, .past].contains(word(start - 2))
  }

  /// Tells whether a number follows a word that dates follow.
  func isDatePosition(_ start: Int) -> Bool {
    roles(start - 1).contains(.beforeDate) || word(start - 1) == .inside
      || (word(start - 1) == .and && isDigits(start - 2) && width(start - 2) == 4)
  }

  /// Tells whether a number follows a lower-case word, as the object of a verb does.
  func isObject(_ start: Int) -> Bool {
    isWord(start - 1) && shape(start - 1) == .lower
  }

  /// "nineteen ninety-nine", "twenty thirteen", "in two thousand and eight".
  func spokenYear(at start: Int) -> Int? {
    if word(start - 1) == .inside, let year = millennialYear(at: start), !isNoun(year) {
      return year
    }
    guard form(start) == .teen || (form(start) == .ten && lexemes[start].value == 20),
      (15...20).contains(lexemes[start].value)
    else { return nil }
    let next = start + 1
    guard next < limit, form(next) == .ten || form(next) == .teen || form(next) == .zero else {
      return nil
    }
    let isUnitNext = form(skippingHyphen(next + 1)) == .unit
    let end = isUnitNext && form(next) != .teen ? skippingHyphen(next + 1) + 1 : next + 1
    return isCountedNoun(end) ? nil : end
  }
}
