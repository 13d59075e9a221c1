import Text

/// Finds the places that head what follows.
///
///     Vostrava, 22:00 update          over a list whose items name no place
///     CASUALTY UPDATE, NABLA: 19      before the count that it heads
struct PlaceHeadings {
  private let reading: Reading
  private let names: PlaceNames

  init(_ reading: Reading, _ names: PlaceNames) {
    self.reading = reading
    self.names = names
  }

  /// The place that stands over a list or before a count: "Vostrava, 22:00 update", "UPDATE, NABLA: 19
  /// killed".
  func place(named run: Range<Int>, in sentence: Range<Int>) -> PlaceMention? {
    let full = names.withHead(run, limit: sentence.upperBound)
    guard full.upperBound < reading.tokens.count else { return nil }
    let isHeading =
      run.lowerBound == sentence.lowerBound && isOverList(sentence) && isEnd(full.upperBound)
      || reading.isMark(run.lowerBound - 1, .comma) && reading.isMark(full.upperBound, .colon)
        && reading.numeral(at: full.upperBound + 1) != nil
    guard isHeading, names.isPlace(run, hasHead: full != run) else { return nil }
    return PlaceMention(tokens: full, name: reading.text(of: full), kind: .located)
  }

  private func isEnd(_ index: Int) -> Bool {
    reading.isMark(index, .comma) || reading.isMark(index, .colon)
      || reading.tokens[index].gap >= .line
  }

  /// A short line whose next line is an item of a list.
  private func isOverList(_ sentence: Range<Int>) -> Bool {
    let next = sentence.upperBound
    guard sentence.count <= PlaceHeadings.longest, next < reading.tokens.count,
      reading.tokens[next].gap >= .line
    else { return false }
    return [.bullet, .asterisk, .hyphen, .enDash, .emDash].contains(reading.tokens[next].mark)
      || reading.tokens[next].kind == .digits
  }

  private static let longest = 10
}
