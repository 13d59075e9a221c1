import Text

/// Dates: with month names, in digits, years, decades.
extension Scan {
  /// The end of a date that starts at a token, or nil.
  func dateEnd(at start: Int) -> Int? {
    dateInDigits(at: start) ?? dateInEightDigits(at: start) ?? monthAfterDay(at: start)
      ?? yearBeforeMonth(at: start)
      ?? dayAfterMonth(at: start) ?? decade(at: start) ?? yearSpan(at: start) ?? year(at: start)
      ?? spokenYear(at: start) ?? dayAfterWeekday(at: start)
  }

  /// "03/04/2024", "2024-03-04", "13.5.2015", "9/11", "11 / 16 / 1982".
  private func dateInDigits(at start: Int) -> Int? {
    guard isDigits(start), width(start) <= 4 else { return nil }
    let second = start + 2
    if isDash(start + 1) || mark(start + 1) == .slash, isMonthAndYear(start, second),
      !isDigits(second + 2) || !isJoined(second + 1) || mark(second + 1) == .comma
    {
      return second + 1
    }
    guard let separator = dateSeparator(start + 1) else { return nil }
    guard isDigits(second) || roles(second).contains(.month) else { return nil }
    let hasThird =
      mark(second + 1) == separator && isDigits(second + 2) && width(second + 2) <= 4
      && isJoined(second + 1) == isJoined(start + 1)
    if hasThird, isDate([start, second, second + 2]) { return second + 3 }
    guard !hasThird else { return nil }
    guard separator == .slash, isDayAndMonth(start, second) else { return nil }
    return isJoined(start + 1) ? second + 1 : nil
  }

  /// "20190504".
  private func dateInEightDigits(at start: Int) -> Int? {
    guard isDigits(start), width(start) == 8, !isCountedNoun(start + 1) else { return nil }
    let value = lexemes[start].value
    let isDate =
      isYear(value / 10000) && (1...12).contains(value / 100 % 100)
      && (1...31).contains(value % 100)
    return isDate ? start + 1 : nil
  }

  /// "11/2016", "2016 / 11".
  private func isMonthAndYear(_ first: Int, _ second: Int) -> Bool {
    guard isDigits(first), isDigits(second), !isCountedNoun(second + 1) else { return false }
    let (month, year) = width(first) <= 2 ? (first, second) : (second, first)
    return width(month) <= 2 && width(year) == 4 && (1...12).contains(lexemes[month].value)
      && isYear(lexemes[year].value)
  }

  private func dateSeparator(_ index: Int) -> Mark? {
    switch mark(index) {
    case .slash: .slash
    case .hyphen where isJoined(index) && isJoined(index + 1): .hyphen
    case .period where isJoined(index) && isJoined(index + 1): .period
    default: nil
    }
  }

  private func isDate(_ parts: [Int]) -> Bool {
    let values = parts.map { roles($0).contains(.month) ? 1 : lexemes[$0].value }
    let widths = parts.map { width($0) }
    guard !values.contains(0) || widths[2] == 2 && values[0] > 0 && values[1] > 0 else {
      return false
    }
    if widths[0] == 4 { return values[1] <= 12 && values[2] <= 31 && widths[2] <= 2 }
    return values[0] <= 31 && values[1] <= 31 && min(values[0], values[1]) <= 12
      && values[0] > 0 && values[1] > 0 && (widths[2] == 4 || widths[2] == 2)
  }

  private func isDayAndMonth(_ first: Int, _ second: Int) -> Bool {
    guard isDigits(second) else { return false }
    let (a, b) = (lexemes[first].value, lexemes[second].value)
    if width(first) == 4 { return isYear(a) && (width(second) == 2 || isYear(b)) }
    return (1...31).contains(a) && (1...31).contains(b) && min(a, b) <= 12
      && !(a < b && b <= 10 && a <= 3 && roles(second + 1).isMeasure)
  }

