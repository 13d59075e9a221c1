/// Reads the dates of a phrase against the day of the document.
///
/// *Example*: in a document of 2018-03-14, `on Sunday` is 2018-03-11, `in February` is 2018-02,
/// `between 2 and 9 March` is a span, `since 2011` the start of a period.
///
/// *Source*: what inexact words mean follows UCDP, GED codebook 19.1, appendix 2: early in a month
/// is its days 1 to 10, recently is within three days.
struct DateReader {
  let words: [Phrase.Word]
  let lexicon: ContextLexicon
  /// The day of the document; without it only full dates are read.
  let reference: CalendarDate?

  /// The mentions in order; a bare year counts in a cell, and in a sentence after a preposition.
  func mentions(inCell isCell: Bool = false) -> [DateMention] {
    var found: [DateMention] = []
    var index = 0
    while index < words.count {
      guard let mention = mention(at: index, inCell: isCell) else {
        index += 1
        continue
      }
      found.append(mention)
      index = mention.words.upperBound
    }
    return DateRelations(words: words, mentions: found).related()
  }

  private func mention(at index: Int, inCell isCell: Bool) -> DateMention? {
    isoDate(at: index) ?? dayThenMonth(at: index) ?? monthThenDay(at: index)
      ?? month(at: index) ?? season(at: index) ?? weekday(at: index)
      ?? PartOfYear(reader: self).mention(at: index)
      ?? RelativeDateReader(reader: self).mention(at: index) ?? year(at: index, inCell: isCell)
  }

  // MARK: Words

