import Records

/// `agree`, `overlap`, `near`, `disjoint`: how the standing words of several origins relate.
func agreementCheck(_ reading: Reading, _ context: CheckContext) -> [Check] {
  guard reading.voices.count > 1, reading.lineages.count > 1 else { return [] }
  let statements = reading.voices.map(\.statement)
  let standing = reading.standing
  let intervals = statements.map(\.intervalText).joined(separator: ", ")
  if standing.allMeet {
    let name = standing.agrees ? "agree" : "overlap"
    return [Check(name, .info, of: [reading], claims: statements, "all meet: \(intervals)")]
  }
  let name = standing.isNear ? "near" : "disjoint"
  let severity: Severity = standing.isNear ? .warn : .error
  return [
    Check(
      name,
      severity,
      of: [reading],
      claims: statements,
      "\(standing.arithmetic): \(intervals)"
    )
  ]
}

extension Statement {
  /// The interval in mathematical notation; `~` marks an end that a rounding rule made.
  var intervalText: String {
    let low = quantity.low.map { "[\($0)\(quantity.hasStatedLow ? "" : "~")" } ?? "(open"
    let high = quantity.high.map { "\($0)\(quantity.hasStatedHigh ? "" : "~")]" } ?? "open)"
    return "\(low), \(high)"
  }
}
