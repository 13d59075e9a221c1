package import CSV

/// The rows in which two versions of one table differ.
///
/// Rows are told apart by the key of the table that has the same columns; a table that Tally does
/// not know is keyed by its first column.
package struct TableDifference: Sendable, Equatable {
  package struct Change: Sendable, Equatable {
    package let key: String
    /// The cells that differ, in the order of the columns, each with its old and new text.
    package let cells: [(column: String, old: String, new: String)]

    package static func == (left: Change, right: Change) -> Bool {
      left.key == right.key && left.cells.elementsEqual(right.cells, by: ==)
    }
  }

  /// Keys in the order of the new table.
  package private(set) var added: [String] = []
  /// Keys in the order of the old table.
  package private(set) var removed: [String] = []
  package private(set) var changed: [Change] = []
  /// Columns that only one of the tables has.
  package private(set) var columns: [String] = []

  package init(from old: RawTable, to new: RawTable) {
    let keyColumns = Self.key(of: new.header)
    let before = Self.rows(of: old, keyColumns)
    let after = Self.rows(of: new, keyColumns)
    let shared = new.header.filter(old.header.contains)
    columns =
      old.header.filter { !new.header.contains($0) }
      + new.header.filter { !old.header.contains($0) }
    for (key, cells) in after.ordered {
      guard let earlier = before.byKey[key] else {
        added.append(key)
        continue
      }
      let differing = shared.filter { earlier[$0] != cells[$0] }
      guard !differing.isEmpty else { continue }
      changed.append(
        Change(
          key: key,
          cells: differing.map { ($0, earlier[$0] ?? "", cells[$0] ?? "") }
        )
      )
    }
    removed = before.ordered.map(\.key).filter { after.byKey[$0] == nil }
  }

  package var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && changed.isEmpty && columns.isEmpty
  }

  /// One line per row: `+ key`, `- key`, `~ key column: old → new`.
  package var lines: [String] {
    columns.map { "! column \($0) stands in one table only" }
      + removed.map { "- \($0)" } + added.map { "+ \($0)" }
      + changed.map { change in
        "~ \(change.key) "
          + change.cells.map { "\($0.column): \(shown($0.old)) → \(shown($0.new))" }
          .joined(separator: ", ")
      }
  }

  private typealias Row = [String: String]

  private static func key(of header: [String]) -> [String] {
    let known = (TableFile.outputs + TableFile.inputs).first { table in
      let required = table.columns.filter { $0.presence == "required" }
      return required.map(\.column).allSatisfy(header.contains) && !table.key.isEmpty
    }
    return known?.key ?? Array(header.prefix(1))
  }

  /// Rows by key; a key that comes again is told apart by counting.
  private static func rows(
    of table: RawTable,
    _ keyColumns: [String]
  ) -> (ordered: [(key: String, row: Row)], byKey: [String: Row]) {
    var ordered: [(key: String, row: Row)] = []
    var byKey: [String: Row] = [:]
    var repeats: [String: Int] = [:]
    for cells in table.rows {
      let row = Dictionary(zip(table.header, cells), uniquingKeysWith: { first, _ in first })
      var key = keyColumns.map { row[$0] ?? "" }.joined(separator: " ")
      repeats[key, default: 0] += 1
      if let count = repeats[key], count > 1 { key += " (\(count))" }
      ordered.append((key, row))
      byKey[key] = row
    }
    return (ordered, byKey)
  }
}

private func shown(_ cell: String) -> String {
  cell.isEmpty ? "blank" : "\"\(cell)\""
}

/// Compares two CSV files row by row.
///
/// *Errors*: `noInput`, or `badData` with every fault of a file that is no CSV.
package func difference(from old: String, to new: String) throws(Failure) -> TableDifference {
  try TableDifference(from: rawTable(at: old), to: rawTable(at: new))
}

private func rawTable(at path: String) throws(Failure) -> RawTable {
  let bytes = try InputFile(path).bytes()
  do throws(CSVFaults) {
    return try RawTable(bytes: bytes, path: path)
  } catch {
    throw Failure(error)
  }
}
