import Records

/// The lower weighted median of the points, one vote for each origin, weighted by its tier.
///
/// Points further than 91 % from the unweighted lower median are dropped first (a slipped digit).
/// A range votes with its lower end, an upper bound with its number, a vague word with its unit.
/// The lower median is always a number that somebody stated.
func weightedMedianRange(_ voices: [Voice]) -> PolicyRange {
  let votes = voices.compactMap { voice -> (point: Int, weight: Int)? in
    guard let point = voice.lowestPoint ?? voice.high else { return nil }
    return (point, product(voice.tier, voice.statement.lineages.count))
  }.sorted { $0.point < $1.point }
  guard !votes.isEmpty else { return PolicyRange() }
  let middle = votes[(votes.count - 1) / 2].point
  let near = votes.filter { isWithin91Percent($0.point, of: middle) }
  let total = near.reduce(0) { sum($0, $1.weight) }
  var passed = 0
  for vote in near {
    passed = sum(passed, vote.weight)
    if product(passed, 2) >= total { return PolicyRange(best: vote.point) }
  }
  return PolicyRange(best: middle)
}

private func isWithin91Percent(_ point: Int, of middle: Int) -> Bool {
  let apart = point.subtractingReportingOverflow(middle)
  let limit = middle.multipliedReportingOverflow(by: 91)
  let scaled = apart.partialValue.magnitude.multipliedReportingOverflow(by: 100)
  if apart.overflow || scaled.overflow { return false }
  return limit.overflow || scaled.partialValue <= limit.partialValue.magnitude
}
