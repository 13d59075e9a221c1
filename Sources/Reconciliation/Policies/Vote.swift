import Records

/// One origin's number as it is weighed against those of others.
struct Vote: Sendable {
  let point: Int
  let tier: Int
  /// The origins that state it together.
  let lineages: [String]
}

/// The votes of a figure, the lowest first.
///
/// A range votes with its lower end, an upper bound with its number, a vague word with its unit. What
/// lies further than 91 % from the lower median is left out: a slipped digit.
func votes(of voices: [Voice]) -> [Vote] {
  let all = voices.compactMap { voice in
    (voice.lowestPoint ?? voice.high).map {
      Vote(point: $0, tier: voice.tier, lineages: voice.statement.lineages)
    }
  }.sorted { left, right in
    left.point != right.point
      ? left.point < right.point
      : left.lineages.lexicographicallyPrecedes(right.lineages) { $0.precedes($1) }
  }
  guard !all.isEmpty else { return [] }
  let middle = all[(all.count - 1) / 2].point
  return all.filter { isWithin91Percent($0.point, of: middle) }
}

private func isWithin91Percent(_ point: Int, of middle: Int) -> Bool {
  let apart = point.subtractingReportingOverflow(middle)
  let limit = middle.multipliedReportingOverflow(by: 91)
  let scaled = apart.partialValue.magnitude.multipliedReportingOverflow(by: 100)
  if apart.overflow || scaled.overflow { return false }
  return limit.overflow || scaled.partialValue <= limit.partialValue.magnitude
}
