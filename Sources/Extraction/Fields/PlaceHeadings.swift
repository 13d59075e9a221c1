import Text

/// Finds the places that head what follows.
///
///     Vostrava, 22:00 update          over a list whose items name no place
///     Report No. 4 – Hara floods      with what happened there
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
    if let title = title(run, in: sentence) { return title }
    let full = names.withHead(run, limit: sentence.upperBound)
    guard full.upperBound < reading.tokens.count else { return nil }
    if isRow(full, of: sentence), names.isPlace(run, hasHead: full != run) {
      return PlaceMention(tokens: full, name: reading.text(of: full), kind: .located)
    }
    let isHeading =
      run.lowerBound == sentence.lowerBound && isOverList(sentence) && isEnd(full.upperBound)
      || reading.isMark(run.lowerBound - 1, .comma) && reading.isMark(full.upperBound, .colon)
        && reading.numeral(at: full.upperBound + 1) != nil
    guard isHeading, !run.contains(where: { reading.isWord($0, .titles) }),
      names.isPlace(run, hasHead: full != run)
    else { return nil }
    return PlaceMention(tokens: full, name: reading.text(of: full), kind: .located)
  }

  /// "SITUATION REPORT 4 – HARA FLOODS" over a list: a name with its event, alone between marks.
  private func title(_ run: Range<Int>, in sentence: Range<Int>) -> PlaceMention? {
    var name = run
    while let last = name.last, name.count > 1, reading.wordClass(last).contains(.event) {
      name = name.lowerBound..<last
    }
    var end = run.upperBound
    while end < sentence.upperBound, reading.wordClass(end).contains(.event) { end += 1 }
    let before = name.lowerBound - 1
    guard end > name.upperBound, isOverList(sentence) || isLabel(sentence.upperBound),
      end == sentence.upperBound || isEnd(end),
      before < sentence.lowerBound || reading.tokens[before].kind == .mark,
      !name.contains(where: { reading.isWord($0, .titles) }),
      names.isPlace(name, hasHead: false) || names.isKnown(name)
        || reading.tokens[name.lowerBound].word == 0
    else { return nil }
    return PlaceMention(tokens: run, name: reading.text(of: name), kind: .located)
  }

  /// "Velm: 12 killed ⏎ Hais: 4 killed": lines that start alike, with a name and a number.
  private func isRow(_ name: Range<Int>, of sentence: Range<Int>) -> Bool {
    guard name.lowerBound == sentence.lowerBound, opensRow(sentence),
      reading.isMark(name.upperBound, .colon),
      reading.tokens[name.lowerBound].word == 0 || names.isKnown(name)
    else { return false }
    let before = reading.sentence(of: sentence.lowerBound - 1)
    let after = reading.sentence(of: sentence.upperBound)
    return [before, after].contains { line in
      line.map { $0 != sentence && opensRow($0) && isLine($0) } ?? false
    }
  }

  /// Tells whether a name, a colon and a number open a sentence.
  private func opensRow(_ sentence: Range<Int>) -> Bool {
    let near = sentence.prefix(PlaceHeadings.longestName)
    guard let colon = near.first(where: { reading.isMark($0, .colon) }) else { return false }
    return reading.numeral(at: colon + 1) != nil && reading.isNameWord(sentence.lowerBound)
      && reading.lexicon.cueStarts(reading.tokens[sentence.lowerBound].word).isEmpty
  }

  private func isLine(_ sentence: Range<Int>) -> Bool {
    sentence.lowerBound == 0 || reading.tokens[sentence.lowerBound].gap >= .line
  }

  /// How many tokens the name of a row and its colon may have.
  private static let longestName = 5

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

  /// "Killed: 14", "People displaced: 1,200".
  private func isLabel(_ start: Int) -> Bool {
    let near = start..<min(start + 4, reading.tokens.count)
    return near.contains { reading.isMark($0, .colon) && reading.numeral(at: $0 + 1) != nil }
  }
}
