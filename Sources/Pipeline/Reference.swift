import CSV

/// A column whose cells name rows of another table; a blank cell names none.
struct Reference<Record: CSVRecord> {
  let column: String
  /// What a cell must be, as a fault says it after "expected".
  var expected: String
  var known: Set<String>
  /// The part of a cell that is the name.
  var name: @Sendable (String) -> String = { $0 }

  /// Reads a table and refuses it where a cell names what is not known, or breaks its schema.
  ///
  /// *Errors*: `noInput`; `badData` with every fault of the file, in the order of the file.
  func check(_ path: String) throws(Failure) {
    let bytes = try InputFile(path).bytes()
    var faults = unknownNames(in: bytes, path)
    do throws(CSVFaults) {
      _ = try CSVTable.read(Record.self, bytes: bytes, path: path)
    } catch {
      faults = error.faults + faults
    }
    guard !faults.isEmpty else { return }
    throw Failure(CSVFaults(faults.sorted { $0.byteOffset < $1.byteOffset }))
  }

  /// A file that is no CSV has none: its schema refuses it anyway.
  private func unknownNames(in bytes: [UInt8], _ path: String) -> [CSVFault] {
    var reader = CSVReader(path: path)
    var rows = Array(reader.read(bytes.span))
    if let rest = try? reader.finish() { rows += rest }
    guard let header = rows.first,
      let index = (0..<header.count).first(where: { (try? header.text($0)) == column })
    else { return [] }
    return rows.dropFirst().compactMap { row in
      guard row.count == header.count, let text = try? row.text(index), !text.isEmpty,
        !known.contains(name(text))
      else { return nil }
      return CSVFault(
        path: path,
        location: row.location(index),
        expected: expected,
        found: excerpt(text)
      )
    }
  }
}
