import CSV
import Reconciliation
import Records
import Testing

@Suite("Case folders")
struct CaseTests {
  @Test("Every case folder gives the tables that it expects", arguments: CaseFolder.all)
  func tables(of folder: CaseFolder) throws {
    let result = try projectReconciler().reconcile(
      folder.quantities(),
      decisions: folder.decisions()
    )
    var tables = 0
    tables += try compare(folder, "links", result.links)
    tables += try compare(folder, "estimates", result.estimates)
    tables += try compare(folder, "reconciliations", result.reconciliations)
    tables += try compare(folder, "checks", result.checks)
    #expect(tables > 0, "a case must expect something")
  }

  @Test("There are cases")
  func cases() {
    #expect(CaseFolder.all.count >= 12)
  }

  /// Compares the expected columns; 1 where the case expects the table, else 0.
  private func compare<Record: CSVRecord>(
    _ folder: CaseFolder,
    _ name: String,
    _ records: [Record]
  ) throws -> Int {
    guard let expected = try folder.expected(name) else { return 0 }
    let written = try RawTable(bytes: CSVTable.write(records), path: name)
    let columns = expected.header.compactMap { written.header.firstIndex(of: $0) }
    try #require(columns.count == expected.header.count, "unknown column in \(expected.header)")
    var rows = written.rows.map { row in columns.map { row[$0] } }
    if let policy = expected.header.firstIndex(of: "policy"), name == "estimates" {
      let listed = Set(expected.rows.map { $0[policy] })
      rows = rows.filter { listed.contains($0[policy]) }
    }
    let (want, got) = (lines(expected.rows), lines(rows))
    let missing = want.filter { !got.contains($0) }
    let surplus = got.filter { !want.contains($0) }
    #expect(missing.isEmpty && surplus.isEmpty, "\(name): missing \(missing), surplus \(surplus)")
    #expect(want.count == got.count)
    return 1
  }

  private func lines(_ rows: [[String]]) -> [String] {
    rows.map { $0.joined(separator: ",") }.sorted()
  }
}