  func isMonth(_ index: Int) -> Bool {
    guard roles(index).contains(.month) else { return false }
    guard shape(index) == .lower, word(index) == .may || word(index) == .march else { return true }
    // "12 of may", "from 2 to 5 may."
    return word(index - 1) == .of || !isWord(index + 1)
  }

  /// "15 May 2017", "15th of May", "1-5 May", "4, 5 and 6 May", "12 SEP 88".
  func monthAfterDay(at start: Int) -> Int? {
    guard let dayEnd = dayEnd(at: start) else { return nil }
    var month = skippingHyphen(dayEnd)
    if let list = dayListEnd(at: start) {
      month = list
    } else if isDash(dayEnd) || [.and, .to, .or, .through, .until, .till].contains(word(dayEnd)) {
      let second = word(dayEnd + 1) == .the ? dayEnd + 2 : dayEnd + 1
      if let secondEnd = self.dayEnd(at: second) { month = skippingHyphen(secondEnd) }
    }
    if word(month) == .of { month += 1 }
    if word(month - 1) == .of, [.this, .next, .last].contains(word(month)),
      roles(month + 1).contains(.duration)
    {
      return month + 2
    }
    guard isMonth(month), tokens[month].gap < .paragraph, !isAuxiliary(month) else { return nil }
    return yearEnd(after: month + 1, allowsTwoDigits: true)
  }

  /// The end of a list of days: "4, 5 and 6", "3rd, 4th and 5th".
  private func dayListEnd(at start: Int) -> Int? {
    guard var end = dayEnd(at: start), mark(end) == .comma else { return nil }
    while mark(end) == .comma, let next = dayEnd(at: end + 1) { end = next }
    let conjunction = mark(end) == .comma ? end + 1 : end
    guard word(conjunction) == .and else { return nil }
    return dayEnd(at: conjunction + 1)
  }

  /// "15 MAY HAVE DIED" holds no date.
  private func isAuxiliary(_ month: Int) -> Bool {
    guard word(month) == .may, shape(month) == .upper else { return false }
    return [.have, .be, .not, .also].contains(word(month + 1))
  }

  /// The end of a day of a month, as digits or an ordinal, or nil.
  func dayEnd(at start: Int) -> Int? {
    if isDigits(start) {
      guard (1...31).contains(lexemes[start].value), width(start) <= 2 else { return nil }
      return isOrdinalSuffix(start + 1) ? start + 2 : start + 1
    }
    guard isWord(start), let ordinal = ordinalEnd(at: start) else { return nil }
    return ordinal
  }

  func isOrdinalSuffix(_ index: Int) -> Bool {
    guard isJoined(index) else { return false }
    // "the 2d Brigade", "22d Street"
    if word(index) == .d { return [2, 3].contains(lexeme(index - 1).value % 10) }
    return [.st, .nd, .rd, .th].contains(word(index))
  }

  /// "May 15", "May 15, 2017", "April 1-5", "jan-1", "March 2001", "may twenty-first".
  private func dayAfterMonth(at start: Int) -> Int? {
    guard let month = monthBefore(start) else { return nil }
    if let list = dayListEnd(at: start), !isCountedNoun(list), isDate(after: list) { return list }
    if let year = yearDigits(at: start), !isCountedNoun(year) { return year }
    guard mark(start - 1) != .comma else { return nil }
    if shape(month) == .lower, word(month) == .may || word(month) == .march,
      form(start) == .unit
    {
      return nil
    }
    guard let dayEnd = dayEnd(at: start) ?? spokenDayEnd(at: start) else { return nil }
    // "In May 15 people died" counts people; "on May 15 people died" does not say so either way.
    if isCountedNoun(dayEnd), [.inside, .last, .early, .late].contains(word(month - 1)) {
      return nil
    }
    // "On 12 June 14 men fled"
    if isDigits(month - 1), month == start - 1, isCountedNoun(dayEnd) { return nil }
    if let second = secondDay(after: dayEnd) { return yearEnd(after: second) }
    return yearEnd(after: dayEnd)
  }

