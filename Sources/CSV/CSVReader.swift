/// Reads a CSV file piece by piece into rows of cells, without a schema.
///
/// Memory holds one piece and the row that it leaves unfinished, however long the file is.
///
///     var reader = CSVReader(path: "places.csv")
///     for row in reader.read(bytes.span) { print(row.start.line, row.count) }
///     for row in try reader.finish() { print(row.start.line, row.count) }
///
/// `name,population⏎"Hais, town",4000⏎` gives two rows of two cells, at lines 1 and 2. A file may
/// end its lines with LF, CR LF or CR and may start with a byte order mark. A blank line is a row
/// without cells. Rows may differ in length: that is for the caller to refuse.
package struct CSVReader: ~Copyable {
  /// The longest row that is read, in bytes; each cell counts sixteen more than its content.
  package static let rowLimit = 128 << 20
  /// The size of the pieces in which whole files are best read.
  package static let pieceSize = 64 << 10

  /// The file as its faults name it.
  package let path: String
  private var parser = LibcsvParser()
  private var start: [UInt8]? = []
  private var offset = 0
  private var fault: CSVFault?

  /// Begins a file.
  package init(path: String) {
    self.path = path
  }

  /// Tells whether a fault was met, after which nothing is read; `finish` throws it.
  package var isStopped: Bool { fault != nil }

  /// Reads the next piece of the file, of any length, and returns the rows that it completes.
  package mutating func read(_ piece: Span<UInt8>) -> RowBatch {
    guard let start else { return parse(piece) }
    var head = start
    for index in piece.indices { head.append(piece[index]) }
    guard head.count >= Byte.orderMark.count || !Byte.orderMark.starts(with: head) else {
      self.start = head
      return RowBatch()
    }
    return parseStart(head)
  }

  /// Ends the file and returns the row that no line end closed, if there is one.
  ///
  /// - Throws: the first fault, if there was one.
  package mutating func finish() throws(CSVFault) -> RowBatch {
    // What is left of the start is at most half a byte order mark: no row can end in it.
    if let start { _ = parseStart(start) }
    if fault == nil, !parser.finish() {
      let row = parser.unfinishedRow
      stop(
        at: row.location(row.count - 1),
        expected: "a closing quote",
        found: "the end of the file \(opening(row.location(row.count - 1)))"
      )
    }
    if let fault { throw fault }
    return parser.takeRows()
  }

  private mutating func parseStart(_ head: [UInt8]) -> RowBatch {
    start = nil
    guard head.starts(with: Byte.orderMark) else { return parse(head.span) }
    parser.skip(Byte.orderMark.count)
    offset += Byte.orderMark.count
    return parse(head.span.extracting(droppingFirst: Byte.orderMark.count))
  }

  private mutating func parse(_ piece: Span<UInt8>) -> RowBatch {
    guard fault == nil, !piece.isEmpty else { return RowBatch() }
    switch parser.parse(piece) {
    case .complete: offset += piece.count
    case .misplacedByte(let index): stopAtMisplacedByte(piece[index], offset + index)
    case .cellTooLong:
      let row = parser.unfinishedRow
      stop(
        at: row.location(row.count - 1),
        expected: "a cell of at most \(LibcsvParser.cellLimit) bytes",
        found: "a longer one"
      )
    }
    let rows = parser.takeRows()
    if fault == nil, parser.unfinishedRowSize > Self.rowLimit {
      stop(
        at: parser.unfinishedRow.start,
        expected: "a row of at most \(Self.rowLimit) bytes",
        found: "a longer one"
      )
    }
    return rows
  }

  /// A quote inside a cell without quotes, or anything but a separator after a closing quote.
  private mutating func stopAtMisplacedByte(_ byte: UInt8, _ byteOffset: Int) {
    let row = parser.unfinishedRow
    let cell = row.count - 1
    let length = row.bytes(cell).count
    guard row.isQuoted(cell) else {
      stop(
        at: row.location(cell, byte: length),
        expected: "quotes only around a whole cell",
        found: "a quote inside one"
      )
      return
    }
    // libcsv keeps the closing quote as content until it knows what follows.
    let closing = row.location(cell, byte: length - 1)
    let place = CSVLocation(
      line: closing.line,
      column: closing.column + 1,
      byteOffset: byteOffset
    )
    let found = byte < 0x80 ? excerpt(String(Unicode.Scalar(byte))) : "another character"
    stop(
      at: place,
      expected: "a comma or the end of the line after the closing quote",
      found: "\(found) \(opening(row.location(cell)))"
    )
  }

  /// Where a quoted cell starts: what is wrong with it is often that an earlier quote is missing.
  private func opening(_ location: CSVLocation) -> String {
    "(the quote was opened at \(location.line):\(location.column))"
  }

  private mutating func stop(at location: CSVLocation, expected: String, found: String) {
    fault = CSVFault(path: path, location: location, expected: expected, found: found)
  }
}
