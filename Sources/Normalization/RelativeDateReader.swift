/// Reads times that are told from the day of the document or from another time.
struct RelativeDateReader {
  let reader: DateReader

  func mention(at index: Int) -> DateMention? {
    day(at: index) ?? calendarUnit(at: index) ?? ago(at: index) ?? past(at: index)
      ?? relative(at: index)
  }

  private var words: [Phrase.Word] { reader.words }

  private func word(_ index: Int) -> String { reader.folded(index) }

  /// `today`, `yesterday`, `overnight`, `recently`.
  private func day(at index: Int) -> DateMention? {
    guard let reference = reader.reference else { return nil }
    let range = index..<index + 1
    switch word(index) {
    case "today", "tonight": return DateMention(PartialDate(reference), words: range)
    case "yesterday":
      return DateMention(PartialDate(reference.adding(days: -1)), words: range)
    case "overnight":
      return window(days: 1, to: reference, words: range)
    case "recently":
      return window(days: 3, to: reference, words: range)
    default: return nil
    }
  }

  private func window(days: Int, to end: CalendarDate, words: Range<Int>) -> DateMention {
    DateMention(
      from: PartialDate(end.adding(days: -days)),
      to: PartialDate(end),
      relation: .on,
      words: words
    )
  }

  /// `last month`, `this year`, `last week`, `so far this year`.
  private func calendarUnit(at index: Int) -> DateMention? {
    guard let reference = reader.reference, ["last", "this", "previous"].contains(word(index)),
      let length = length(at: index + 1)
    else { return nil }
    let isThis = word(index) == "this"
    let range = index..<index + 2
    switch (length.months, length.days) {
    case (12, 0):
      let year = reference.civil.year - (isThis ? 0 : 1)
      return PartialDate(year: year).map { sinceOrOn($0, isThis: isThis, words: range) }
    case (1, 0):
      let (year, month, _) = reference.adding(months: isThis ? 0 : -1).civil
      return PartialDate(year: year, month: month).map {
        sinceOrOn($0, isThis: isThis, words: range)
      }
    case (0, 7):
      let monday = reference.adding(days: -reference.weekday - (isThis ? 0 : 7))
      let end = isThis ? reference : monday.adding(days: 6)
      return DateMention(
        from: PartialDate(monday),
        to: PartialDate(end),
        precision: 2,
        relation: .on,
        words: range
      )
    default: return nil
    }
  }

  /// A count of this year runs from its start; last year is over.
  private func sinceOrOn(_ date: PartialDate, isThis: Bool, words: Range<Int>) -> DateMention {
    isThis && date.month == nil
      ? DateMention(
        from: date,
        to: nil,
        precision: date.precision,
        relation: .since,
        words: words
      )
      : DateMention(date, words: words)
  }

  /// `five years ago`, `two days earlier this week` without the latter part.
  private func ago(at index: Int) -> DateMention? {
    guard let reference = reader.reference, let count = count(at: index),
      let length = length(at: index + 1), word(index + 2) == "ago"
    else { return nil }
    let date = moved(reference, by: length, times: -count)
    let isExact = word(index + 3) == "today" || (length.months == 0 && length.days == 1)
    let civil = date.civil
    let found =
      isExact
      ? PartialDate(date)
      : PartialDate(
        year: civil.year,
        month: length.months >= 12 ? nil : civil.month,
        day: nil
      )
    return found.map {
      DateMention($0, words: index..<index + (word(index + 3) == "today" ? 4 : 3))
    }
  }

  /// `in six years of war`, `over the past quarter century`, `in the past three months`.
  private func past(at index: Int) -> DateMention? {
    guard let reference = reader.reference else { return nil }
    let isPast = ["past", "last", "previous"].contains(word(index))
    guard isPast || ["in", "over", "during", "after", "of"].contains(word(index)) else {
      return nil
    }
    let start = index + 1
    let counted = count(at: start)
    guard let length = length(at: counted == nil ? start : start + 1),
      isPast || counted != nil, isPast || length.months > 0 && isOfWar(after: start + 1)
    else { return nil }
    let end = (counted == nil ? start : start + 1) + length.words
    guard length.months > 0 else {
      return lastDays(counted ?? 1, length, to: reference, words: index..<end)
    }
    let begin = moved(reference, by: length, times: -(counted ?? 1)).civil
    let since = PartialDate(year: begin.year, month: length.months >= 12 ? nil : begin.month)
    return DateMention(
      from: since,
      to: nil,
      precision: since?.precision,
      relation: .since,
      words: index..<end
    )
  }

  /// `the past 24 hours`, `the past five days`: a window that ends today.
  private func lastDays(
    _ count: Int,
    _ length: Length,
    to end: CalendarDate,
    words: Range<Int>
  ) -> DateMention {
    let days = length.days == 0 ? (count + 23) / 24 : length.days * count
    return DateMention(
      from: PartialDate(end.adding(days: -days)),
      to: PartialDate(end),
      relation: .span,
      words: words
    )
  }

  /// A length of time counts from today only where the words say of what: `six years of war`.
  private func isOfWar(after index: Int) -> Bool {
    word(index + 1) == "of"
      && (index + 2..<min(index + 5, words.count)).contains {
        reader.lexicon.match(.conflict, in: words, at: $0) != nil
      }
  }

  /// `a week later`, `within 48 hours`, `days before the vote`: told by another time.
  private func relative(at index: Int) -> DateMention? {
    let hasCount = count(at: index) != nil
    let unitIndex = hasCount ? index + 1 : index
    guard length(at: unitIndex) != nil else { return nil }
    if ["later", "earlier", "before", "after"].contains(word(unitIndex + 1)) {
      return DateMention(
        from: nil,
        to: nil,
        precision: 5,
        relation: .relative,
        words: index..<unitIndex + 2
      )
    }
    let hasWithin = (max(0, index - 4)..<index).contains { word($0) == "within" }
    guard hasCount, hasWithin else { return nil }
    return DateMention(
      from: nil,
      to: nil,
      precision: 5,
      relation: .relative,
      words: index..<unitIndex + 1
    )
  }

  private func count(at index: Int) -> Int? {
    if word(index) == "a" || word(index) == "an" { return 1 }
    guard let count = reader.number(at: index), count <= 999 else { return nil }
    return count
  }

  private struct Length {
    var days = 0
    var months = 0
    var words = 1
  }

  /// The length of a unit of time: `7d`, `12m`.
  private func length(at index: Int) -> Length? {
    guard let match = reader.lexicon.match(.unit, in: words, at: index),
      let count = Int(match.value.dropLast()),
      (0...1200).contains(count)
    else { return nil }
    return match.value.hasSuffix("m")
      ? Length(months: count, words: match.length) : Length(days: count, words: match.length)
  }

  private func moved(_ date: CalendarDate, by length: Length, times: Int) -> CalendarDate {
    date.adding(days: length.days * times).adding(months: length.months * times)
  }
}
