import Records

extension FigureKey {
  /// The key as an identifier that people can read: `killed-sy-idlib-khan-sheikhoun-all-2017-04-04`.
  var slug: String {
    var parts = [
      slugText(measure), unitSlug, placeSlug,
      scope.isEmpty ? "all" : slugText(scope),
    ]
    if let attackersIncluded {
      parts.append(attackersIncluded ? "attackers-included" : "attackers-excluded")
    }
    if isAdditional { parts.append("additional") }
    if isListing { parts.append("by-\(perpetratorSlug)") }
    parts.append(timeSlug)
    return parts.filter { !$0.isEmpty && $0 != "by-" }.joined(separator: "-")
  }

  /// The actor without the article: "the Council" is `council`.
  var perpetratorSlug: String {
    let slug = slugText(perpetrator)
    return slug.hasPrefix("the-") ? String(slug.dropFirst(4)) : slug
  }

  private var unitSlug: String { unit == .persons ? "" : unit.rawValue }

  private var placeSlug: String {
    let paths = place.text.split(separator: "|").map { slugText($0) }.filter { !$0.isEmpty }
    return paths.isEmpty ? "nowhere" : paths.sortedUnique().joined(separator: "-and-")
  }

  private var timeSlug: String {
    if !event.isEmpty { return slugText(event) }
    switch time.kind {
    case .event: return time.start?.slug ?? time.end.map { "by-\($0.slug)" } ?? "undated"
    case .stock: return time.start.map { "at-\($0.slug)" } ?? "stock"
    case .cumulative: return time.start.map { "since-\($0.slug)" } ?? "total"
    case .rate:
      let per = "per-\(time.per?.rawValue ?? "unit")"
      return time.start.map { "\(per)-since-\($0.slug)" } ?? per
    }
  }
}

extension DayRange {
  /// The shortest ISO text that names the range's first day: `2017`, `2017-04` or `2017-04-04`.
  var slug: String {
    let (year, month, day) = first.yearMonthDay
    if DayRange(isoYear(year)) == self { return isoYear(year) }
    let monthText = "\(isoYear(year))-\(twoDigits(month))"
    if DayRange(monthText) == self { return monthText }
    return "\(monthText)-\(twoDigits(day))"
  }
}

extension Day {
  /// The day as `YYYY-MM-DD`.
  var isoText: String {
    let (year, month, day) = yearMonthDay
    return "\(isoYear(year))-\(twoDigits(month))-\(twoDigits(day))"
  }

  /// Source: Howard Hinnant, `civil_from_days`.
  var yearMonthDay: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

private func isoYear(_ year: Int) -> String {
  String(repeating: "0", count: max(0, 4 - "\(year)".utf8.count)) + "\(year)"
}
