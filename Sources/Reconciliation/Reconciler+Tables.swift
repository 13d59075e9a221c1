import Records

extension Reconciler {
  /// Writes the readings of a whole table as rows.
  func tables(
    of readings: [Reading],
    _ rulings: Rulings,
    hashes: [String: String]
  ) -> ReconciliationResult {
    let context = CheckContext(own: readings, measures: measures, scopes: scopes)
    let checks =
      CheckTable.findings(in: context) + rulings.findings
      + unmetDecisions(rulings.links, in: readings)
      + sameNumeralChecks(among: readings.flatMap(\.numerals))
      + possibleCopyChecks(among: readings.flatMap(\.sharedNumbers))
    let rows = rows(in: context, checks: checks, rulings, hashes: hashes)
    return ReconciliationResult(
      links: readings.flatMap { links(of: $0) }.sorted(by: isLinkBefore),
      reconciliations: rows.map { $0.reconciliation(countries: countries) },
      estimates: rows.flatMap(\.estimates),
      checks: joined(checks.sorted(by: isCheckBefore))
    )
  }

  /// The rows of the figures that a context checks, by name.
  func rows(
    in context: CheckContext,
    checks: [Check],
    _ rulings: Rulings,
    hashes: [String: String]
  ) -> [FigureRow] {
    let findings = FindingsByFigure(checks)
    let readings = context.readings
    return readings.indices.filter { context.isOwn[$0] }.map { index in
      let reading = readings[index]
      return FigureRow(
        reading: reading,
        ruling: rulings.ruling(of: reading.figure),
        findings: findings.of(reading.figure.id),
        whole: context.nesting.immediateWhole(of: index).map { readings[$0].figure.id } ?? "",
        policy: policies.policy(for: reading.figure.key.measure),
        targetHash: hashes[reading.figure.id] ?? targetHash(of: reading.figure.statements)
      )
    }
  }

  func links(of reading: Reading) -> [Link] {
    reading.figure.members.map { member in
      let role = reading.role(of: member.statement)
      return Link(member, in: reading, role: role.role, reason: role.reason)
    }
      + reading.figure.candidates.map { Link($0, in: reading, role: .candidate, reason: "") }
      + reading.figure.rejected.map { Link($0, in: reading, role: .rejected, reason: "") }
  }
}

/// What the checks found about each figure.
struct FindingsByFigure: Sendable {
  private let checks: [String: [Check]]

  init(_ checks: [Check]) {
    var byFigure: [String: [Check]] = [:]
    for check in checks where check.outcome == .fires {
      for figure in check.figures { byFigure[figure, default: []].append(check) }
    }
    self.checks = byFigure
  }

  func of(_ figureID: String) -> [Check] { checks[figureID] ?? [] }
}

extension Link {
  init(_ attachment: Attachment, in reading: Reading, role: LinkRole, reason: String) {
    self.init()
    claimID = attachment.statement.id
    figureID = reading.figure.id
    self.role = role
    score = attachment.score
    why = reason.isEmpty ? attachment.why : "\(attachment.why); \(reason)"
  }
}

extension Reading {
  /// What a claim does in the figure, with the reason where it does not count.
  func role(of statement: Statement) -> (role: LinkRole, reason: String) {
    if let decision = excluded[statement.id] { return (.excluded, "excluded by \(decision)") }
    if statement.isDenied { return (.denied, "denied: no evidence for the number") }
    if let replacement = replaced[statement.id] { return (.superseded, replacement.reason) }
    if isCanonical(statement) { return (.canonical, "") }
    return (.supports, "same origin as another claim of the figure")
  }
}

/// Findings of one check about the same figures and claims become one row.
private func joined(_ checks: [Check]) -> [Check] {
  var rows: [Check] = []
  for check in checks {
    if let last = rows.last, last.check == check.check, last.figures == check.figures,
      last.claims == check.claims
    {
      rows[rows.count - 1].detail += "; \(check.detail)"
    } else {
      rows.append(check)
    }
  }
  return rows
}

private func isLinkBefore(_ left: Link, _ right: Link) -> Bool {
  left.claimID != right.claimID
    ? left.claimID.precedes(right.claimID) : left.figureID.precedes(right.figureID)
}

private func isCheckBefore(_ left: Check, _ right: Check) -> Bool {
  let one =
    [left.check] + [left.figures.joined(separator: ";"), left.claims.joined(separator: ";")]
  let other =
    [right.check]
    + [right.figures.joined(separator: ";"), right.claims.joined(separator: ";")]
  for (mine, theirs) in zip(one, other) where mine != theirs { return mine.precedes(theirs) }
  return left.detail.precedes(right.detail)
}
