import Text

/// Clock times.
extension Scan {
  /// The end of a clock time that starts at a token, or nil.
  func timeEnd(at start: Int) -> Int? {
    clockTime(at: start) ?? hourWithSuffix(at: start) ?? spokenTime(at: start)
      ?? hourOfDay(at: start) ?? militaryTime(at: start)
  }

  /// "08:15", "7:56:35 p.m.".
  private func clockTime(at start: Int) -> Int? {
    guard isDigits(start), lexemes[start].value <= 24, width(start) <= 2,
      mark(start + 1) == .colon, isJoined(start + 1), isJoined(start + 2), isDigits(start + 2),
      width(start + 2) == 2, lexemes[start + 2].value < 60
    else { return nil }
    var end = start + 3
    if mark(end) == .colon, isJoined(end), isDigits(end + 1), isJoined(end + 1) { end += 2 }
    return suffixEnd(at: end) ?? end
  }

  /// "7 a.m.", "7pm", "340pm", "2.13 am", "0630 GMT".
  private func hourWithSuffix(at start: Int) -> Int? {
    var end = start
    if isDigits(start), width(start) <= 4 {
      end = start + 1
      if mark(end) == .period, isJoined(end), isJoined(end + 1), isDigits(end + 1),
        width(end + 1) == 2
      {
        end += 2
      }
    } else if let hour = spokenHour(at: start) {
      end = hour
      if form(end) == .ten || form(end) == .teen, let number = cardinal(at: end) {
        end = number.tokens.upperBound
        if isTimePosition(start) { return suffixEnd(at: end) ?? end }
      }
      if form(end) == .unit, word(start - 1) == .at, !isWord(end + 1) { return end + 1 }
    }
    guard end > start else { return nil }
    if let suffix = suffixEnd(at: end) { return suffix }
    // "in the afternoon at 7"
    let isHour = word(start - 1) == .at && isPartOfDay(start - 2) && !isCountedNoun(end)
    return isHour && lexemes[start].value <= 24 ? end : nil
  }

  private func isPartOfDay(_ index: Int) -> Bool {
    [.morning, .afternoon, .evening, .night, .tonight].contains(word(index))
  }

  private func isTimePosition(_ start: Int) -> Bool {
    word(start - 1) == .at || isPartOfDay(start - 1)
  }

  private func spokenHour(at start: Int) -> Int? {
    guard form(start) == .unit || form(start) == .teen, lexemes[start].value <= 12 else {
      return nil
    }
    return start + 1
  }

  /// What follows an hour: "am" with full stops or without, "o'clock", "GMT".
  func suffixEnd(at start: Int) -> Int? {
    guard start < limit, tokens[start].gap <= .line else { return nil }
    if roles(start).contains(.afterTime) {
      // "7 am" is a time; "who am" never follows a number.
      return start + 1
    }
    if word(start) == .local, word(start + 1) == .time { return start + 2 }
    guard word(start) == .a || word(start) == .p else { return nil }
    var end = start + 1
    if mark(end) == .period, isJoined(end) { end += 1 }
    if word(end) == .m {
      end += 1
      return mark(end) == .period && isJoined(end) ? end + 1 : end
    }
    let isHour = isDigits(start - 1) && lexemes[start - 1].value <= 12
    return word(start) == .p && isJoined(start) && isHour ? end : nil
  }

  /// "half past seven", "10 past 9", "a quarter to eight", "20 min past eight".
  private func spokenTime(at start: Int) -> Int? {
    guard (start + 1..<start + 6).contains(where: { word($0) == .past || word($0) == .to }) else {
      return nil
    }
    var end = word(start) == .a ? start + 1 : start
    if word(end) == .half || word(end) == .quarter {
      end += 1
    } else if lexeme(end).isNumber, let number = cardinal(at: end), !number.tokens.isEmpty {
      end = number.tokens.upperBound
      if word(end) == .minutes || word(end) == .min { end += 1 }
    } else {
      return nil
    }
    let isQuarter =
      word(end - 1) == .quarter || word(end - 1) == .minutes
      || word(start - 1) == .at && [5, 10, 20, 25].contains(lexemes[start].value)
    guard word(end) == .past || (word(end) == .to && isQuarter), lexeme(end + 1).isNumber,
      let hour = cardinal(at: end + 1),
      let value = hour.value, value <= 24, !isCountedNoun(hour.tokens.upperBound)
    else { return nil }
    return suffixEnd(at: hour.tokens.upperBound) ?? hour.tokens.upperBound
  }

