import CSV

/// One table that a command writes as it goes: to a file that takes its place at the end, or to
/// standard output at once.
struct TableSink<Record: CSVRecord>: ~Copyable {
  private let isWanted: Bool
  private var file: GrowingFile
  /// The header, until the first rows take it along.
  private var header: [UInt8] = []

  /// - Parameter path: nil where nobody asked for the table.
  init(path: String?) {
    isWanted = path != nil
    file = GrowingFile(OutputFile(path ?? "-"))
    var writer = CSVWriter<Record>()
    header = writer.takeBytes()
  }

  /// *Errors*: `cannotCreate`, `writeFailed`.
  mutating func write(_ records: [Record]) throws(Failure) {
    guard isWanted else { return }
    try write(rows: TableSink.rows(of: records))
  }

  /// Writes rows that are CSV already.
  ///
  /// *Errors*: `cannotCreate`, `writeFailed`.
  mutating func write(rows: [UInt8]) throws(Failure) {
    guard isWanted, !rows.isEmpty else { return }
    if !header.isEmpty {
      try file.append(header)
      header = []
    }
    try file.append(rows)
  }

  /// The lines of some records, without a header.
  static func rows(of records: [Record]) -> [UInt8] {
    var writer = CSVWriter<Record>(hasHeader: false)
    for record in records { writer.write(record) }
    return writer.takeBytes()
  }

  /// Puts the finished table in its place.
  ///
  /// *Errors*: `cannotCreate`, `writeFailed`.
  consuming func finish() throws(Failure) {
    guard isWanted else { return }
    try file.append(header)
    try file.finish()
  }
}