  func folded(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].folded : ""
  }

  /// The number that a word stands for, in digits or in small number words.
  func number(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    if let number = words[index].number { return number }
    return lexicon.match(.number, in: words, at: index).flatMap { Int($0.value) }
  }

  private func dayOfMonth(at index: Int) -> Int? {
    guard words.indices.contains(index) else { return nil }
    var digits = words[index].folded
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) {
      digits = String(digits.dropLast(2))
    }
    guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  /// A month's number; names of months are capitalised, which parts May from may.
  private func monthNumber(at index: Int) -> Int? {
    guard words.indices.contains(index), words[index].isCapitalised else { return nil }
    return lexicon.match(.month, in: words, at: index).flatMap { Int($0.value) }
  }

  func yearNumber(at index: Int) -> Int? {
    guard words.indices.contains(index), words[index].text.utf8.count == 4,
      let year = words[index].number, (1900...2100).contains(year)
    else { return nil }
    return year
  }

  private func isRangeSign(between index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return ["-", "–", "—"].contains(words[index].before)
  }

  // MARK: Dates

  private func isoDate(at index: Int) -> DateMention? {
    guard let year = yearNumber(at: index), isRangeSign(between: index + 1),
      let month = words[index + 1].number, words[index + 1].text.utf8.count == 2
    else { return nil }
    if isRangeSign(between: index + 2), words[index + 2].text.utf8.count == 2,
      let day = words[index + 2].number,
      let date = PartialDate(year: year, month: month, day: day)
    {
      return DateMention(date, words: index..<index + 3)
    }
    return PartialDate(year: year, month: month).map {
      DateMention($0, words: index..<index + 2)
    }
  }

  /// `14 October 2017`, `6-7 April`, `8 and 22 September`.
  private func dayThenMonth(at index: Int) -> DateMention? {
    guard let first = dayOfMonth(at: index) else { return nil }
    var next = index + 1
    var last: Int?
    if isRangeSign(between: next) || ["and", "to", "or", "until"].contains(folded(next)) {
      let second = isRangeSign(between: next) ? next : next + 1
      if let day = dayOfMonth(at: second) { (last, next) = (day, second + 1) }
    }
    if folded(next) == "of" { next += 1 }
    guard let month = monthNumber(at: next) else { return nil }
    return dated(from: first, to: last, month: month, words: index..<next + 1)
  }

  /// `April 4`, `October 14, 2017`, `April 6-7`.
  private func monthThenDay(at index: Int) -> DateMention? {
    guard let month = monthNumber(at: index), let first = dayOfMonth(at: index + 1) else {
      return nil
    }
    var next = index + 2
    var last: Int?
    if isRangeSign(between: next) || ["and", "to"].contains(folded(next)) {
      let second = isRangeSign(between: next) ? next : next + 1
      if let day = dayOfMonth(at: second), monthNumber(at: second + 1) == nil {
        (last, next) = (day, second + 1)
      }
    }
    return dated(from: first, to: last, month: month, words: index..<next)
  }

  /// A day or two of one month, with the year that follows or the last one not in the future.
  private func dated(from first: Int, to last: Int?, month: Int, words: Range<Int>)
    -> DateMention?
  {
    let stated = yearNumber(at: words.upperBound)
    guard let year = stated ?? latestYear(month: month, day: first),
      let start = PartialDate(year: year, month: month, day: first)
    else { return nil }
    let whole = words.lowerBound..<words.upperBound + (stated == nil ? 0 : 1)
    guard let last, let end = PartialDate(year: year, month: month, day: last),
      end.first >= start.first
    else { return DateMention(start, words: whole) }
    return DateMention(from: start, to: end, relation: .span, words: whole)
  }

  /// The last year in which a day of a month is not after the document.
  private func latestYear(month: Int, day: Int) -> Int? {
    guard let reference else { return nil }
    let year = reference.civil.year
    let date = CalendarDate(year: year, month: month, day: day)
    return date.map { $0 <= reference } ?? true ? year : year - 1
  }

  /// `in February`, `early March 2017`, `May`.
  private func month(at index: Int) -> DateMention? {
    let part = ["early", "mid", "late"].contains(folded(index)) ? folded(index) : ""
    let name = part.isEmpty ? index : index + 1
    guard let month = monthNumber(at: name) else { return nil }
    let next = folded(name + 1) == "of" ? name + 2 : name + 1
    let stated = yearNumber(at: next)
    guard let year = stated ?? latestYear(month: month, day: 1),
      let whole = PartialDate(year: year, month: month)
    else { return nil }
    let end = stated == nil ? name + 1 : next + 1
    guard !part.isEmpty else { return DateMention(whole, words: index..<end) }
    let days = ["early": (1, 10), "mid": (11, 20)][part] ?? (21, whole.last.civil.day)
    return DateMention(
      from: PartialDate(year: year, month: month, day: days.0),
      to: PartialDate(year: year, month: month, day: days.1),
      precision: 3,
      relation: .on,
      words: index..<end
    )
  }

  /// `the fall of 2014`, `last summer`.
  private func season(at index: Int) -> DateMention? {
    guard let match = lexicon.match(.season, in: words, at: index), let month = Int(match.value),
      (1...12).contains(month),
      ["the", "last", "this", "of", "in"].contains(folded(index - 1))
        || yearNumber(at: index + 1) != nil
    else { return nil }
    let next = folded(index + 1) == "of" ? index + 2 : index + 1
    let stated = yearNumber(at: next)
    guard let year = stated ?? (isSeasonal(index) ? latestYear(month: month, day: 1) : nil),
      let start = PartialDate(year: year, month: month)
    else { return nil }
    let end = PartialDate(year: month > 10 ? year + 1 : year, month: (month + 1) % 12 + 1)
    return DateMention(
      from: start,
      to: end,
      precision: 4,
      relation: .on,
      words: index..<(stated == nil ? index + 1 : next + 1)
    )
  }

  /// Without a year only `last summer` and `this summer` are times: "the fall" may be of a city.
  private func isSeasonal(_ index: Int) -> Bool {
    ["last", "this"].contains(folded(index - 1))
  }

  /// `on Tuesday`, `last Friday`, `Sunday's raid`: the last such day not after the document.
  private func weekday(at index: Int) -> DateMention? {
    guard let reference, words[index].isCapitalised,
      let match = lexicon.match(.weekday, in: words, at: index), let weekday = Int(match.value),
      (0...6).contains(weekday)
    else { return nil }
    var back = (reference.weekday - weekday + 7) % 7
    if back == 0, folded(index - 1) == "last" { back = 7 }
    let date = PartialDate(reference.adding(days: -back))
    let hasPart = lexicon.match(.dayPart, in: words, at: index + 1) != nil
    return DateMention(date, words: index..<index + (hasPart ? 2 : 1))
  }

  /// A bare year.
  private func year(at index: Int, inCell isCell: Bool) -> DateMention? {
    guard let year = yearNumber(at: index), let date = PartialDate(year: year) else { return nil }
    let before = ["in", "since", "until", "by", "from", "to", "of", "during", "between", "and"]
    guard isCell || before.contains(folded(index - 1)) else { return nil }
    guard isRangeSign(between: index + 1), let end = yearNumber(at: index + 1) else {
      return DateMention(date, words: index..<index + 1)
    }
    return DateMention(
      from: date,
      to: PartialDate(year: end),
      relation: .span,
      words: index..<index + 2
    )
  }
}
