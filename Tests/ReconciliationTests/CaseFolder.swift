import CSV
import Foundation
import Reconciliation
import Records
import Testing

/// One case: a folder with `quantities.csv`, perhaps `decisions.csv`, and the tables to expect.
///
/// An expected table names the columns that matter and lists every row of its table, save
/// `estimates.csv`, which lists every row of the policies that it names.
struct CaseFolder: CustomTestStringConvertible, Sendable {
  let name: String
  var testDescription: String { name }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()

  static var all: [CaseFolder] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("cases"))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(CaseFolder.init)
  }

  static func path(_ name: String) -> String { root.appending(path: name).path() }

  func quantities() throws -> [Quantity] {
    try table(CaseFolder.path("cases/\(name)/quantities.csv"))
  }

  func decisions() throws -> [Decision] {
    let path = CaseFolder.path("cases/\(name)/decisions.csv")
    return FileManager.default.fileExists(atPath: path) ? try table(path) : []
  }

  /// The expected table of a name, nil where the case expects nothing of it.
  func expected(_ table: String) throws -> RawTable? {
    let path = CaseFolder.path("cases/\(name)/expected-\(table).csv")
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    return try RawTable(bytes: Array(bytes), path: path)
  }
}

/// Reads a whole table of records.
func table<Record: CSVRecord>(_ path: String) throws -> [Record] {
  let bytes = FileManager.default.contents(atPath: path) ?? Data()
  return try CSVTable.read(Record.self, bytes: Array(bytes), path: path)
}

/// A reconciler with the project's own tables.
func projectReconciler() throws -> Reconciler {
  let data = CaseFolder.root.appending(path: "../../Data").standardized
  func rows<Record: CSVRecord>(_ name: String) throws -> [Record] {
    try table(data.appending(path: name).path())
  }
  return Reconciler(
    measures: try rows("measures.csv"),
    policies: try rows("policies.csv"),
    weights: try rows("linking.csv"),
    scopes: try rows("scopes.csv"),
    countries: try rows("countries.csv"),
    words: try rows("lexicons/english/figure_words.csv")
  )
}
