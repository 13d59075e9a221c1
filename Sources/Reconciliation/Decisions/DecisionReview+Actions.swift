import Records

extension DecisionReview {
  /// Applies one decision; the reason where it cannot be applied.
  func apply(
    _ decision: Decision,
    _ target: DecisionTarget,
    to rulings: inout Rulings
  ) -> String? {
    switch decision.action {
    case .exclude: return exclude(decision, target, &rulings)
    case .link, .unlink: return pair(decision, target, &rulings)
    case .sameLineage, .separateLineage: return lineage(decision, target, &rulings)
    case .setScope, .setDate: return amend(decision, target, &rulings)
    case .setInterval: return interval(decision, target, &rulings)
    case .chooseClaim: return chooseClaim(decision, target, &rulings)
    case .choosePolicy: return choosePolicy(decision, target, &rulings)
    case .acceptConflict: return mark(decision, target, &rulings) { $0.isAccepted = true }
    case .discount: return mark(decision, target, &rulings) { $0.isDiscounted = true }
    }
  }

  private func exclude(
    _ decision: Decision,
    _ target: DecisionTarget,
    _ rulings: inout Rulings
  ) -> String? {
    let fresh = target.allClaims.filter { rulings.excluded[$0.id] == nil }
    if fresh.isEmpty { unused(decision, target, &rulings) }
    for statement in fresh { rulings.excluded[statement.id] = decision.decisionID }
    return nil
  }

  private func interval(
    _ decision: Decision,
    _ target: DecisionTarget,
    _ rulings: inout Rulings
  ) -> String? {
    guard target.figures.count == 1, let reading = target.figures.first else {
      return "set_interval needs one figure"
    }
    let hull = reading.hullOfAllClaims
    for end in [decision.low, decision.best, decision.high] {
      guard let end, !hull.contains(end) else { continue }
      return "\(end) lies outside the hull of all claims, \(hull.text)"
    }
    if decision.low == nil { return "open below the hull of all claims, \(hull.text)" }
    if hull.high != nil, decision.high == nil {
      return "open above the hull of all claims, \(hull.text)"
    }
    let ends = [decision.low, decision.best, decision.high].compactMap { $0 }
    if ends != ends.sorted() { return "low, best and high are not in order" }
    return mark(decision, target, &rulings) {
      $0.interval = PolicyRange(low: decision.low, best: decision.best, high: decision.high)
    }
  }

  private func chooseClaim(
    _ decision: Decision,
    _ target: DecisionTarget,
    _ rulings: inout Rulings
  ) -> String? {
    guard let reading = target.figures.first, target.figures.count == 1 else {
      return "choose_claim needs one figure"
    }
    guard reading.counted.contains(where: { $0.id == decision.value }) else {
      return "\(decision.value) is no claim of the figure"
    }
    if rulings.excluded[decision.value] != nil { return "\(decision.value) is excluded" }
    return mark(decision, target, &rulings) { $0.chosenClaim = decision.value }
  }

  private func choosePolicy(
    _ decision: Decision,
    _ target: DecisionTarget,
    _ rulings: inout Rulings
  ) -> String? {
    guard let policy = Policy(rawValue: decision.value) else {
      return "no policy is called \(decision.value)"
    }
    guard policiesOfOneFigure.contains(policy) else {
      return "\(decision.value) is a diagnosis and prints no range"
    }
    return mark(decision, target, &rulings) { $0.policy = policy }
  }

  private func mark(
    _ decision: Decision,
    _ target: DecisionTarget,
    _ rulings: inout Rulings,
    _ change: (inout FigureRuling) -> Void
  ) -> String? {
    if target.figures.isEmpty { return "\(decision.action.rawValue) needs a figure" }
    for reading in target.figures {
      change(&rulings.figures[reading.figure.id, default: FigureRuling()])
    }
    return nil
  }

  func unused(_ decision: Decision, _ target: DecisionTarget, _ rulings: inout Rulings) {
    report("unused_decision", .warn, decision, target, "it changes nothing", in: &rulings)
  }
}

extension Interval {
  /// The interval as `20-26`, open ends named.
  var text: String { "\(low.map(String.init) ?? "open")-\(high.map(String.init) ?? "open")" }
}
