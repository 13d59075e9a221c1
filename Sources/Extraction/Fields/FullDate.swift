import Text

/// A date with day, month and year, read from its tokens: "18 May 2017", "May 18, 2017".
struct FullDate {
  /// The date as `YYYY-MM-DD`.
  let text: String

  init?(_ reading: Reading, _ range: Range<Int>) {
    var month: Int?
    var numbers: [Int] = []
    for index in range.lowerBound..<range.upperBound {
      switch reading.tokens[index].kind {
      case .word: month = month ?? FullDate.month(reading, index)
      case .digits:
        let digits = reading.text[reading.tokens[index].range]
        guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        numbers.append(number)
      case .mark: break
      }
    }
    guard let month, numbers.count == 2 else { return nil }
    let day = numbers[0]
    let year = numbers[1]
    guard (1...31).contains(day), (1000...9999).contains(year) else { return nil }
    text = "\(year)-\(FullDate.padded(month))-\(FullDate.padded(day))"
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }

  /// The month that a word names, in full or by its first three letters.
  private static func month(_ reading: Reading, _ index: Int) -> Int? {
    guard reading.wordClass(index).contains(.month) else { return nil }
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let name = reading.folded(index).prefix(3)
    return names.firstIndex { name.elementsEqual($0.utf8) }.map { $0 + 1 }
  }
}
