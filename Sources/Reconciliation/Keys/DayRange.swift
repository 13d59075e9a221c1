/// The days that a date may mean, both ends included: `2017-02` is 1 to 28 February 2017.
struct DayRange: Equatable, Sendable {
  let first: Day
  let last: Day

  init(first: Day, last: Day) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for a blank or any other text.
  init?(_ text: String) {
    if text.isEmpty { return nil }
    if let day = Day(isoText: text.utf8) {
      self.init(first: day, last: day)
      return
    }
    let parts = text.split(separator: "-").map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], (1...9999).contains(year) else {
      return nil
    }
    guard parts.count > 1 else {
      self.init(
        first: Day(year: year, month: 1, day: 1),
        last: Day(year: year, month: 12, day: 31)
      )
      return
    }
    guard let month = parts[1], (1...12).contains(month) else { return nil }
    guard parts.count > 2 else {
      let next =
        month == 12
        ? Day(year: year + 1, month: 1, day: 1)
        : Day(year: year, month: month + 1, day: 1)
      self.init(first: Day(year: year, month: month, day: 1), last: next.advanced(by: -1))
      return
    }
    guard let day = parts[2], (1...31).contains(day) else { return nil }
    self.init(
      first: Day(year: year, month: month, day: day),
      last: Day(year: year, month: month, day: day)
    )
  }

  func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  func contains(_ other: DayRange) -> Bool { first <= other.first && other.last <= last }

  /// Days between the two ranges; 0 where they overlap.
  func gap(to other: DayRange) -> Int {
    max(0, other.first.days(since: last), first.days(since: other.last))
  }

  /// Tells whether every day of the range comes after every day of the other.
  func isAfter(_ other: DayRange) -> Bool { first > other.last }
}

extension Day {
  /// Reads ten bytes `YYYY-MM-DD`, as nearly all dates are; nil for any other text.
  fileprivate init?(isoText text: String.UTF8View) {
    guard text.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    for (index, byte) in text.enumerated() {
      let isSeparator = index == 4 || index == 7
      guard isSeparator ? byte == UInt8(ascii: "-") : (48...57).contains(byte) else { return nil }
      if isSeparator { continue }
      let part = index < 4 ? 0 : index < 7 ? 1 : 2
      numbers[part] = numbers[part] * 10 + Int(byte) - 48
    }
    guard numbers[0] > 0, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else {
      return nil
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}
