import Records

/// Finds decisions in force that settle one matter in two ways.
///
///     D-09 choose_policy killed-…: hull           first
///     D-12 choose_policy killed-…: conservative   contradicts D-09, unless it names it in `supersedes`
///
/// The later one applies all the same; the finding asks people which of them holds.
struct Contradictions: Sendable {
  /// For each matter how it was settled, and by which decision.
  private var settled: [String: (outcome: String, decision: String)] = [:]

  /// Takes a decision into account; the reason where an earlier one settled its matter otherwise.
  mutating func reason(against decision: Decision, _ target: DecisionTarget) -> String? {
    var reason: String?
    for (matter, outcome) in decision.settlements(of: target) {
      if let known = settled[matter], known.outcome != outcome {
        reason =
          reason
          ?? "\(known.decision) settles \(matter) otherwise; withdraw one of them or name it in supersedes"
      }
      settled[matter] = (outcome, decision.decisionID)
    }
    return reason
  }
}

extension Decision {
  /// The matters that the decision settles, each with how.
  fileprivate func settlements(of target: DecisionTarget) -> [(matter: String, outcome: String)] {
    let figures = target.figures.map(\.figure.id)
    let claims = target.allClaims.map(\.id)
    switch action {
    case .link, .unlink:
      let names = (figures + target.claims.map(\.id)).sortedUnique().joined(separator: " and ")
      return [("whether \(names) count the same", action.rawValue)]
    case .exclude: return claims.map { ("whether \($0) counts", "no") }
    case .chooseClaim:
      return figures.map { ("the range of \($0)", value) }
        + [("whether \(value) counts", "yes")]
    case .setInterval:
      let ends = [low, best, high].map { $0.map(String.init) ?? "open" }
      return figures.map { ("the range of \($0)", ends.joined(separator: " ")) }
    case .choosePolicy: return figures.map { ("the policy of \($0)", value) }
    case .setScope, .setDate: return claims.map { ("\(field) of \($0)", value) }
    case .sameLineage, .separateLineage:
      return claims.map { ("the origin of \($0)", "\(action.rawValue) \(value)") }
    case .acceptConflict, .discount: return []
    }
  }
}
