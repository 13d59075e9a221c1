/// Writes records as CSV into a buffer that its owner empties.
///
///     var writer = CSVWriter<Place>()
///     writer.write(place)
///     if writer.byteCount > 1 << 16 { file.append(writer.takeBytes()) }
///
/// The first bytes are the header: a table without rows is its header.
package struct CSVWriter<Record: CSVRecord>: ~Copyable {
  private var rows = CSVRowWriter()
  private let columns: [Column<Record>]

  /// Begins a table with its header, or goes on with one that has its header.
  package init(hasHeader: Bool = true) {
    columns = Record.schema.columns
    if hasHeader { rows.write(columns.lazy.map(\.name)) }
  }

  /// How many bytes wait to be taken.
  package var byteCount: Int { rows.byteCount }

  /// Writes one line.
  package mutating func write(_ record: Record) {
    if !record.writeCells(to: &rows) {
      for column in columns { rows.writeCell(column.cell(record)) }
    }
    rows.endRow()
  }

  /// Returns what was written since the last call and empties the buffer.
  package mutating func takeBytes() -> [UInt8] { rows.takeBytes() }
}

/// Writes rows of texts as CSV into a buffer that its owner empties: for tables without a schema.
package struct CSVRowWriter: ~Copyable {
  private var buffer: [UInt8] = []
  private var cellsInRow = 0
  private var rowStart = 0

  /// Begins with an empty buffer.
  package init() {}

  /// How many bytes wait to be taken.
  package var byteCount: Int { buffer.count }

  /// Writes one line; a row without cells is a blank line.
  package mutating func write(_ cells: some Sequence<String>) {
    for cell in cells { writeCell(cell) }
    endRow()
  }

  /// Writes the next cell of the line.
  package mutating func writeCell(_ text: String) {
    if cellsInRow > 0 { buffer.append(Byte.comma) }
    appendCell(text.utf8Span.span, to: &buffer)
    cellsInRow += 1
  }

  /// Writes a whole number as the next cell, digit by digit.
  package mutating func writeCell(_ number: Int) {
    guard number >= 0, number < 1_000_000_000 else { return writeCell(String(number)) }
    if cellsInRow > 0 { buffer.append(Byte.comma) }
    var unit = 1
    while unit <= number / 10 { unit *= 10 }
    while unit > 0 {
      buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
    cellsInRow += 1
  }

  /// Writes a whole number, or a blank cell where there is none.
  package mutating func writeCell(_ number: Int?) {
    if let number { writeCell(number) } else { writeCell("") }
  }

  /// Writes `y`, `n`, or a blank cell where nobody knows.
  package mutating func writeCell(_ answer: Bool?) {
    writeCell(answer.map { $0 ? "y" : "n" } ?? "")
  }

  /// Ends the line.
  package mutating func endRow() {
    // A line that holds one empty cell would be a blank line.
    if cellsInRow == 1, buffer.count == rowStart { appendQuotedEmptyCell(to: &buffer) }
    buffer.append(Byte.lineFeed)
    cellsInRow = 0
    rowStart = buffer.count
  }

  /// Returns what was written since the last call and empties the buffer; call it between rows.
  package mutating func takeBytes() -> [UInt8] {
    precondition(cellsInRow == 0, "a row is unfinished")
    let taken = buffer
    buffer = []
    rowStart = 0
    return taken
  }
}
