/// Reads a CSV file piece by piece into records.
///
/// Faults do not stop the reading: `finish` throws all of them. A quote in the wrong place does, since
/// nothing after it can be told apart.
///
/// Where the file may be too long for memory, leave the keys unchecked: a check keeps every key.
package struct CSVRecordReader<Record: CSVRecord>: ~Copyable {
  private var rows: CSVReader
  private var assembler: RecordAssembler<Record>

  /// Begins a file of records.
  package init(
    _ type: Record.Type = Record.self,
    path: String,
    checksKeys: Bool = true
  ) {
    rows = CSVReader(path: path)
    assembler = RecordAssembler(path: path, checksKeys: checksKeys)
  }

  /// Tells whether the file has a fault, so that its records are of no use.
  package var hasFaults: Bool { rows.isStopped || !assembler.faults.isEmpty }

  /// Reads the next piece of the file and returns the records that it completes.
  package mutating func read(_ piece: Span<UInt8>) -> [Record] {
    assembler.records(in: rows.read(piece))
  }

  /// Ends the file and returns its last record, if no line end closed it.
  ///
  /// - Throws: every fault of the file.
  package mutating func finish() throws(CSVFaults) -> [Record] {
    var records: [Record] = []
    do throws(CSVFault) {
      records = assembler.records(in: try rows.finish())
      assembler.requireHeader()
    } catch {
      assembler.faults.append(error)
    }
    guard assembler.faults.isEmpty else { throw assembler.faults }
    return records
  }
}

/// Turns rows into records and keeps their faults.
struct RecordAssembler<Record: CSVRecord>: Sendable {
  let path: String
  let checksKeys: Bool
  var faults = CSVFaults()
  private let schema = Record.schema
  // Columns are many words long; what the loop over cells needs of them is kept side by side.
  private let stores: [@Sendable (inout Record, String) -> Bool]
  private let refusesBlank: [Bool]
  private let keyColumns: [Int]
  private var header: HeaderMatch?
  /// The line of the first row with a key.
  private var keyLines: [[String]: Int] = [:]

  init(path: String, checksKeys: Bool) {
    self.path = path
    self.checksKeys = checksKeys
    let schema = schema
    stores = schema.columns.map(\.store)
    refusesBlank = schema.columns.map { $0.blank == .refused }
    keyColumns = schema.key.compactMap { name in
      schema.columns.firstIndex { $0.name == name }
    }
    precondition(keyColumns.count == schema.key.count, "a key is no column of \(schema.table)")
  }

  mutating func records(in batch: RowBatch) -> [Record] {
    var records: [Record] = []
    records.reserveCapacity(batch.count)
    for row in batch {
      guard let header else {
        self.header = HeaderMatch(row, schema, path: path, faults: &faults)
        continue
      }
      guard row.count == header.cellCount else {
        faults.append(row.lengthFault(header.cellCount, path: path))
        continue
      }
      records.append(record(in: row, header))
    }
    return records
  }

  mutating func requireHeader() {
    if header == nil { faults.append(.emptyFile(path: path)) }
  }

  private mutating func record(in row: RawRow, _ header: HeaderMatch) -> Record {
    var record = Record()
    let faultsBefore = faults.count
    for index in stores.indices {
      guard let cell = header.cells[index] else { continue }
      do throws(UTF8.ValidationError) {
        let text = try row.text(cell)
        guard !(text.isEmpty && refusesBlank[index]), stores[index](&record, text) else {
          refuse(text, at: row.location(cell), schema.columns[index])
          continue
        }
      } catch {
        faults.append(row.fault(of: error, cell, path: path))
      }
    }
    if checksKeys, faults.count == faultsBefore { checkKey(of: record, in: row, header) }
    return record
  }

  private mutating func refuse(
    _ text: String,
    at location: CSVLocation,
    _ column: Column<Record>
  ) {
    faults.append(
      CSVFault(
        path: path,
        location: location,
        expected: column.type.expectation(column.blank),
        found: excerpt(text)
      )
    )
  }

  private mutating func checkKey(of record: Record, in row: RawRow, _ header: HeaderMatch) {
    guard let first = keyColumns.first, keyColumns.allSatisfy({ header.cells[$0] != nil }) else {
      return
    }
    let key = keyColumns.map { schema.columns[$0].cell(record) }
    guard let line = keyLines[key] else {
      keyLines[key] = row.start.line
      return
    }
    faults.append(
      CSVFault(
        path: path,
        location: row.location(header.cells[first] ?? 0),
        expected: "a new \(schema.key.joined(separator: ", "))",
        found: "\(key.map(excerpt).joined(separator: ", ")) again, first in line \(line)"
      )
    )
  }
}
