import Records

/// `unmet_decision`: pairs that a decision joins or parts, and that the figures do not have so.
///
/// It takes several decisions at odds to come here: a with b, b with c, and a apart from c.
func unmetDecisions(_ links: LinkRulings, in readings: [Reading]) -> [Check] {
  var figures: [String: Reading] = [:]
  for reading in readings {
    for statement in reading.figure.statements { figures[statement.id] = reading }
  }
  func unmet(_ pair: ClaimPair, _ decision: String, areTogether: Bool) -> Check? {
    guard let one = figures[pair.first], let other = figures[pair.second],
      (one.figure.id == other.figure.id) != areTogether
    else { return nil }
    let state = areTogether ? "are still two figures" : "are still in one figure"
    var check = Check(
      "unmet_decision",
      .error,
      of: [one, other],
      claims: [],
      "\(decision): \(pair.first) and \(pair.second) \(state)"
    )
    check.claims = [pair.first, pair.second]
    return check
  }
  return links.together.compactMap { unmet($0, $1, areTogether: true) }
    + links.apart.compactMap { unmet($0, $1, areTogether: false) }
}
