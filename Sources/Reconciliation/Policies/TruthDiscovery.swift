import Records

/// How far each origin can be relied on, learned from where the origins of a whole table differ.
///
/// Source: CATD (Li et al., "A confidence-aware approach for truth discovery on long-tail data",
/// VLDB 2015). An origin weighs the more, the nearer its numbers lie to the estimates; one with few
/// numbers weighs little, however near they lie. Weights and estimates are found in turn, in a fixed
/// number of rounds; an estimate is a weighted median, so always a number that somebody stated.
///
/// It stands beside the policies as a diagnosis and is never the printed range: it takes origins for
/// independent, and those that copy each other pass for right. The weights are the only numbers of
/// reconciliation that are no integers; they are made with sums, products, quotients and square roots
/// in a fixed order, which every machine rounds alike.
struct TruthDiscovery: Sendable {
  private let weights: [String: Double]

  /// Nil where too few figures have several origins to learn from.
  init?(_ readings: [Reading]) {
    let compared = readings.map { votes(of: $0.voices) }.filter { votes in
      Set(votes.flatMap(\.lineages)).count > 1
    }
    guard compared.count >= TruthDiscovery.fewestFigures else { return nil }
    var estimates = compared.map { $0[($0.count - 1) / 2].point }
    var weights: [String: Double] = [:]
    for _ in 0..<TruthDiscovery.rounds {
      weights = TruthDiscovery.weights(compared, estimates)
      estimates = compared.map { TruthDiscovery.quantile(0.5, of: $0, weights) }
    }
    self.weights = weights
  }

  private static let fewestFigures = 30
  private static let rounds = 20

  /// The best between the lowest and the highest number that carry at least a fortieth of the weight
  /// with what lies beyond them; nil where nobody gives a number.
  func range(of voices: [Voice]) -> PolicyRange? {
    let votes = votes(of: voices)
    guard !votes.isEmpty else { return nil }
    return PolicyRange(
      low: TruthDiscovery.quantile(0.025, of: votes, weights),
      best: TruthDiscovery.quantile(0.5, of: votes, weights),
      high: TruthDiscovery.quantile(0.975, of: votes, weights)
    )
  }

  /// The weight of each origin: the more numbers and the smaller their errors, the larger.
  private static func weights(_ figures: [[Vote]], _ estimates: [Int]) -> [String: Double] {
    var counts: [String: Int] = [:]
    var errors: [String: Double] = [:]
    for (votes, estimate) in zip(figures, estimates) {
      for vote in votes {
        let error = squaredError(vote.point, estimate)
        for lineage in vote.lineages {
          counts[lineage, default: 0] += 1
          errors[lineage, default: 0] += error
        }
      }
    }
    var weights: [String: Double] = [:]
    for (lineage, count) in counts {
      weights[lineage] = lowerChiSquare(count) / max(errors[lineage] ?? 0, smallestError)
    }
    return weights
  }

  /// What an origin that is never wrong is taken to be wrong by.
  private static let smallestError = 1e-6

  /// The square of the error as a share of the estimate.
  private static func squaredError(_ point: Int, _ estimate: Int) -> Double {
    guard estimate != 0 else { return point == 0 ? 0 : 1 }
    let share = (Double(point) - Double(estimate)) / Double(estimate)
    return share * share
  }

  /// The lowest number that, with those below it, carries a share of the weight.
  ///
  /// Where an origin was compared with nobody, all origins of the figure weigh the same. No votes
  /// give 0, which no caller asks for.
  private static func quantile(
    _ share: Double,
    of votes: [Vote],
    _ weights: [String: Double]
  ) -> Int {
    let isKnown = votes.allSatisfy { $0.lineages.allSatisfy { weights[$0] != nil } }
    let each = votes.map { vote in
      isKnown ? vote.lineages.reduce(0) { $0 + (weights[$1] ?? 0) } : Double(vote.lineages.count)
    }
    let wanted = each.reduce(0, +) * share
    var passed = 0.0
    for (vote, weight) in zip(votes, each) {
      passed += weight
      if passed >= wanted { return vote.point }
    }
    return votes.last?.point ?? 0
  }

  /// The 2.5 % quantile of the chi-square distribution with some degrees of freedom.
  ///
  /// The first ten from the usual tables; from there on by Wilson and Hilferty (1931), which is then
  /// right within one in a hundred.
  private static func lowerChiSquare(_ degrees: Int) -> Double {
    guard degrees > chiSquares.count else { return chiSquares[max(degrees, 1) - 1] }
    let spread = 2 / (9 * Double(degrees))
    let root = 1 - spread - 1.959_964 * spread.squareRoot()
    return Double(degrees) * root * root * root
  }

  private static let chiSquares = [
    0.000982, 0.0506, 0.2158, 0.4844, 0.8312, 1.2373, 1.6899, 2.1797, 2.7004, 3.2470,
  ]
}
