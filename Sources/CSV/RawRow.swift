/// One row as it stands in the file: cells of bytes with their places.
///
/// The line `a,"",` is three cells, `a`, a quoted empty one and an empty one.
package struct RawRow: Sendable {
  let batch: RowBatch
  let firstCell: Int
  /// How many cells the row has; none for a blank line.
  package let count: Int
  /// Where the row's first cell starts.
  package let start: CSVLocation

  /// Tells whether the line is empty; a line that holds `""` is not.
  package var isBlankLine: Bool { count == 0 }

  /// Tells whether a cell stands in quotes, which tells `""` from nothing.
  package func isQuoted(_ index: Int) -> Bool { batch.cells[firstCell + index].isQuoted }

  /// The bytes of a cell, without its quotes.
  package func bytes(_ index: Int) -> ArraySlice<UInt8> { batch.bytes[range(index)] }

  /// The text of a cell.
  ///
  /// - Throws: where the bytes are not UTF-8; the error's offsets count from the cell's first byte.
  package func text(_ index: Int) throws(UTF8.ValidationError) -> String {
    String(copying: try UTF8Span(validating: batch.bytes.span.extracting(range(index))))
  }

  private func range(_ index: Int) -> Range<Int> {
    let cell = firstCell + index
    return (cell == 0 ? 0 : batch.cells[cell - 1].end)..<batch.cells[cell].end
  }
}

extension RawRow {
  /// The place where a cell starts, its opening quote included.
  package func location(_ index: Int) -> CSVLocation {
    var place = Walker(from: start)
    for cell in 0..<min(index, count) {
      if isQuoted(cell) { place.passQuote() }
      place.pass(bytes(cell), isQuoted: isQuoted(cell))
      if isQuoted(cell) { place.passQuote() }
      place.passComma()
    }
    return place.location
  }

  /// The place of a byte of a cell, counted from the first byte of its content.
  package func location(_ index: Int, byte: Int) -> CSVLocation {
    var place = Walker(from: location(index))
    if isQuoted(index) { place.passQuote() }
    place.pass(bytes(index).prefix(byte), isQuoted: isQuoted(index))
    return place.location
  }
}

/// Walks over the bytes of a row and keeps the place.
private struct Walker {
  var line: Int
  var column: Int
  var byteOffset: Int

  init(from location: CSVLocation) {
    line = location.line
    column = location.column
    byteOffset = location.byteOffset
  }

  var location: CSVLocation { CSVLocation(line: line, column: column, byteOffset: byteOffset) }

  mutating func passQuote() { step() }
  mutating func passComma() { step() }

  private mutating func step() {
    column += 1
    byteOffset += 1
  }

  mutating func pass(_ content: ArraySlice<UInt8>, isQuoted: Bool) {
    var afterReturn = false
    for byte in content {
      switch byte {
      case Byte.lineFeed:
        line += afterReturn ? 0 : 1
        column = 1
        byteOffset += 1
      case Byte.carriageReturn:
        line += 1
        column = 1
        byteOffset += 1
      case Byte.quote where isQuoted:
        step()
        step()
      case 0x80..<0xC0:
        byteOffset += 1
      default:
        step()
      }
      afterReturn = byte == Byte.carriageReturn
    }
  }
}
