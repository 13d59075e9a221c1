/// Collects the cells and row ends that libcsv reports, and works out where they stand.
///
/// libcsv tells no positions. They follow from what it does tell, because under its strict options
/// every byte of a file belongs to exactly one report: an unquoted cell is as long as its content, a
/// quoted one is longer by its two quotes and by one for each quote inside it, and each separator is
/// one byte. Whether a cell is quoted shows in the input, at the byte where the cell starts.
@safe struct RowCollector {
  private(set) var batch = RowBatch()
  /// The first byte of the cell that comes next, in the file.
  private(set) var cellOffset = 0
  private var line = 1
  private var rowLine = 1
  private var rowOffset = 0
  private var firstCell = 0
  private var endedWithReturn = false
  private var piece = unsafe UnsafeRawBufferPointer(start: nil, count: 0)
  private var pieceOffset = 0
  private var begunCellIsQuoted = false

  /// Skips a byte order mark, which belongs to no cell.
  mutating func skip(_ count: Int) {
    cellOffset += count
    pieceOffset += count
    rowOffset += count
  }

  /// Names the bytes that libcsv is about to parse; they must stay alive until `endPiece`.
  mutating func beginPiece(_ bytes: UnsafeRawBufferPointer) {
    unsafe piece = bytes
  }

  mutating func endPiece() {
    begunCellIsQuoted = cellIsQuoted
    pieceOffset += unsafe piece.count
    unsafe piece = UnsafeRawBufferPointer(start: nil, count: 0)
  }

  /// Takes a cell.
  mutating func addCell(_ content: UnsafeRawBufferPointer) {
    let isQuoted = cellIsQuoted
    let start = batch.bytes.count
    unsafe batch.bytes.append(contentsOf: content)
    batch.cells.append(.init(end: batch.bytes.count, isQuoted: isQuoted))
    cellOffset += batch.bytes.count - start + 1
    if isQuoted { countQuotesAndLines(from: start) }
  }

  /// Takes the end of a row: the separator, or -1 at the end of the file.
  mutating func endRow(_ separator: Int32) {
    let isReturn = separator == Int32(Byte.carriageReturn)
    let isBlank = batch.cells.count == firstCell
    let closesReturn = isBlank && endedWithReturn && !isReturn
    if isBlank { cellOffset += 1 }
    if !closesReturn {
      line += 1
      batch.rows.append(
        .init(cellEnd: batch.cells.count, line: rowLine, byteOffset: rowOffset)
      )
    }
    endedWithReturn = isReturn
    firstCell = batch.cells.count
    rowLine = line
    rowOffset = cellOffset
  }

  /// Hands out the rows that are complete and keeps the cells of the one that is not.
  mutating func takeRows() -> RowBatch {
    guard let lastRow = batch.rows.last else { return RowBatch() }
    let byteEnd = lastRow.cellEnd == 0 ? 0 : batch.cells[lastRow.cellEnd - 1].end
    var rest = RowBatch()
    rest.bytes.reserveCapacity(batch.bytes.count)
    rest.cells.reserveCapacity(batch.cells.count)
    rest.rows.reserveCapacity(batch.rows.count)
    rest.bytes.append(contentsOf: batch.bytes[byteEnd...])
    for cell in batch.cells[lastRow.cellEnd...] {
      rest.cells.append(.init(end: cell.end - byteEnd, isQuoted: cell.isQuoted))
    }
    firstCell = 0
    let complete = batch
    batch = rest
    return complete
  }

  /// The row that has begun, with the content of the cell in which libcsv stopped.
  func unfinishedRow(endingWith content: [UInt8]) -> RawRow {
    var copy = batch
    copy.bytes.append(contentsOf: content)
    copy.cells.append(.init(end: copy.bytes.count, isQuoted: begunCellIsQuoted))
    return RawRow(
      batch: copy,
      firstCell: firstCell,
      count: copy.cells.count - firstCell,
      start: CSVLocation(line: rowLine, column: 1, byteOffset: rowOffset)
    )
  }

  /// The memory that the row that has begun takes here.
  var unfinishedRowSize: Int {
    batch.bytes.count + batch.cells.count * MemoryLayout<RowBatch.Cell>.stride
  }

  private var cellIsQuoted: Bool {
    guard cellOffset >= pieceOffset else { return begunCellIsQuoted }
    let index = cellOffset - pieceOffset
    guard unsafe index < piece.count else { return false }
    return unsafe piece[index] == Byte.quote
  }

  private mutating func countQuotesAndLines(from start: Int) {
    cellOffset += 2
    var afterReturn = false
    for byte in batch.bytes[start...] where byte <= Byte.quote || afterReturn {
      switch byte {
      case Byte.quote: cellOffset += 1
      case Byte.carriageReturn: line += 1
      case Byte.lineFeed: line += afterReturn ? 0 : 1
      default: break
      }
      afterReturn = byte == Byte.carriageReturn
    }
  }
}
