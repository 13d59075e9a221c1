package import CSV

/// Reads a table from a file or from standard input.
///
/// *Errors*: `noInput` where there is no file, `badData` with every fault of the file.
package func table<Record: CSVRecord>(
  _ type: Record.Type = Record.self,
  at path: String
) throws(Failure) -> [Record] {
  try records(type, in: InputFile(path).bytes(), path: path)
}

/// Reads a table that need not be there; none is an empty one.
func tableIfPresent<Record: CSVRecord>(
  _ type: Record.Type = Record.self,
  at path: String
) throws(Failure) -> [Record] {
  guard let bytes = try InputFile(path).bytesIfPresent() else { return [] }
  return try records(type, in: bytes, path: path)
}

/// Reads a table's bytes; a table whose file ends in nothing has no rows.
func records<Record: CSVRecord>(
  _ type: Record.Type = Record.self,
  in bytes: [UInt8],
  path: String
) throws(Failure) -> [Record] {
  do throws(CSVFaults) {
    return try CSVTable.read(type, bytes: bytes, path: path)
  } catch {
    throw Failure(error)
  }
}

/// Sends records through their CSV form.
///
/// Every stage receives what the reader makes of what the writer wrote, so a run from files and a
/// run in memory cannot differ.
/// *Errors*: `badData` where a stage made a row that its own schema refuses.
func throughCSV<Record: CSVRecord>(_ rows: [Record]) throws(Failure) -> [Record] {
  try records(Record.self, in: CSVTable.write(rows), path: Record.schema.table + ".csv")
}
