/// A table without a schema: the names in its header and its rows as texts.
package struct RawTable: Sendable, Equatable {
  /// The names of the columns.
  package var header: [String]
  /// Each row has as many cells as the header.
  package var rows: [[String]]

  /// Makes a table of texts.
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
    var collector = TextCollector(path: path)
    for piece in pieces(of: bytes) {
      collector.take(reader.read(bytes.span.extracting(piece)))
    }
    do throws(CSVFault) {
      collector.take(try reader.finish())
      if collector.rows.isEmpty { collector.faults.append(.emptyFile(path: path)) }
    } catch {
      collector.faults.append(error)
    }
    guard collector.faults.isEmpty else { throw collector.faults }
    header = collector.rows.removeFirst()
    rows = collector.rows
  }

  /// Writes the table in the same form as `CSVTable.write`.
  package func write() -> [UInt8] {
    var writer = CSVRowWriter()
    writer.write(header)
    for row in rows { writer.write(row) }
    return writer.takeBytes()
  }
}

/// Collects the texts of rows; the first row sets the length of all.
private struct TextCollector {
  let path: String
  var rows: [[String]] = []
  var faults = CSVFaults()
  private var width: Int?

  init(path: String) {
    self.path = path
  }

  mutating func take(_ batch: RowBatch) {
    for row in batch {
      let expected = width ?? row.count
      width = expected
      if row.count != expected { faults.append(row.lengthFault(expected, path: path)) }
      var texts: [String] = []
      texts.reserveCapacity(row.count)
      for index in 0..<row.count {
        texts.append(row.text(index, path: path, faults: &faults))
      }
      rows.append(texts)
    }
  }
}
