/// A table without a schema: the names in its header and its rows as texts.
package struct RawTable: Sendable, Equatable {
  package var header: [String]
  /// Each row has as many cells as the header.
  package var rows: [[String]]

  package init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// Reads a whole file.
  ///
  /// - Throws: every fault of the file: no header, rows of another length than the header, bytes that
  ///   are no UTF-8, misplaced quotes.
  package init(bytes: [UInt8], path: String) throws(CSVFaults) {
    var reader = CSVReader(path: path)
    var faults = CSVFaults()
    var rows = texts(in: reader.read(bytes.span), width: nil, path: path, faults: &faults)
    do throws(CSVFault) {
      let last = try reader.finish()
      rows += texts(in: last, width: rows.first?.count, path: path, faults: &faults)
    } catch {
      faults.append(error)
    }
    if rows.isEmpty, faults.isEmpty {
      let start = CSVLocation(line: 1, column: 1, byteOffset: 0)
      faults.append(
        CSVFault(path: path, location: start, expected: "a header", found: "an empty file")
      )
    }
    guard faults.isEmpty else { throw faults }
    header = rows.removeFirst()
    self.rows = rows
  }

  /// Writes the table in the same form as `CSVTable.write`.
  package func write() -> [UInt8] {
    var writer = CSVRowWriter()
    writer.write(header)
    for row in rows { writer.write(row) }
    return writer.takeBytes()
  }
}

/// The texts of some rows; the first sets the width of all where none is given.
private func texts(
  in batch: RowBatch,
  width: Int?,
  path: String,
  faults: inout CSVFaults
) -> [[String]] {
  var width = width
  var rows: [[String]] = []
  for row in batch {
    let expected = width ?? row.count
    width = expected
    if row.count != expected {
      faults.append(
        CSVFault(
          path: path,
          location: row.start,
          expected: cells(expected),
          found: row.isBlankLine ? "a blank line" : cells(row.count)
        )
      )
    }
    rows.append((0..<row.count).map { row.text($0, path: path, faults: &faults) })
  }
  return rows
}
