import Numerals
import Text

/// Reads simple tables: a line of headings that name harm, and lines of a label and numbers.
///
///     Place      Killed  Injured        Governorate / killed / injured
///     Kell Bridge    13       26        Dahr: 14 / 33
///     Total          22       47        All: 25 / 54
///
/// Cells are parted by pipes, by slashes, or by wide gaps. Every number under a heading is one cell;
/// the row of the total contains the others.
struct TableReader {
  let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// One number of a table.
  struct Cell {
    let numeral: Int
    let cue: CueMatch
    /// Whom the heading counts, where it says so.
    let people: Range<Int>?
    let label: Range<Int>
    let isTotal: Bool
    /// Which heading it stands under, and which table it is in.
    let column: Int
    let table: Int
    let line: Range<Int>
  }

  /// All cells that hold numbers, in the order of the text.
  func cells() -> [Cell] {
    var cells: [Cell] = []
    var headings: Headings?
    var table = 0
    for line in Lines(reading).ranges {
      if let found = self.headings(of: line) {
        headings = found
        table += 1
      } else if let current = headings {
        if isRule(line) { continue }
        let row = row(line, current, table)
        if row.isEmpty { headings = nil }
        cells += row
      }
    }
    return cells
  }

  private enum Separator { case pipe, slash, gap }

  private struct Headings {
    let separator: Separator
    let cells: Int
    /// For each cell that names harm, its position and cue.
    let cues: [(position: Int, cue: CueMatch, people: Range<Int>?)]
  }

  /// Headings: at least two cells, one of them a cue and nothing more, and no number.
  private func headings(of line: Range<Int>) -> Headings? {
    guard line.count < TableReader.widestHeading, line.contains(where: mayPartCells),
      !line.contains(where: isCount)
    else { return nil }
    for separator in [Separator.pipe, .slash, .gap] {
      let cells = cells(of: line, by: separator)
      let cues = cells.enumerated().compactMap { position, cell in
        cue(in: cell).map {
          (position: position, cue: $0, people: self.people(in: cell, beside: $0))
        }
      }
      if cells.count > 1, !cues.isEmpty {
        return Headings(separator: separator, cells: cells.count, cues: cues)
      }
    }
    return nil
  }

  /// How many tokens a line of headings may have.
  private static let widestHeading = 24

  /// A cell that is one cue, or begins with it: "Killed", "deaths", "people injured", "Died in custody".
  private func cue(in cell: Range<Int>) -> CueMatch? {
    guard cell.count <= 3, let last = cell.last else { return nil }
    for start in cell {
      let found = reading.cue(
        at: start,
        in: cell,
        classes: [.harm, .suffer, .state, .toll, .number, .victims],
        names: true
      )
      guard let found else { continue }
      let end = found.tokens.upperBound
      let isFirst = start == cell.lowerBound && reading.wordClass(end).contains(.preposition)
      if end == last + 1 || isFirst || people(in: cell, beside: found) != nil { return found }
    }
    return nil
  }

  /// "Displaced [families]", "[Households] displaced": the noun beside the cue of a heading.
  private func people(in cell: Range<Int>, beside cue: CueMatch) -> Range<Int>? {
    let rest =
      cue.tokens.lowerBound > cell.lowerBound
      ? cell.lowerBound..<cue.tokens.lowerBound : cue.tokens.upperBound..<cell.upperBound
    guard rest.count == 1, let noun = reading.lexicon.noun(reading.tokens[rest.lowerBound].word),
      noun.isPlural, noun.kind.isPeople || noun.kind == .household
    else { return nil }
    return rest
  }

  private func cells(of line: Range<Int>, by separator: Separator) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for index in line where isSeparator(index, separator, line) {
      if index > start { cells.append(start..<index) }
      start = separator == .gap ? index : index + 1
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells
  }

  private func mayPartCells(_ index: Int) -> Bool {
    switch reading.tokens[index].mark {
    case .pipe, .slash: true
    default: reading.tokens[index].gap == .wide
    }
  }

  private func isSeparator(_ index: Int, _ separator: Separator, _ line: Range<Int>) -> Bool {
    switch separator {
    case .pipe: reading.isMark(index, .pipe)
    case .slash: reading.isMark(index, .slash)
    case .gap: index > line.lowerBound && reading.tokens[index].gap == .wide
    }
  }

  /// A line of dashes, colons and pipes between headings and rows.
  private func isRule(_ line: Range<Int>) -> Bool {
    line.allSatisfy { reading.tokens[$0].kind == .mark }
  }

  private func row(_ line: Range<Int>, _ headings: Headings, _ table: Int) -> [Cell] {
    var cells = cells(of: line, by: headings.separator)
    if cells.count == headings.cells - 1, let first = cells.first,
      let colon = first.first(where: { reading.isMark($0, .colon) })
    {
      cells[0] = first.lowerBound..<colon
      cells.insert((colon + 1)..<first.upperBound, at: 1)
    }
    guard cells.count == headings.cells, let first = cells.first else { return [] }
    // Where the first column holds numbers, the rows have no labels.
    let label = onlyCount(in: first) == nil ? first : first.lowerBound..<first.lowerBound
    return headings.cues.compactMap { position, cue, people in
      guard let numeral = onlyCount(in: cells[position]) else { return nil }
      return Cell(
        numeral: numeral,
        cue: cue,
        people: people,
        label: label,
        isTotal: reading.isWord(
          label.lowerBound,
          .totals
        ),
        column: position,
        table: table,
        line: line
      )
    }
  }

  private func onlyCount(in cell: Range<Int>) -> Int? {
    guard let numeral = reading.numeral(at: cell.lowerBound),
      reading.numerals[numeral].phrase == cell
    else { return nil }
    return numeral
  }

  private func isCount(_ index: Int) -> Bool {
    guard let numeral = reading.numeral(at: index) else { return false }
    return reading.numerals[numeral].kind == .count
  }
}
