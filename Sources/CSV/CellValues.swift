/// Parses digits with an optional minus sign; anything else, a plus sign included, is no number.
func wholeNumber(_ text: String) -> Int? {
  text.utf8.first == UInt8(ascii: "+") ? nil : Int(text)
}

/// Tells whether a text has the shape `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and is in the calendar.
package func isISODate(_ text: String) -> Bool {
  guard [4, 7, 10].contains(text.utf8.count) else { return false }
  var (year, month, day) = (0, 0, 0)
  for (index, byte) in text.utf8.enumerated() {
    let isSeparator = index == 4 || index == 7
    guard isSeparator ? byte == UInt8(ascii: "-") : (48...57).contains(byte) else { return false }
    switch index {
    case 0..<4: year = appendingDigit(year, byte)
    case 5..<7: month = appendingDigit(month, byte)
    case 8...: day = appendingDigit(day, byte)
    default: continue
    }
  }
  if text.utf8.count < 7 { month = 1 }
  if text.utf8.count < 10 { day = 1 }
  return (1...12).contains(month) && (1...daysInMonth(month, year: year)).contains(day)
}

private func appendingDigit(_ number: Int, _ digit: UInt8) -> Int { number * 10 + Int(digit) - 48 }

private func daysInMonth(_ month: Int, year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
