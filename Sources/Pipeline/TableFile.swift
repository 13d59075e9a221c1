package import CSV
import Records
import Summaries

/// One kind of table that Tally reads or writes: its file and its columns.
package struct TableFile: Sendable {
  /// The file's path in an output or data folder.
  package let path: String
  /// The columns that together name a row.
  package let key: [String]
  package let columns: [ColumnDescription]
  private let check: @Sendable ([UInt8], String) -> [String]

  private init<Record: CSVRecord>(_ type: Record.Type, in folder: String = "") {
    path = joined(folder, Record.schema.table + ".csv")
    key = Record.schema.key
    columns = Record.schema.descriptions
    check = { bytes, path in
      do throws(CSVFaults) {
        _ = try CSVTable.read(Record.self, bytes: bytes, path: path)
        return []
      } catch {
        return error.description.split(separator: "\n").map(String.init)
      }
    }
  }

  /// What is wrong with a file of this kind, one message per fault.
  package func faults(in bytes: [UInt8], path: String) -> [String] {
    check(bytes, path)
  }

  /// The tables of an output folder, in the order of the stages.
  package static let outputs: [TableFile] = [
    TableFile(Document.self), TableFile(NumeralRow.self), TableFile(Claim.self),
    TableFile(Reject.self), TableFile(Quantity.self), TableFile(Link.self),
    TableFile(Estimate.self), TableFile(Reconciliation.self), TableFile(Check.self),
    TableFile(PlaceSummary.self, in: "summary"), TableFile(SourceSummary.self, in: "summary"),
    TableFile(DocumentSummary.self, in: "summary"), TableFile(TimelinePoint.self, in: "summary"),
    TableFile(OpenQuestion.self, in: "summary"),
  ]

  /// The tables of the data folder that the stages after extraction read.
  package static let inputs: [TableFile] = [
    TableFile(Decision.self), TableFile(PolicyChoice.self), TableFile(MeasureDefinition.self),
    TableFile(Source.self),
  ]
}

/// Every column of every table as CSV: what `tally schema` prints.
package func schemaTable() -> [UInt8] {
  CSVTable.write((TableFile.outputs + TableFile.inputs).flatMap(\.columns))
}
