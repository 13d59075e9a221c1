import CSV

/// The sizes of the pieces in which the tests feed a file: bytes, odd pieces, everything.
let pieceSizes = [1, 3, Int.max]

/// Feeds a file to a raw reader in pieces and shows each row as its cells, quoted ones in quotes.
func rows(in bytes: [UInt8], pieceSize: Int) -> (rows: [String], fault: String?) {
  var reader = CSVReader(path: "t.csv")
  var shown: [String] = []
  for piece in pieces(of: bytes, size: pieceSize) {
    shown += reader.read(piece.span).map(show)
  }
  do throws(CSVFault) {
    shown += try reader.finish().map(show)
    return (shown, nil)
  } catch {
    return (shown, error.description)
  }
}

/// A row as `line@byte[cell|"quoted cell"]`.
private func show(_ row: RawRow) -> String {
  let cells = (0..<row.count).map { index in
    let text = (try? row.text(index)) ?? "?"
    return row.isQuoted(index) ? "\"\(text)\"" : text
  }
  return "\(row.start.line)@\(row.start.byteOffset)[\(cells.joined(separator: "|"))]"
}

func pieces(of bytes: [UInt8], size: Int) -> [[UInt8]] {
  var pieces: [[UInt8]] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    pieces.append(Array(rest.prefix(size)))
    rest = rest.dropFirst(size)
  }
  return pieces
}

/// The rows of a file read in pieces, as texts.
func texts(_ bytes: [UInt8], pieceSize: Int) throws -> [[String]] {
  var reader = CSVReader(path: "t.csv")
  var rows: [[String]] = []
  func take(_ batch: RowBatch) throws {
    for row in batch { rows.append(try (0..<row.count).map { try row.text($0) }) }
  }
  for piece in pieces(of: bytes, size: pieceSize) { try take(reader.read(piece.span)) }
  try take(try reader.finish())
  return rows
}
