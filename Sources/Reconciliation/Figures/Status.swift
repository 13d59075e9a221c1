import Records

extension Reading {
  /// How the claims of the figure relate, in one word.
  ///
  /// One claim is `single`. One origin that speaks again drifts, falls or repeats itself. Several
  /// origins are compared by their standing words; where time left only one, it is `time_drift`.
  var status: FigureStatus {
    if counted.count <= 1 { return .single }
    if lineages.count == 1 { return statusOfOneOrigin }
    if voices.count <= 1 { return changes.isEmpty ? .sameOrigin : .timeDrift }
    if !standing.allMeet { return standing.isNear ? .near : .disjoint }
    return standing.agrees ? .agree : .overlap
  }

  private var statusOfOneOrigin: FigureStatus {
    guard let last = changes.last else { return .sameOrigin }
    if last.isRevisionDown { return .revisionDown }
    return last.isDrift ? .timeDrift : .sameOrigin
  }

  /// Tells whether the ledger names no best because origins without a name differ.
  var areUnnamedOriginsApart: Bool {
    voices.count > 1 && voices.allSatisfy(\.isUnattributed)
      && Set(voices.map(\.lowestPoint)).count > 1
  }
}
