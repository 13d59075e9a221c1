import CSV
import Reconciliation
import Records

/// The lines of a figure in `reconciliations.csv` and `estimates.csv`, with room for what portions
/// elsewhere find about it.
///
/// The first line is kept without its kinds and without its need of a decision; both are put in when
/// all notes about the figure are known.
struct FigureLines: Sendable {
  let reconciliation: [UInt8]
  let estimates: [UInt8]
  let kinds: [String]
  let needsDecision: Bool

  /// Where the two cells stand that are left open.
  private static let columns = ["kinds", "decision_needed"].map { name in
    Reconciliation.schema.columns.firstIndex { $0.name == name } ?? 0
  }

  init(_ rows: FigureRows) {
    var open = rows.reconciliation
    kinds = open.kinds
    needsDecision = open.decisionNeeded
    open.kinds = []
    open.decisionNeeded = false
    reconciliation = TableSink<Reconciliation>.rows(of: [open])
    estimates = TableSink<Estimate>.rows(of: rows.estimates)
  }

  /// The line with everything that was found about the figure.
  func line(with notes: [FigureNote]) -> [UInt8] {
    let kinds = Set(kinds + notes.map(\.check)).sorted(by: byBytes)
    let needsDecision = needsDecision || notes.contains(where: \.needsDecision)
    let cells = [kinds.joined(separator: ";"), needsDecision ? "y" : ""]
    var line: [UInt8] = []
    var written = 0
    for (column, cell) in zip(FigureLines.columns, cells) {
      let start = startOfCell(column, in: reconciliation)
      line += reconciliation[written..<start]
      line += cell.utf8
      written = start
    }
    return line + reconciliation[written...]
  }
}

/// Where a cell of a line begins.
private func startOfCell(_ column: Int, in line: [UInt8]) -> Int {
  var commas = 0
  var isQuoted = false
  for (index, byte) in line.enumerated() where commas < column {
    if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
    if byte == UInt8(ascii: ","), !isQuoted { commas += 1 }
    if commas == column { return index + 1 }
  }
  return 0
}

extension RowRun {
  /// Adds a figure's lines, which come after all notes about it.
  mutating func add(_ rows: FigureRows) {
    let lines = FigureLines(rows)
    var value: [UInt8] = [lines.needsDecision ? 1 : 0]
    for part in [lines.kinds.joined(separator: ";").utf8.map { $0 }, lines.reconciliation] {
      append(length: part.count, to: &value)
      value += part
    }
    value += lines.estimates
    add(key: rowKey([rows.reconciliation.figureID, "row"]), value: value)
  }

  /// Adds notes about all figures of a finding.
  mutating func addNotes(of check: Check) {
    for note in FigureNote.notes(of: check, about: check.figures) { add(note) }
  }

  /// Adds a note about a figure.
  mutating func add(_ note: FigureNote) {
    add(
      key: rowKey([note.figureID, "note"]),
      value: [note.needsDecision ? 1 : 0] + note.check.utf8
    )
  }
}

extension FigureLines {
  /// Reads what `RowRun.add` wrote; nil where it is something else.
  init?(_ value: ArraySlice<UInt8>) {
    let bytes = Array(value)
    guard let kindsLength = length(at: 1, in: bytes),
      let rowLength = length(at: 5 + kindsLength, in: bytes),
      bytes.count >= 9 + kindsLength + rowLength
    else { return nil }
    let rowStart = 9 + kindsLength
    needsDecision = bytes[0] == 1
    kinds = String(decoding: bytes[5..<(5 + kindsLength)], as: UTF8.self)
      .split(separator: ";").map(String.init)
    reconciliation = Array(bytes[rowStart..<(rowStart + rowLength)])
    estimates = Array(bytes[(rowStart + rowLength)...])
  }
}

extension FigureNote {
  /// Reads what `RowRun.add` wrote.
  init(_ row: PackedRow) {
    self.init(
      figureID: "",
      check: String(decoding: row.value.dropFirst(), as: UTF8.self),
      needsDecision: row.value.first == 1
    )
  }
}
