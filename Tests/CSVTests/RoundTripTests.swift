import CSV
import Testing

/// A generator of numbers that is the same on every machine: SplitMix64 of Steele, Lea and Flood.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private let scraps = [
  "a", "12", ",", "\"", "\"\"", "\n", "\r", "\r\n", "\t", " ", "", "é", "–", "😀", "\u{FEFF}", "\0",
  ";", "'", "=", "\u{2028}", "x,y", "\u{85}",
]

private func randomText(_ random: inout SplitMix) -> String {
  (0..<Int.random(in: 0...5, using: &random)).map { _ in
    scraps[Int.random(in: 0..<scraps.count, using: &random)]
  }.joined()
}

private func randomTable(_ random: inout SplitMix) -> RawTable {
  let width = Int.random(in: 1...5, using: &random)
  let height = Int.random(in: 0...6, using: &random)
  func row() -> [String] { (0..<width).map { _ in randomText(&random) } }
  return RawTable(header: row(), rows: (0..<height).map { _ in row() })
}

@Test(arguments: 0..<8)
func randomTablesReadAsTheyWereWritten(seed: UInt64) throws {
  var random = SplitMix(state: seed)
  for _ in 0..<500 {
    let table = randomTable(&random)
    let bytes = table.write()
    for size in [1, 2, 3, 7, Int.max] {
      #expect(try texts(bytes, pieceSize: size) == [table.header] + table.rows)
    }
    #expect(try RawTable(bytes: bytes, path: "t.csv") == table)
  }
}

/// Reads a file the slow and obvious way, character by character: what libcsv is held against.
///
/// Returns nil where the file is refused. Cells in quotes are shown in quotes.
private func plainRows(_ bytes: [UInt8]) -> [[String]]? {
  var rows: [[String]] = []
  var row: [String] = []
  var rest = bytes[...]
  while true {
    var cell: [UInt8] = []
    let isQuoted = rest.first == UInt8(ascii: "\"")
    if isQuoted {
      rest.removeFirst()
      while true {
        guard let byte = rest.popFirst() else { return nil }
        guard byte == UInt8(ascii: "\"") else {
          cell.append(byte)
          continue
        }
        guard rest.first == UInt8(ascii: "\"") else { break }
        cell.append(rest.removeFirst())
      }
    } else {
      while let byte = rest.first, !",\r\n".utf8.contains(byte) {
        guard byte != UInt8(ascii: "\"") else { return nil }
        cell.append(rest.removeFirst())
      }
    }
    let text = String(decoding: cell, as: UTF8.self)
    let shown = isQuoted ? "\"\(text)\"" : text
    switch rest.popFirst() {
    case UInt8(ascii: ","): row.append(shown)
    case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
      let ended = bytes[rest.startIndex - 1]
      let isBlank = row.isEmpty && shown.isEmpty
      let closesReturn =
        isBlank && ended == UInt8(ascii: "\n") && rest.startIndex > 1
        && bytes[rest.startIndex - 2] == UInt8(ascii: "\r")
      if !closesReturn { rows.append(isBlank ? [] : row + [shown]) }
      row = []
    case nil:
      if !row.isEmpty || !shown.isEmpty { rows.append(row + [shown]) }
      return rows
    default: return nil
    }
  }
}

@Test(arguments: 0..<8)
func randomBytesReadAsAPlainReaderReadsThem(seed: UInt64) throws {
  var random = SplitMix(state: 1000 + seed)
  let alphabet = Array("a\",\n\r \t;".utf8)
  for _ in 0..<500 {
    let bytes = (0..<Int.random(in: 0...14, using: &random)).map { _ in
      alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
    }
    for size in pieceSizes {
      let read = rows(in: bytes, pieceSize: size)
      let expected = plainRows(bytes)
      #expect((read.fault == nil) == (expected != nil), "\(bytes)")
      guard let expected, read.fault == nil else { continue }
      let shown = read.rows.map { $0.drop { $0 != "[" } }
      #expect(shown == expected.map { "[\($0.joined(separator: "|"))]" }, "\(bytes)")
    }
  }
}

@Test func placesAreRightInRandomTables() throws {
  var random = SplitMix(state: 77)
  for _ in 0..<500 {
    let bytes = randomTable(&random).write()
    var reader = CSVReader(path: "t.csv")
    var batches = pieces(of: bytes, size: 3).map { reader.read($0.span) }
    batches.append(try reader.finish())
    for row in batches.joined() {
      for index in 0..<row.count { expectPlace(row.location(index), of: index, row, in: bytes) }
    }
  }
}

/// Checks a place against the bytes before it: the slow way to count lines and scalars.
private func expectPlace(_ place: CSVLocation, of cell: Int, _ row: RawRow, in bytes: [UInt8]) {
  let mark = Array("\u{FEFF}".utf8)
  let start = bytes.starts(with: mark) ? mark.count : 0
  let scalars = Array(
    String(decoding: bytes[start..<place.byteOffset], as: UTF8.self).unicodeScalars
  )
  var line = 1
  var column = 1
  for (index, scalar) in scalars.enumerated() {
    column += 1
    let isBareReturn = scalar == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n")
    guard scalar == "\n" || isBareReturn else { continue }
    line += 1
    column = 1
  }
  #expect(place.line == line)
  #expect(place.column == column)
  let isQuoted = bytes.dropFirst(place.byteOffset).first == UInt8(ascii: "\"")
  #expect(isQuoted == row.isQuoted(cell))
  let content = bytes.dropFirst(place.byteOffset + (isQuoted ? 1 : 0))
  let unquoted = Array(row.bytes(cell)).filter { $0 != UInt8(ascii: "\"") }
  #expect(content.filter { $0 != UInt8(ascii: "\"") }.starts(with: unquoted))
}