  /// "at 8 in the evening", "it's 9 at night", "at about 8 this morning", "back at 8", "at half eight".
  private func hourOfDay(at start: Int) -> Int? {
    let isHalf = word(start) == .half && word(start - 1) == .at
    let hour = isHalf ? start + 1 : start
    guard isDigits(hour) || spokenHour(at: hour) != nil, (1...24).contains(lexemes[hour].value),
      !isContinued(at: hour + 1)
    else { return nil }
    let end = hour + 1
    let before = hedge(before: start).start - 1
    if isHalf { return isNoun(end) ? nil : end }
    if word(before) == .at {
      guard !isStated(at: before) else { return nil }
      return isPartOfDay(after: end) || isMeeting(at: before) && !isNoun(end) ? end : nil
    }
    let isClock =
      word(before - 1) == .it && (word(before) == .possessive || word(before) == .isWord)
    return isClock && isPartOfDay(after: end) ? end : nil
  }

  /// "in the evening", "at night", "this morning", "tonight".
  private func isPartOfDay(after end: Int) -> Bool {
    switch word(end) {
    case .inside: word(end + 1) == .the && isPartOfDay(end + 2)
    case .at: word(end + 1) == .night
    case .this: isPartOfDay(end + 1)
    case .tonight, .today, .tomorrow, .yesterday: true
    default: false
    }
  }

  /// "the toll stood at 8 this morning": the number is stated, and no hour.
  private func isStated(at index: Int) -> Bool {
    (index - 4..<index).contains { index in
      switch word(index) {
      case .stood, .stand, .stands, .put, .puts, .placed, .remained, .remains, .toll, .total,
        .count, .figure, .number:
        true
      default: roles(index).contains(.change) || roles(index).contains(.counted)
      }
    }
  }

  /// "back at 8", "tonight at 8".
  private func isMeeting(at index: Int) -> Bool {
    [.back, .there, .here, .tonight, .today, .tomorrow].contains(word(index - 1))
  }

  /// "0630" at the start of a clause about a day, "at 0630", "2200 hours".
  private func militaryTime(at start: Int) -> Int? {
    guard isDigits(start), width(start) == 4, lexemes[start].value <= 2400,
      lexemes[start].value % 100 < 60
    else { return nil }
    let isHours = roles(start + 1).contains(.duration)
    if isHyphen(start + 1), isJoined(start + 1) { return nil }
    if isDigits(start + 1) { return nil }
    if roles(start).contains(.leadingZero) { return isHours ? start + 2 : start + 1 }
    if isHours { return isClockPosition(start) ? start + 2 : nil }
    return isHourOfDay(start) ? start + 1 : nil
  }

  /// "at 2200 hours", "as of 1800 hrs", "by 1800 hrs".
  private func isClockPosition(_ start: Int) -> Bool {
    switch word(start - 1) {
    case .at, .by, .until, .till: true
    case .of: word(start - 2) == .asWord
    default: false
    }
  }

  /// "at 1700 today", "at about 1145 (1745 GMT)": four digits between "at" and a word of time.
  private func isHourOfDay(_ start: Int) -> Bool {
    guard word(hedge(before: start).start - 1) == .at else { return false }
    switch mark(start + 1) {
    case .openParenthesis, .openBracket: return isDigits(start + 2)
    default: break
    }
    return [.today, .yesterday, .tonight, .local, .this, .on].contains(word(start + 1))
  }
}
