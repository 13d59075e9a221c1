import Records

/// All figures read through, and what holds between them: what a check may look at.
struct CheckContext: Sendable {
  let readings: [Reading]
  let nesting: Nesting
  let measures: MeasureTable
  let scopes: ScopeTable

  func relation(_ part: Reading, _ whole: Reading) -> KeyRelation {
    KeyRelation(part: part.figure.key, whole: whole.figure.key, measures: measures, scopes: scopes)
  }
}

/// The checks, each one question with its arithmetic; a check reports and never edits.
enum CheckTable {
  /// Checks of one figure by itself.
  static let ofOneFigure: [@Sendable (Reading, CheckContext) -> [Check]] = [
    agreementCheck, boundContradictionCheck, seriesChecks, sameOriginCheck, driftChecks,
    unitScaleCheck, sourcingChecks, denialCheck, eventDateCheck,
  ]
  /// Checks of figures against each other.
  static let acrossFigures: [@Sendable (CheckContext) -> [Check]] = [
    partExceedsWholeChecks, partsExceedWholeChecks, ratePeriodChecks, definitionalMismatchChecks,
    mixedMeasureChecks, sameNumeralChecks, possibleCopyChecks,
  ]

  /// Every finding, in no particular order.
  static func findings(in context: CheckContext) -> [Check] {
    let single = context.readings.flatMap { reading in
      ofOneFigure.flatMap { $0(reading, context) }
    }
    return single + acrossFigures.flatMap { $0(context) }
  }
}

extension Check {
  init(
    _ name: String,
    _ severity: Severity,
    of readings: [Reading],
    claims: [Statement],
    outcome: Outcome = .fires,
    _ detail: String
  ) {
    self.init()
    check = name
    self.severity = severity
    figures = readings.map(\.figure.id).sortedUnique()
    self.claims = claims.map(\.id).sortedUnique()
    self.outcome = outcome
    self.detail = detail
  }
}
