import Text

/// The lines of a document, as ranges of tokens in the order of the text.
///
///     ARRESTS BY TOWN ⏎ • Hais: 12 ⏎ • Teso: 3        three lines, the last two with a bullet
struct Lines {
  private let reading: Reading
  let ranges: [Range<Int>]

  init(_ reading: Reading) {
    self.reading = reading
    var ranges: [Range<Int>] = []
    var start = 0
    for index in reading.tokens.indices.dropFirst() where reading.tokens[index].gap >= .line {
      ranges.append(start..<index)
      start = index
    }
    if start < reading.tokens.count { ranges.append(start..<reading.tokens.count) }
    self.ranges = ranges
  }

  /// A line without its bullet, dash, number or signs of a heading; the same line where it has none.
  func body(of line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, isBullet(start) { start += 1 }
    if start == line.lowerBound, isNumbered(line) { start += 2 }
    if start == line.lowerBound, isNumberedInBrackets(line) { start += 3 }
    return min(start, line.upperBound)..<line.upperBound
  }

  /// Tells whether a blank line stands before a line.
  func startsParagraph(_ line: Range<Int>) -> Bool {
    line.lowerBound == 0 || reading.tokens[line.lowerBound].gap == .paragraph
  }

  private func isBullet(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .mark else { return false }
    switch reading.tokens[index].mark {
    case .bullet, .asterisk, .hyphen, .enDash, .emDash, .number: return true
    default: return false
    }
  }

  /// Tells whether a line starts with a number in brackets: "(1) Two nurses".
  private func isNumberedInBrackets(_ line: Range<Int>) -> Bool {
    let start = line.lowerBound
    return line.count > 3 && reading.isMark(start, .openParenthesis)
      && reading.isMark(start + 2, .closeParenthesis)
  }

  /// Tells whether a line starts with a number and a mark, "2) 96 patients".
  private func isNumbered(_ line: Range<Int>) -> Bool {
    let start = line.lowerBound
    guard line.count > 2, reading.tokens[start].kind == .digits,
      reading.tokens[start + 1].gap == .none, reading.tokens[start + 2].gap != .none
    else { return false }
    return reading.isMark(start + 1, .period) || reading.isMark(start + 1, .closeParenthesis)
  }
}
