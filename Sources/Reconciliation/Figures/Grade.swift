import Records

extension Reading {
  /// How well the figure is supported.
  ///
  /// Source: Airwars' grading (confirmed, fair, weak, contested, discounted), and `unsourced` for
  /// figures whose origins all lack a name. Discounting is a decision.
  func grade(isDiscounted: Bool) -> Grade {
    if isDiscounted { return .discounted }
    let named = lineages.filter { !isUnattributedLineage($0) }
    if voices.contains(where: \.isAdmission) { return .confirmed }
    if named.isEmpty { return .unsourced }
    if status == .disjoint || hasRivalPerpetrators { return .contested }
    return named.count > 1 ? .fair : .weak
  }
}

/// Tells whether claims blame actors that cannot be one.
func haveRivalPerpetrators(_ statements: [Statement], scopes: ScopeTable) -> Bool {
  let actors = statements.map(\.key.perpetrator).filter { !$0.isEmpty }.sortedUnique()
  return actors.contains { one in actors.contains { !scopes.mayBeOneActor(one, $0) } }
}
