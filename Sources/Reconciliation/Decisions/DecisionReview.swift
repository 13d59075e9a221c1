import Records

/// Applies the decisions in force, one after the other by date, and says what came of each.
///
/// A decision that cannot be applied is not applied and reported as `decision_refused`. One whose
/// claims have changed since still applies and is reported as `stale_decision`.
struct DecisionReview: Sendable {
  let readings: [Reading]
  let measures: MeasureTable

  func rulings(of decisions: [Decision]) -> Rulings {
    var rulings = Rulings()
    var contradictions = Contradictions()
    for decision in inForce(decisions) {
      let target = DecisionTarget(decision, in: readings)
      if let reason = refusal(of: decision, target) ?? apply(decision, target, to: &rulings) {
        report("decision_refused", .error, decision, target, reason, in: &rulings)
        continue
      }
      for statement in target.claims {
        rulings.decisionsOfClaim[statement.id, default: []].append(decision.decisionID)
      }
      for figure in target.figures {
        rulings.figures[figure.figure.id, default: FigureRuling()].decisions
          .append(decision.decisionID)
      }
      checkStamp(of: decision, target, in: &rulings)
      if let reason = contradictions.reason(against: decision, target) {
        report("contradictory_decision", .error, decision, target, reason, in: &rulings)
      }
    }
    return rulings
  }

  /// The active decisions that no other active one supersedes, by date and name.
  private func inForce(_ decisions: [Decision]) -> [Decision] {
    let active = decisions.filter { $0.status == .active }
    let superseded = Set(active.map(\.supersedes))
    return active.filter { !superseded.contains($0.decisionID) }.sorted {
      $0.date != $1.date ? $0.date.precedes($1.date) : $0.decisionID.precedes($1.decisionID)
    }
  }

  private func refusal(of decision: Decision, _ target: DecisionTarget) -> String? {
    if decision.reason.isEmpty { return "no reason is given" }
    if decision.evidence.isEmpty { return "no evidence is given" }
    if decision.target.isEmpty { return "no target is given" }
    if !target.unknown.isEmpty { return "unknown target \(target.unknown.joined(separator: ", "))" }
    return nil
  }

  private func checkStamp(
    of decision: Decision,
    _ target: DecisionTarget,
    in rulings: inout Rulings
  ) {
    if decision.targetHash.isEmpty {
      report(
        "unstamped_decision",
        .info,
        decision,
        target,
        "no target_hash: it cannot grow stale",
        in: &rulings
      )
    } else if !target.isCurrent(decision.targetHash) {
      report(
        "stale_decision",
        .error,
        decision,
        target,
        "the claims have changed since; it still applies until confirmed again",
        in: &rulings
      )
    }
  }

  func report(
    _ name: String,
    _ severity: Severity,
    _ decision: Decision,
    _ target: DecisionTarget,
    _ reason: String,
    in rulings: inout Rulings
  ) {
    rulings.findings.append(
      Check(
        name,
        severity,
        of: target.touched,
        claims: target.claims,
        "\(decision.decisionID) \(decision.action.rawValue): \(reason)"
      )
    )
  }
}
