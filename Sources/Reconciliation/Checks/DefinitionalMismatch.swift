import Records

/// `definitional_mismatch`: two origins count one event under two definitions.
///
/// Civilians and all, attackers in and out: both numbers may be true, so nothing is merged and
/// nothing is in conflict.
func definitionalMismatchChecks(_ context: CheckContext) -> [Check] {
  let events = Dictionary(grouping: context.own) { reading in
    "\(reading.figure.key.measure) \(reading.figure.key.unit.rawValue) \(reading.figure.key.place.paths)"
  }
  return events.sorted { $0.key.precedes($1.key) }.flatMap { _, readings in
    pairs(of: readings).compactMap { context.mismatch($0, $1) }
  }
}

private func pairs(of readings: [Reading]) -> [(Reading, Reading)] {
  guard readings.count > 1 else { return [] }
  return readings.indices.flatMap { left in
    readings[(left + 1)...].map { (readings[left], $0) }
  }
}

extension CheckContext {
  fileprivate func mismatch(_ left: Reading, _ right: Reading) -> Check? {
    let relation = relation(left, right)
    guard relation.isSameEvent, !left.voices.isEmpty, !right.voices.isEmpty,
      Set(left.lineages).isDisjoint(with: right.lineages)
    else { return nil }
    let claims = (left.voices + right.voices).map(\.statement)
    let (one, other) = (left.figure.key, right.figure.key)
    if one.attackersIncluded != other.attackersIncluded, one.scope == other.scope {
      return Check(
        "definitional_mismatch",
        .warn,
        of: [left, right],
        claims: claims,
        "attackers counted: \(attackersText(one)) against \(attackersText(other))"
      )
    }
    let nested = relation.scopeRelation == .inside || relation.scopeRelation == .around
    guard nested else { return nil }
    return Check(
      "definitional_mismatch",
      .warn,
      of: [left, right],
      claims: claims,
      "populations nest: \(one.scope), \(other.scope)"
    )
  }

  private func attackersText(_ key: FigureKey) -> String {
    key.attackersIncluded.map { $0 ? "y" : "n" } ?? "unknown"
  }
}
