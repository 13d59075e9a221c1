import CSV
import FoundationEssentials
import Normalization
import Records
import Testing

/// Each folder of cases holds the claims and documents that go in and the quantities that come out.
struct DocumentTests {
  @Test(arguments: ["two-sentences", "one-speaker", "worked-example"])
  func claimsOfOneDocumentHelpEachOther(_ name: String) throws {
    let folder = DataTables.cases.appending(path: name)
    let claims: [Claim] = try DataTables.read("claims.csv", in: folder)
    let documents: [Document] = try DataTables.read("documents.csv", in: folder)
    let expected = try DataTables.read(case: name + "/expected.csv")
    let quantities = try DataTables.normalizer.get().quantities(of: claims, documents: documents)
    #expect(quantities.count == expected.rows.count)
    for (quantity, row) in zip(quantities, expected.rows) {
      for (column, cell) in zip(expected.header, row) {
        let known = try #require(Quantity.schema.columns.first { $0.name == column })
        #expect(known.cell(quantity) == cell, "\(name): \(quantity.claimID): \(column)")
      }
    }
  }
}
