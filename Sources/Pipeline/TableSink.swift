import CSV

/// One table that a command writes as it goes: to a file at the end, or to standard output at once.
struct TableSink<Record: CSVRecord>: ~Copyable {
  private var writer = CSVWriter<Record>()
  private var bytes: [UInt8] = []
  private let output: OutputFile?

  /// - Parameter path: nil where nobody asked for the table.
  init(path: String?) {
    output = path.map(OutputFile.init)
  }

  /// *Errors*: `writeFailed` where standard output takes no more.
  mutating func write(_ records: [Record]) throws(Failure) {
    guard let output else { return }
    for record in records { writer.write(record) }
    if output.path == "-" {
      try output.write(writer.takeBytes())
    } else {
      bytes += writer.takeBytes()
    }
  }

  /// Puts the finished table in its place.
  ///
  /// *Errors*: `cannotCreate`, `writeFailed`.
  consuming func finish() throws(Failure) {
    guard let output else { return }
    try output.write(bytes + writer.takeBytes())
  }
}
