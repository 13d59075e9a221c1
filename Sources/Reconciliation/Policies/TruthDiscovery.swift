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
  ///
  /// - Parameter figures: The votes of each figure, in a fixed order.
  init?(_ figures: [[Vote]]) {
    let ballots = Ballots(figures.filter { Set($0.flatMap(\.lineages)).count > 1 })
    guard ballots.figureCount >= TruthDiscovery.fewestFigures else { return nil }
    var estimates = ballots.figures.map { votes in
      ballots.points[votes.lowerBound + (votes.count - 1) / 2]
    }
    let counts = ballots.counts
    var weights: [Double] = []
    for _ in 0..<TruthDiscovery.rounds {
      weights = TruthDiscovery.weights(ballots, counts, estimates)
      let each = ballots.weights(of: weights)
      estimates = ballots.figures.map { votes in
        TruthDiscovery.quantiles([0.5], of: ballots.points[votes], each[votes])[0]
      }
    }
    self.weights = Dictionary(
      zip(ballots.lineages, weights),
      uniquingKeysWith: { first, _ in first }
    )
  }

  private static let fewestFigures = 30
  private static let rounds = 20

  /// The best between the lowest and the highest number that carry at least a fortieth of the weight
  /// with what lies beyond them; nil where nobody gives a number.
  ///
  /// Where an origin was compared with nobody, all origins of the figure weigh the same.
  func range(of voices: [Voice]) -> PolicyRange? {
    let votes = votes(of: voices)
    guard !votes.isEmpty else { return nil }
    let isKnown = votes.allSatisfy { $0.lineages.allSatisfy { weights[$0] != nil } }
    let each = votes.map { vote in
      isKnown ? vote.lineages.reduce(0) { $0 + (weights[$1] ?? 0) } : Double(vote.lineages.count)
    }
    let points = votes.map(\.point)
    let found = TruthDiscovery.quantiles([0.025, 0.5, 0.975], of: points[...], each[...])
    return PolicyRange(low: found[0], best: found[1], high: found[2])
  }

  /// The weight of each origin: the more numbers and the smaller their errors, the larger.
  private static func weights(_ ballots: Ballots, _ counts: [Int], _ estimates: [Int]) -> [Double] {
    var errors = [Double](repeating: 0, count: counts.count)
    for (votes, estimate) in zip(ballots.figures, estimates) {
      for vote in votes {
        let error = squaredError(ballots.points[vote], estimate)
        for lineage in ballots.origins(of: vote) { errors[lineage] += error }
      }
    }
    return zip(counts, errors).map { lowerChiSquare($0) / max($1, smallestError) }
  }

  /// What an origin that is never wrong is taken to be wrong by.
  private static let smallestError = 1e-6

  /// The square of the error as a share of the estimate.
  private static func squaredError(_ point: Int, _ estimate: Int) -> Double {
    guard estimate != 0 else { return point == 0 ? 0 : 1 }
    let share = (Double(point) - Double(estimate)) / Double(estimate)
    return share * share
  }

  /// For each share the lowest number that, with those below it, carries it of the weight.
  private static func quantiles(
    _ shares: [Double],
    of points: ArraySlice<Int>,
    _ weights: ArraySlice<Double>
  ) -> [Int] {
    let total = weights.reduce(0, +)
    return shares.map { share in
      let wanted = total * share
      var passed = 0.0
      for (point, weight) in zip(points, weights) {
        passed += weight
        if passed >= wanted { return point }
      }
      return points.last ?? 0
    }
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
