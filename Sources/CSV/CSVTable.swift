/// Whole tables in memory, read and written at once.
package enum CSVTable {
  /// Reads the records of a file, in the file's order.
  ///
  /// The header is matched by name to the record's schema, in any order; columns that the schema does
  /// not know are ignored and optional columns may be missing.
  ///
  /// - Throws: every fault of the file: missing and repeated columns, rows of another length than the
  ///   header, cells that are not of their column's type, bytes that are no UTF-8, misplaced quotes,
  ///   and keys that were there before.
  package static func read<Record: CSVRecord>(
    _ type: Record.Type = Record.self,
    bytes: [UInt8],
    path: String
  ) throws(CSVFaults) -> [Record] {
    var reader = CSVRecordReader(type, path: path)
    var records: [Record] = []
    for piece in pieces(of: bytes) {
      records.append(contentsOf: reader.read(bytes.span.extracting(piece)))
    }
    records.append(contentsOf: try reader.finish())
    return records
  }

  /// Writes a header and one line for each record: UTF-8 without byte order mark, LF, quotes only
  /// where they are needed.
  package static func write<Record: CSVRecord>(_ records: some Sequence<Record>) -> [UInt8] {
    var writer = CSVWriter<Record>()
    for record in records { writer.write(record) }
    return writer.takeBytes()
  }
}

/// Cuts a file into the pieces in which it is read.
func pieces(of bytes: [UInt8]) -> some Sequence<Range<Int>> {
  stride(from: 0, to: bytes.count, by: CSVReader.pieceSize).lazy.map { start in
    start..<min(start + CSVReader.pieceSize, bytes.count)
  }
}
