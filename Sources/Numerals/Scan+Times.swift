import Text

/// Clock times.
extension Scan {
  /// The end of a clock time that starts at a token, or nil.
  func timeEnd(at start: Int) -> Int? {
    clockTime(at: start) ?? hourWithSuffix(at: start) ?? spokenTime(at: start)
      ?? militaryTime(at: start)
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
    [.morning, .afternoon, .evening, .night].contains(word(index))
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
    guard word(start) == .a || word(start) == .p else { return nil }
    var end = start + 1
    if mark(end) == .period, isJoined(end) { end += 1 }
    if word(end) == .m {
      end += 1
      return mark(end) == .period && isJoined(end) ? end + 1 : end
    }
    return word(start) == .p && isJoined(start) && isDigits(start - 1) ? end : nil
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
    let isQuarter = word(end - 1) == .quarter || word(end - 1) == .minutes
    guard word(end) == .past || (word(end) == .to && isQuarter), lexeme(end + 1).isNumber,
      let hour = cardinal(at: end + 1),
      let value = hour.value, value <= 24
    else { return nil }
    return suffixEnd(at: hour.tokens.upperBound) ?? hour.tokens.upperBound
  }

  /// "0630" at the start of a clause about a day, "at 0630", "2200 hours".
  private func militaryTime(at start: Int) -> Int? {
    guard isDigits(start), width(start) == 4, lexemes[start].value <= 2400,
      lexemes[start].value % 100 < 60
    else { return nil }
    let isHours = roles(start + 1).contains(.duration)
    if isHyphen(start + 1), isJoined(start + 1) { return nil }
    if roles(start).contains(.leadingZero) { return isHours ? start + 2 : start + 1 }
    if isHours { return word(start - 1) == .at ? start + 2 : nil }
    return isHourOfDay(start) ? start + 1 : nil
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
