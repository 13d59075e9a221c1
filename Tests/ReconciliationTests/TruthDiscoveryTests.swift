import Reconciliation
import Records
import Testing

/// Towns whose dead three origins count: two agree, the third counts half as many again.
private func quantities(towns: Int) -> [Quantity] {
  (0..<towns).flatMap { town in
    [
      quantity("Ridge Rescue", 100 + town, town),
      quantity("Karst Archive", 100 + town, town),
      quantity("Morning Line", 150 + town, town),
    ]
  }
}

private func quantity(_ lineage: String, _ number: Int, _ town: Int) -> Quantity {
  var quantity = Quantity()
  quantity.claimID = "\(lineage)-\(town)@1-3"
  quantity.documentID = "\(lineage)-\(town)"
  quantity.measure = "killed"
  quantity.place = "SY/Town\(town)"
  quantity.timeKind = .event
  (quantity.dateStart, quantity.dateEnd) = ("2018-03-11", "2018-03-11")
  (quantity.low, quantity.best, quantity.high) = (number, number, number)
  quantity.lineage = [lineage]
  quantity.sourceTier = 2
  return quantity
}

private func discovered(_ quantities: [Quantity]) throws -> [Estimate] {
  try projectReconciler().reconcile(quantities).estimates.filter { $0.policy == .truthDiscovery }
}

@Suite("Truth discovery")
struct TruthDiscoveryTests {
  @Test("It learns from thirty figures of several origins, and from no fewer")
  func fewestFigures() throws {
    #expect(try discovered(quantities(towns: 29)).isEmpty)
    #expect(try discovered(quantities(towns: 30)).count == 30)
  }

  @Test("An origin that others bear out outweighs one that they do not")
  func weights() throws {
    // Of two numbers the lower median is the lower one; here the higher has the weight.
    let pair = [quantity("Ridge Rescue", 300, 77), quantity("Morning Line", 200, 77)]
    let estimates = try discovered(quantities(towns: 30) + pair)
    let estimate = try #require(estimates.first { $0.figureID.contains("town77") })
    #expect((estimate.low, estimate.best, estimate.high) == (300, 300, 300))
  }

  @Test("An origin alone stands for itself; one that was never borne out yields to one that was")
  func unknownOrigins() throws {
    let pair = [quantity("Harbour Post", 300, 77), quantity("Ridge Rescue", 200, 77)]
    let alone = [quantity("Hill Post", 41, 78)]
    let estimates = try discovered(quantities(towns: 30) + pair + alone)
    let single = try #require(estimates.first { $0.figureID.contains("town78") })
    #expect((single.low, single.best, single.high) == (41, 41, 41))
    let known = try #require(estimates.first { $0.figureID.contains("town77") })
    #expect(known.best == 200)
  }

  @Test("A slipped digit has no vote")
  func slippedDigit() throws {
    let three = [
      quantity("Ridge Rescue", 200, 77), quantity("Karst Archive", 210, 77),
      quantity("Morning Line", 2_000, 77),
    ]
    let estimates = try discovered(quantities(towns: 30) + three)
    let estimate = try #require(estimates.first { $0.figureID.contains("town77") })
    #expect(estimate.high.map { $0 <= 210 } ?? false)
  }
}
