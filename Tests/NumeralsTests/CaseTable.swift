import CSV
import Foundation

/// A table of the tests or of the data: rows of cells by column name.
struct CaseTable {
  let rows: [[String: String]]

  /// Reads a CSV file beside the tests, by a path from this file.
  init(_ path: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: path))
    let table = try RawTable(bytes: Array(bytes), path: path)
    rows = table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
  }
}
