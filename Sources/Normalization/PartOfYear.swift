/// Reads parts of a year: `the first six months of 2021`, `the second half of 2020`, `the first
/// quarter of 2023`.
struct PartOfYear {
  let reader: DateReader

  private static let ordinals = ["first", "second", "third", "fourth"]

  func mention(at index: Int) -> DateMention? {
    guard let place = Self.ordinals.firstIndex(of: reader.folded(index)) else { return nil }
    if let count = reader.number(at: index + 1), reader.folded(index + 2) == "months" {
      guard place == 0, count <= 12 else { return nil }
      return span(from: 1, months: count, words: index, next: index + 3)
    }
    switch reader.folded(index + 1) {
    case "quarter":
      return span(from: place * 3 + 1, months: 3, words: index, next: index + 2)
    case "half" where place < 2:
      return span(from: place * 6 + 1, months: 6, words: index, next: index + 2)
    default: return nil
    }
  }

  /// Some months of the year that follows `of`; of this year where none follows.
  private func span(from month: Int, months: Int, words start: Int, next: Int) -> DateMention? {
    let stated = reader.folded(next) == "of" ? reader.yearNumber(at: next + 1) : nil
    guard let year = stated ?? reader.reference?.civil.year,
      let first = PartialDate(year: year, month: month),
      let last = PartialDate(year: year, month: month + months - 1)
    else { return nil }
    let end = stated == nil ? next : next + 2
    return DateMention(from: first, to: last, relation: .span, words: start..<end)
  }
}
