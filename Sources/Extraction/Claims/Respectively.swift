import Text

/// Gives each of several counts its own place of a list, where the text says "respectively".
///
///     killed six people in Noria and two in Sel; they injured 30 and 12 respectively
///     killed 12 and five people in Hais and Dorn respectively
struct Respectively {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// Sets the places of a sentence's drafts that "respectively" orders.
  func place(_ drafts: inout [ClaimDraft], in sentence: Range<Int>, _ places: [PlaceMention]) {
    guard let end = sentence.first(where: { reading.isWord($0, .respectively) }) else {
      return
    }
    let before = places.filter { $0.tokens.upperBound <= end }
    let owned = before.filter { $0.numeral != nil }
    let owners = Set(owned.compactMap(\.numeral))
    let open = drafts.indices.filter { index in
      let phrase = drafts[index].phrase
      guard drafts[index].sentence == sentence, phrase.tokens.upperBound <= end else {
        return false
      }
      return !phrase.tokens.contains { reading.numeral(at: $0).map(owners.contains) ?? false }
    }
    let names = open.count == owned.count ? owned.map(\.name) : list(endingBefore: end, before)
    guard names.count == open.count, names.count > 1 else { return }
    for (index, name) in zip(open, names) { drafts[index].place = name }
  }

  /// The names of "in Hais and Dorn" before "respectively".
  private func list(endingBefore end: Int, _ places: [PlaceMention]) -> [String] {
    guard let last = places.last(where: { $0.kind == .located }) else { return [] }
    let first = last.tokens.first { reading.isNameWord($0) } ?? end
    var names: [String] = []
    var index = first
    while index < end {
      if let run = reading.nameRun(at: index, limit: end) {
        names.append(reading.text(of: run))
        index = run.upperBound
      } else if reading.isMark(index, .comma) || reading.isWord(index, .and) {
        index += 1
      } else {
        return []
      }
    }
    return names
  }
}
