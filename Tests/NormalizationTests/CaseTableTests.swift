import CSV
import Normalization
import Records
import Testing

/// Each row of a case table is one claim: the cells before `behaviour` are columns of claims.csv and
/// documents.csv, those after it the columns of quantities.csv that must come out.
struct CaseTableTests {
  @Test(arguments: [
    "interval.csv", "dates.csv", "places.csv", "scopes.csv", "lineages.csv", "perpetrators.csv",
    "speech.csv",
  ])
  func everyRowGivesItsCells(_ name: String) throws {
    let table = try DataTables.read(case: name)
    let border = try #require(table.header.firstIndex(of: "behaviour"))
    #expect(table.rows.count >= 15)
    for row in table.rows {
      let inputs = zip(table.header[..<border], row[..<border])
      let expected = zip(table.header[(border + 1)...], row[(border + 1)...])
      let quantity = try #require(try quantity(of: Array(inputs)))
      for (column, cell) in expected {
        let known = Quantity.schema.columns.first { $0.name == column }
        let found = try #require(known, "quantities.csv has no column \(column)").cell(quantity)
        #expect(found == cell, "\(name): \(row[border]): \(column) of \(row[..<border])")
      }
    }
  }

  private func quantity(of cells: [(String, String)]) throws -> Quantity? {
    var claim = Claim()
    var document = Document()
    (claim.claimID, claim.documentID, document.documentID) = ("d@3-5", "d", "d")
    (claim.measure, claim.figureText) = ("killed", "12")
    (claim.statedLow, claim.statedHigh) = (12, 12)
    for (column, cell) in cells {
      let ofClaim = Claim.schema.columns.first { $0.name == column }
      let ofDocument = Document.schema.columns.first { $0.name == column }
      let isStored = ofClaim?.store(&claim, cell) ?? ofDocument?.store(&document, cell)
      #expect(isStored == true, "\(column) cannot be \(cell)")
    }
    return try DataTables.normalizer.get().quantities(of: [claim], documents: [document]).first
  }
}
