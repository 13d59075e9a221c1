import Records

/// `unnamed_estimator`, `party_only`, `vague_only`, `verification_absent`: who stands behind it.
func sourcingChecks(_ reading: Reading, _ context: CheckContext) -> [Check] {
  let counted = reading.counted
  guard !counted.isEmpty else { return [] }
  var checks: [Check] = []
  func flag(_ name: String, _ claims: [Statement], _ detail: String) {
    if !claims.isEmpty { checks.append(Check(name, .warn, of: [reading], claims: claims, detail)) }
  }
  flag(
    "unnamed_estimator",
    counted.filter(\.isUnattributed),
    "no origin is named: independence cannot be shown"
  )
  if counted.allSatisfy({ $0.quantity.sourceKind == .party }) {
    flag("party_only", counted, "only parties to the fighting speak")
  }
  if counted.allSatisfy(\.quantity.vague) { flag("vague_only", counted, "a magnitude, no number") }
  flag(
    "verification_absent",
    counted.filter { $0.quantity.modality == .unverified },
    "the text calls it unverified"
  )
  return checks
}
