import Records

/// `time_drift` and `revision_down`: a running toll that rose, or that its source lowered.
func seriesChecks(_ reading: Reading, _ context: CheckContext) -> [Check] {
  let drifts = reading.changes.filter(\.isDrift)
  let falls = reading.changes.filter(\.isRevisionDown)
  return seriesCheck("time_drift", .info, drifts, reading)
    + seriesCheck("revision_down", .warn, falls, reading)
}

private func seriesCheck(
  _ name: String,
  _ severity: Severity,
  _ changes: [SeriesChange],
  _ reading: Reading
) -> [Check] {
  if changes.isEmpty { return [] }
  let claims = changes.flatMap { [$0.earlier, $0.later] }
  let steps = changes.map(\.arithmetic)
  let once = steps.indices.filter { !steps[..<$0].contains(steps[$0]) }.map { steps[$0] }
  let detail = once.joined(separator: "; ")
  return [Check(name, severity, of: [reading], claims: claims, detail)]
}
