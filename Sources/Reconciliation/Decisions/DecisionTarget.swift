import Records

/// What a decision is about, found in the figures as they stand without decisions.
struct DecisionTarget: Sendable {
  /// Figures named by figure_id.
  let figures: [Reading]
  /// Claims named by claim_id, or all claims of a named lineage.
  let claims: [Statement]
  /// The figures named, and those that hold the claims named.
  let touched: [Reading]
  /// Names that fit nothing.
  let unknown: [String]

  init(_ decision: Decision, in readings: [Reading]) {
    var figures: [Reading] = []
    var claims: [Statement] = []
    var unknown: [String] = []
    for name in decision.target {
      if let figure = readings.first(where: { $0.figure.id == name }) {
        figures.append(figure)
        continue
      }
      let named = readings.flatMap(\.figure.statements).filter { statement in
        decision.scope == .lineage || decision.scope == .source
          ? statement.lineages.contains(name) : statement.id == name
      }
      if named.isEmpty { unknown.append(name) }
      claims += named
    }
    self.figures = figures
    self.claims = claims
    self.unknown = unknown
    let ids = Set(claims.map(\.id))
    touched = readings.filter { reading in
      figures.contains { $0.figure.id == reading.figure.id }
        || reading.figure.statements.contains { ids.contains($0.id) }
    }
  }

  /// The claims named and those of the figures named.
  var allClaims: [Statement] { claims + figures.flatMap(\.figure.statements) }

  /// Tells whether a hash is that of the target or of a figure that holds it.
  func isCurrent(_ hash: String) -> Bool {
    hash == targetHash(of: allClaims)
      || touched.contains { targetHash(of: $0.figure.statements) == hash }
  }
}
