import Records

/// `perpetrator_denied`: somebody denies the harm or having done it.
func denialCheck(_ reading: Reading, _ context: CheckContext) -> [Check] {
  if reading.voices.contains(where: \.isAdmission) { return [] }
  let blamed = reading.counted.filter { $0.quantity.perpetratorStatus == .denied }
  let claims = reading.denied + blamed
  if claims.isEmpty { return [] }
  let deniers = reading.denied.flatMap(\.lineages).sortedUnique()
  let detail =
    deniers.isEmpty
    ? "the perpetrator denies responsibility" : "denied by \(deniers.joined(separator: ", "))"
  return [Check("perpetrator_denied", .warn, of: [reading], claims: claims, detail)]
}
