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

  /// Tells whether the claims blame actors that have nothing in common.
  var hasRivalPerpetrators: Bool {
    let actors = counted.map { foldedWords($0.key.perpetrator) }.filter { !$0.isEmpty }
    return actors.contains { one in
      actors.contains { other in !one.isSubset(of: other) && !other.isSubset(of: one) }
    }
  }
}
