import CSV
import Testing

/// What is repeated, a mebibyte at a time, until a limit stops the reading.
@Test(arguments: [
  (
    start: "a\n\"", repeated: "x",
    fault: "t.csv:2:1: expected a cell of at most 67108864 bytes, found a longer one"
  ),
  (
    start: "a\nb", repeated: ",",
    fault: "t.csv:2:1: expected a row of at most 134217728 bytes, found a longer one"
  ),
])
func aFileWithoutEndIsStopped(start: String, repeated: String, fault: String) {
  var reader = CSVReader(path: "t.csv")
  var rowCount = reader.read(Array(start.utf8).span).count
  let piece = Array(String(repeating: repeated, count: 1 << 20).utf8)
  for _ in 0..<65 where !reader.isStopped { rowCount += reader.read(piece.span).count }
  do throws(CSVFault) {
    _ = try reader.finish()
    Issue.record("no limit was met")
  } catch {
    #expect(error.description == fault)
    #expect(rowCount == 1)
  }
}

@Test(arguments: [4097, Int.max])
func cellsOfMegabytesReadAsTheyWereWritten(pieceSize: Int) throws {
  let unit = "“Forty, or more” é😀\n\"\"\r\n"
  let long = String(repeating: unit, count: 2_000_000 / unit.utf8.count)
  let plain = String(repeating: "x", count: 2_000_000)
  let table = RawTable(header: ["a", "b"], rows: [[long, plain], [plain, long]])
  #expect(try texts(table.write(), pieceSize: pieceSize) == [table.header] + table.rows)
}
