/// A date as precise as the words give it: a year, a month or a day.
struct PartialDate: Equatable, Sendable {
  let year: Int
  let month: Int?
  let day: Int?

  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard CalendarDate(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  init(_ date: CalendarDate) {
    let civil = date.civil
    (year, month, day) = (civil.year, civil.month, civil.day)
  }

  /// Reads `2017`, `2017-04` or `2017-04-14`.
  init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], !parts.contains(nil) else {
      return nil
    }
    self.init(
      year: year,
      month: parts.count > 1 ? parts[1] : nil,
      day: parts.count > 2 ? parts[2] : nil
    )
  }

  var first: CalendarDate {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1) ?? CalendarDate(dayNumber: 0)
  }

  var last: CalendarDate {
    let lastMonth = month ?? 12
    let lastDay = day ?? CalendarDate.days(inMonth: lastMonth, of: year)
    return CalendarDate(year: year, month: lastMonth, day: lastDay) ?? first
  }

  /// UCDP's scale: 1 a day, 3 a month, 4 a year.
  var precision: Int { day != nil ? 1 : month != nil ? 3 : 4 }

  /// ISO 8601, as long as the date is precise.
  var text: String {
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
