/// Which cell of a row belongs to which column of a schema.
struct HeaderMatch: Sendable {
  /// The number of cells that every row must have.
  let cellCount: Int
  /// For each column of the schema the cell that holds it; nil where the file leaves the column out.
  let cells: [Int?]
}

extension HeaderMatch {
  /// Matches the names in a header to a schema, in any order; names that it does not know are ignored.
  init<Record>(
    _ header: RawRow,
    _ schema: Schema<Record>,
    path: String,
    faults: inout CSVFaults
  ) {
    var positions: [String: Int] = [:]
    let known = Set(schema.columns.map(\.name))
    for index in 0..<header.count {
      let name = header.text(index, path: path, faults: &faults)
      guard known.contains(name) else { continue }
      guard positions[name] == nil else {
        faults.append(
          CSVFault(
            path: path,
            location: header.location(index),
            expected: "column \(name) once",
            found: "it again"
          )
        )
        continue
      }
      positions[name] = index
    }
    for column in schema.columns
    where column.presence == .required && positions[column.name] == nil {
      faults.append(
        CSVFault(
          path: path,
          location: header.start,
          expected: "a column \(column.name)",
          found: "none of that name"
        )
      )
    }
    cellCount = header.count
    cells = schema.columns.map { positions[$0.name] }
  }
}

extension RawRow {
  /// The text of a cell, or a fault and the empty text where it is not UTF-8.
  func text(_ index: Int, path: String, faults: inout CSVFaults) -> String {
    do throws(UTF8.ValidationError) {
      return try text(index)
    } catch {
      faults.append(fault(of: error, index, path: path))
      return ""
    }
  }

  /// The fault of a cell that is not UTF-8, at the byte that is not.
  func fault(of error: UTF8.ValidationError, _ index: Int, path: String) -> CSVFault {
    let byte = error.byteOffsets.lowerBound
    let content = bytes(index)
    return CSVFault(
      path: path,
      location: location(index, byte: byte),
      expected: "UTF-8",
      found: "byte \(hexadecimal(content[content.startIndex + byte]))"
    )
  }
}

/// A byte as `0xFF`.
private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x\(digits.utf8.count == 1 ? "0" : "")\(digits)"
}
