import CSV
import Testing

/// A table with a set of words in a cell.
private struct Harbour: CSVRecord, Equatable {
  enum Use: String, CaseIterable, Sendable { case fishing, trade, ferries }

  var uses: Set<Use> = []

  static let schema = Schema<Harbour>(
    table: "harbours",
    key: [],
    columns: [.codes("uses", \.uses, "What it is for")]
  )
}

/// Cells as somebody wrote them, the words that they hold, and the cell as it is written again.
private let cells: [(cell: String, uses: Set<Harbour.Use>, written: String)] = [
  ("\"\"", [], "\"\""),
  ("trade", [.trade], "trade"),
  ("ferries;fishing", [.fishing, .ferries], "fishing;ferries"),
  ("trade;trade", [.trade], "trade"),
]

@Test(arguments: cells)
private func setsOfWordsAreWrittenInTheOrderOfTheirList(
  cell: String,
  uses: Set<Harbour.Use>,
  written: String
) throws {
  let rows = try CSVTable.read(Harbour.self, bytes: Array("uses\n\(cell)\n".utf8), path: "h.csv")
  #expect(rows.map(\.uses) == [uses])
  #expect(String(decoding: CSVTable.write(rows), as: UTF8.self) == "uses\n\(written)\n")
}

@Test(arguments: ["mining", "trade;mining", "Trade", "trade ;ferries"])
private func wordsOutsideOfTheListAreRefused(cell: String) {
  do throws(CSVFaults) {
    _ = try CSVTable.read(Harbour.self, bytes: Array("uses\n\(cell)\n".utf8), path: "h.csv")
    Issue.record("no fault was found")
  } catch {
    #expect(
      error.description
        == "h.csv:2:1: expected words of fishing, trade, ferries, joined by ; or blank, found \"\(cell)\""
    )
  }
}
