/// The widths of a document's lines, from which a wrapped line is told from one that was ended.
///
/// In wrapped text a line ends where the next word no longer fits. So a line that would have had
/// room for the next word, measured by its paragraph's longest line, was ended by the writer: a
/// heading, a list item, a row of a table.
struct LineWidths {
  /// For each token that starts a line inside a paragraph: whether the writer ended the line before.
  private var ended: Set<Int> = []

  init(of tokens: [Token]) {
    var first = 0
    for index in tokens.indices where index > first && tokens[index].gap == .paragraph {
      measure(first..<index, tokens)
      first = index
    }
    measure(first..<tokens.count, tokens)
  }

  func isEndedByWriter(_ index: Int) -> Bool { ended.contains(index) }

  private mutating func measure(_ paragraph: Range<Int>, _ tokens: [Token]) {
    let starts = paragraph.filter { tokens[$0].gap == .line }
    guard let firstBreak = starts.first else { return }
    let lines = [paragraph.lowerBound] + starts
    var widths: [Int] = []
    for (number, start) in lines.enumerated() {
      let end = number + 1 < lines.count ? lines[number + 1] : paragraph.upperBound
      widths.append(Int(tokens[end - 1].end) - Int(tokens[start].start))
    }
    let longest = widths.max() ?? 0
    for (number, start) in starts.enumerated() {
      let next = firstWordWidth(start, tokens)
      // Wrapped text varies a little by hyphens and wide letters; two bytes are allowed for it.
      let hasRoom = widths[number] + 1 + next + 2 < longest
      let goesOn = tokens[start].shape == .lower && tokens[start - 1].kind == .word
      let isShort = start == firstBreak && longest < LineWidths.narrowest && !goesOn
      if hasRoom || isShort { ended.insert(start) }
    }
  }

  /// Text is hardly ever wrapped to fewer bytes than this.
  private static let narrowest = 30

  private func firstWordWidth(_ start: Int, _ tokens: [Token]) -> Int {
    var end = start
    while end + 1 < tokens.count, tokens[end + 1].gap == .none { end += 1 }
    return Int(tokens[end].end) - Int(tokens[start].start)
  }
}
