import Records

/// How well a claim fits a cluster: the veto of any member, the best waterfall of all.
struct Fit: Sendable {
  /// The first veto in the order of the members, nil where no member forbids.
  let veto: String?
  /// Tells whether the veto is worth a reviewer's look: all but the time, or a nested field.
  let isNearMiss: Bool
  let waterfall: Waterfall
  /// Days to the nearest member; unknown counts as far.
  let daysApart: Int
  /// Tells whether the number meets some member's.
  let meets: Bool

  init(_ statement: Statement, _ cluster: Cluster, linker: Linker) {
    var best: Waterfall?
    var veto: String?
    var isNearMiss = false
    var daysApart = Int.max
    var meets = false
    for member in cluster.statements {
      let comparison = linker.comparison(member, statement)
      if veto == nil, let reason = linker.veto(comparison) {
        veto = reason
        isNearMiss = comparison.isNearMiss
      }
      let waterfall = Waterfall(comparison, weights: linker.weights)
      if best.map({ $0.isWeaker(than: waterfall) }) ?? true { best = waterfall }
      daysApart = min(daysApart, comparison.daysApart ?? Int.max)
      meets = meets || member.interval.meets(statement.interval)
    }
    self.veto = veto
    self.isNearMiss = isNearMiss
    self.waterfall = best ?? Waterfall.none
    self.daysApart = daysApart
    self.meets = meets
  }

  /// Tells whether this fit is better than the other: more evidence, then nearer in time.
  func isBetter(than other: Fit) -> Bool {
    if waterfall.evidence != other.waterfall.evidence {
      return waterfall.evidence > other.waterfall.evidence
    }
    return daysApart < other.daysApart
  }
}
