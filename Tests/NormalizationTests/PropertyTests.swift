import CSV
import FoundationEssentials
import Normalization
import Records
import Testing

/// What holds for any claims.
struct PropertyTests {
  /// Numbers near which rounding and overflow happen.
  private static let numbers =
    Array(0...130) + [199, 200, 999, 1000, 1250, 65_000, 400_001, 500_000, .max - 1, .max]

  @Test func endsAreInOrderAndHoldTheStatedNumber() throws {
    var claims: [Claim] = []
    for (index, number) in Self.numbers.enumerated() {
      for qualifier in Qualifier.allCases where qualifier != .vague {
        claims.append(claim("d\(index)@1-2:\(qualifier.rawValue)", number, qualifier))
      }
    }
    let quantities = try DataTables.normalizer.get().quantities(of: claims, documents: [])
    #expect(quantities.count == claims.count)
    for quantity in quantities {
      let ends = [quantity.low, quantity.best, quantity.high].compactMap(\.self)
      #expect(!ends.isEmpty, "\(quantity.claimID)")
      #expect(ends == ends.sorted(), "\(quantity.claimID): \(ends)")
      #expect(ends.allSatisfy { $0 >= 0 }, "\(quantity.claimID): \(ends)")
      #expect((quantity.low == nil) == (quantity.lowHard == nil))
      #expect((quantity.high == nil) == (quantity.highHard == nil))
    }
  }

  @Test func theOrderOfClaimsAndDocumentsChangesNothing() throws {
    let folder = DataTables.cases.appending(path: "two-sentences")
    let other = DataTables.cases.appending(path: "one-speaker")
    let claims: [Claim] =
      try DataTables.read("claims.csv", in: folder) + DataTables.read("claims.csv", in: other)
    let documents: [Document] =
      try DataTables.read("documents.csv", in: folder)
      + DataTables.read("documents.csv", in: other)
    let normalizer = try DataTables.normalizer.get()
    let straight = CSVTable.write(normalizer.quantities(of: claims, documents: documents))
    for turn in 1..<claims.count {
      let turned = Array((claims[turn...] + claims[..<turn]).reversed())
      let again = normalizer.quantities(of: turned, documents: documents.reversed())
      #expect(CSVTable.write(again) == straight)
    }
  }

  @Test func documentsNormalizedApartGiveTheSameRows() throws {
    let folders = ["two-sentences", "one-speaker"].map { DataTables.cases.appending(path: $0) }
    let normalizer = try DataTables.normalizer.get()
    var apart: [Quantity] = []
    var claims: [Claim] = []
    var documents: [Document] = []
    for folder in folders {
      let own: [Claim] = try DataTables.read("claims.csv", in: folder)
      let listed: [Document] = try DataTables.read("documents.csv", in: folder)
      apart += normalizer.quantities(of: own, documents: listed)
      claims += own
      documents += listed
    }
    let together = normalizer.quantities(of: claims, documents: documents)
    #expect(together == apart.sorted { $0.claimID < $1.claimID })
  }

  private func claim(_ id: String, _ number: Int, _ qualifier: Qualifier) -> Claim {
    var claim = Claim()
    (claim.claimID, claim.documentID, claim.measure) = (id, "d", "killed")
    (claim.qualifier, claim.figureText) = (qualifier, String(number))
    (claim.statedLow, claim.statedHigh) = (number, number)
    return claim
  }
}
