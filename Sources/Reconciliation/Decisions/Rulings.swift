import Records

/// What the decisions in force change.
struct Rulings: Sendable {
  /// Quantities with another scope, date or origin, by claim.
  var amended: [String: Quantity] = [:]
  var links = LinkRulings()
  /// Excluded claims, with the decision.
  var excluded: [String: String] = [:]
  var figures: [String: FigureRuling] = [:]
  /// The decisions applied to each claim.
  var decisionsOfClaim: [String: [String]] = [:]
  /// What the review of the decisions found: refused, stale, unstamped, without effect.
  var findings: [Check] = []

  /// What was decided about a figure, with the decisions about its claims.
  func ruling(of figure: Figure) -> FigureRuling {
    var ruling = figures[figure.id] ?? FigureRuling()
    let ofClaims = figure.statements.flatMap { decisionsOfClaim[$0.id] ?? [] }
    ruling.decisions = (ruling.decisions + ofClaims).sortedUnique()
    return ruling
  }

  /// Tells whether linking has to be done again.
  var changesLinks: Bool {
    !amended.isEmpty || !links.together.isEmpty || !links.apart.isEmpty
  }
}

/// What people decided about one figure.
struct FigureRuling: Sendable {
  var interval: PolicyRange?
  var chosenClaim: String?
  var policy: Policy?
  var isAccepted = false
  var isDiscounted = false
  /// Applied decisions, sorted.
  var decisions: [String] = []
}
