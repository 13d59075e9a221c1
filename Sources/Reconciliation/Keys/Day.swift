/// A day as the number of days since 1 January 1970, in the Gregorian calendar.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
struct Day: Comparable, Hashable, Sendable {
  let number: Int

  static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  init(number: Int) { self.number = number }

  init(year: Int, month: Int, day: Int) {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  func advanced(by days: Int) -> Day { Day(number: number + days) }

  func days(since other: Day) -> Int { number - other.number }
}