  /// The month before a day, with "the", a full stop, a comma or a hyphen between them.
  private func monthBefore(_ start: Int) -> Int? {
    var month = start - 1
    if mark(month) == .period || mark(month) == .comma || isHyphen(month)
      || [.the, .between, .from].contains(word(month))
    {
      month -= 1
    }
    guard sentence.contains(month), roles(month).contains(.month),
      tokens[start].gap < .paragraph
    else { return nil }
    return month
  }

  private func secondDay(after dayEnd: Int) -> Int? {
    guard isDash(dayEnd) || [.and, .to, .through, .till, .until].contains(word(dayEnd)),
      let end = self.dayEnd(at: dayEnd + 1), !isCountedNoun(end),
      isDash(dayEnd) || isDate(after: end) || !isWord(end)
    else { return nil }
    return end
  }

  /// Tells whether what follows a second day goes with a date: no unknown noun.
  private func isDate(after end: Int) -> Bool {
    !isWord(end) || lexemes[end].word != .none || roles(end).contains(.month)
  }

  private func spokenDayEnd(at start: Int) -> Int? {
    guard let number = cardinal(at: start), let value = number.value, (1...31).contains(value),
      !number.tokens.isEmpty
    else { return nil }
    return number.tokens.upperBound
  }

  /// The end of a date whose year may follow, after a comma or not.
  private func yearEnd(after end: Int, allowsTwoDigits: Bool = false) -> Int {
    let start = mark(end) == .comma || word(end) == .of || mark(end) == .period ? end + 1 : end
    if let year = yearDigits(at: start), !(start > end && isCountedNoun(year)) { return year }
    if allowsTwoDigits, start == end, isDigits(end), width(end) == 2, !isCountedNoun(end + 1) {
      return end + 1
    }
    if start < limit, let year = spokenYear(at: start) ?? millennialYear(at: start) { return year }
    return end
  }

  /// "two thousand and eighteen" after a month.
  func millennialYear(at start: Int) -> Int? {
    guard form(start) == .unit, form(start + 1) == .scale, let number = cardinal(at: start),
      let value = number.value, (2000...2099).contains(value),
      !isCountedNoun(number.tokens.upperBound)
    else { return nil }
    return number.tokens.upperBound
  }

  func yearDigits(at start: Int) -> Int? {
    guard isDigits(start), width(start) == 4, isYear(lexemes[start].value, loose: true),
      !isGroupSeparator(start + 1)
    else { return nil }
    return start + 1
  }

  func isGroupSeparator(_ index: Int) -> Bool {
    mark(index) == .comma && isJoined(index) && isJoined(index + 1) && isDigits(index + 1)
  }

  /// "friday the 22nd", "friday 7-6", "Monday 15".
  private func dayAfterWeekday(at start: Int) -> Int? {
    let day = word(start - 1) == .the ? start - 2 : start - 1
    guard roles(day).contains(.weekday), let end = dayEnd(at: start) ?? spokenDay(start, day) else {
      return nil
    }
    guard !isCountedNoun(end), isDate(after: end) || !isDigits(end - 1) else { return nil }
    if mark(end) == .period, isJoined(end), isDigits(end + 1), isJoined(end + 1) { return end + 2 }
    return secondDay(after: end) ?? end
  }

  private func spokenDay(_ start: Int, _ day: Int) -> Int? {
    day == start - 2 ? spokenDayEnd(at: start) : nil
  }

  /// Tells whether a lower-case plural or a noun for people follows, so that the number counts.
  func isCountedNoun(_ index: Int) -> Bool {
    guard index < limit, tokens[index].gap >= .space else { return false }
    return isPlainNoun(index) && !isMonth(index)
  }
}

extension Roles {
  /// The roles of words after a number that make it a measurement of some kind.
  static let measures: Roles = [
    .duration, .frequency, .afterAge, .moneyAfter, .share, .distance, .measurement, .ratio,
  ]

  var isMeasure: Bool { !isDisjoint(with: Roles.measures) }
}
