/// Parses digits with an optional minus sign; anything else, a plus sign included, is no number.
func wholeNumber(_ text: String) -> Int? {
  text.utf8.first == UInt8(ascii: "+") ? nil : Int(text)
}

/// Tells whether a text has the shape `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and is in the calendar.
package func isISODate(_ text: String) -> Bool {
  let digits = Array(text.utf8)
  guard [4, 7, 10].contains(digits.count) else { return false }
  for (index, byte) in digits.enumerated() {
    let isSeparator = index == 4 || index == 7
    guard isSeparator ? byte == UInt8(ascii: "-") : (48...57).contains(byte) else { return false }
  }
  let numbers = text.utf8.split(separator: UInt8(ascii: "-")).map { $0.reduce(0, appendingDigit) }
  let month = numbers.count > 1 ? numbers[1] : 1
  let day = numbers.count > 2 ? numbers[2] : 1
  return (1...12).contains(month) && (1...daysInMonth(month, year: numbers[0])).contains(day)
}

private func appendingDigit(_ number: Int, _ digit: UInt8) -> Int { number * 10 + Int(digit) - 48 }

private func daysInMonth(_ month: Int, year: Int) -> Int {
  switch month {
  case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
  case 4, 6, 9, 11: 30
  default: 31
  }
}
