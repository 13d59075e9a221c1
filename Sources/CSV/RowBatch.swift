/// The rows that a piece of a file completed, in the order of the file.
///
/// *Shape*: all cells lie one after the other in one array of bytes; a cell is known by where it ends.
package struct RowBatch: Sendable {
  struct Cell {
    /// The byte after the cell's last, in `bytes`.
    let end: Int
    let isQuoted: Bool
  }

  struct Row {
    /// The cell after the row's last, in `cells`.
    let cellEnd: Int
    let line: Int
    let byteOffset: Int
  }

  var bytes: [UInt8] = []
  var cells: [Cell] = []
  var rows: [Row] = []
}

extension RowBatch: RandomAccessCollection {
  /// The first row.
  package var startIndex: Int { 0 }
  /// The row after the last.
  package var endIndex: Int { rows.count }

  /// A row with its place in the file.
  package subscript(position: Int) -> RawRow {
    let firstCell = position == 0 ? 0 : rows[position - 1].cellEnd
    let row = rows[position]
    return RawRow(
      batch: self,
      firstCell: firstCell,
      count: row.cellEnd - firstCell,
      start: CSVLocation(line: row.line, column: 1, byteOffset: row.byteOffset)
    )
  }
}
