import Records

/// All figures read through, and what holds between them: what a check may look at.
///
/// Of a divided table it holds the figures of one portion, and the guests from others that they are
/// held against.
struct CheckContext: Sendable {
  /// Sorted by their names.
  let readings: [Reading]
  /// Which of the readings belong here; the others are guests.
  let isOwn: [Bool]
  /// Figures whose parts are gathered from all portions.
  let sharedWholes: Set<String>
  let nesting: Nesting
  let measures: MeasureTable
  let scopes: ScopeTable

  /// Sorts the figures to check and the guests among them by name; `sharedWholes` are the figures
  /// that are guests anywhere.
  init(
    own: [Reading],
    guests: [Reading] = [],
    sharedWholes: Set<String> = [],
    measures: MeasureTable,
    scopes: ScopeTable
  ) {
    let all = (own.map { ($0, true) } + guests.map { ($0, false) }).sorted {
      $0.0.figure.id.precedes($1.0.figure.id)
    }
    readings = all.map(\.0)
    isOwn = all.map(\.1)
    nesting = Nesting(readings.map(\.figure), measures: measures, scopes: scopes)
    self.sharedWholes = sharedWholes
    self.measures = measures
    self.scopes = scopes
  }

  /// The figures to check.
  var own: [Reading] { zip(readings, isOwn).filter(\.1).map(\.0) }

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
    mixedMeasureChecks,
  ]

  /// Every finding but those that compare numbers of a whole table, in no particular order.
  static func findings(in context: CheckContext) -> [Check] {
    let single = context.own.flatMap { reading in
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
