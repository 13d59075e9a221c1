import Records

extension FigureRow {
  /// Tells whether a person has to decide.
  ///
  /// Disjoint words without a decision, an error, a slipped digit inside the figure, a decision
  /// grown stale or refused, unnamed origins that differ, or a drift from one kind of harm to
  /// another. A revision by the same origin, a near miss and an equal number need nobody.
  var isDecisionNeeded: Bool {
    if findings.contains(where: { $0.check == "stale_decision" || $0.check == "decision_refused" })
    {
      return true
    }
    if ruling.isAccepted || ruling.interval != nil || ruling.chosenClaim != nil { return false }
    if reading.status == .disjoint || reading.areUnnamedOriginsApart || hasMixedDrift {
      return true
    }
    return findings.contains(where: \.needsDecision)
  }

  /// Tells whether one origin's casualties were retold as deaths, or the other way round.
  private var hasMixedDrift: Bool {
    let measures = Set(reading.counted.map(\.key.measure))
    return measures.count > 1 && measures.contains { $0.utf8.contains(UInt8(ascii: "+")) }
  }
}

extension Check {
  /// Tells whether the finding alone makes a person decide.
  var needsDecision: Bool { severity == .error || check == "unit_scale" && figures.count == 1 }
}
