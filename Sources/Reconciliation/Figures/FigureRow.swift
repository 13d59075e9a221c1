import Records

/// Everything that one row of `reconciliations.csv` is made from.
struct FigureRow: Sendable {
  let reading: Reading
  let ruling: FigureRuling
  /// The checks that fired about the figure.
  let findings: [Check]
  /// The figure_id of the whole, or blank.
  let whole: String
  /// The policy selected for the measure.
  let policy: Policy
  let targetHash: String

  var selectedPolicy: Policy { ruling.policy ?? policy }

  /// The range of every policy; the selected one as decided.
  var ranges: [(policy: Policy, range: PolicyRange)] {
    reading.ranges.map { policy, range in
      (policy, policy == selectedPolicy ? decided(range) : range)
    }
  }

  private func decided(_ range: PolicyRange) -> PolicyRange {
    if let interval = ruling.interval { return interval }
    guard let claim = ruling.chosenClaim,
      let statement = reading.counted.first(where: { $0.id == claim })
    else { return range }
    let voice = Voice(statement: statement, tier: 0, isParty: false, isAdmission: false)
    return ledgerRange([voice])
  }

  var estimates: [Estimate] {
    ranges.map { policy, range in
      var estimate = Estimate()
      estimate.figureID = reading.figure.id
      estimate.policy = policy
      estimate.low = range.low
      estimate.best = range.best
      estimate.high = range.high
      return estimate
    }.sorted { $0.policy.rawValue.precedes($1.policy.rawValue) }
  }

  func reconciliation(countries: CountryTable) -> Reconciliation {
    let key = reading.figure.key
    var row = Reconciliation()
    row.figureID = reading.figure.id
    row.measure = key.measure
    row.unit = key.unit
    row.populationScope = key.scope.isEmpty ? "all" : key.scope
    row.setPlace(key.place, countries: countries)
    row.setTime(key)
    row.perpetrator = key.perpetrator
    row.partOf = whole
    row.claims = reading.counted.map(\.id).sortedUnique()
    row.lineages = reading.lineages
    row.numberOfSources = reading.lineages.count
    row.status = reading.status
    row.kinds = findings.map(\.check).sortedUnique()
    row.grade = reading.grade(isDiscounted: ruling.isDiscounted)
    row.policy = selectedPolicy
    let range = ranges.first { $0.policy == selectedPolicy }?.range ?? PolicyRange()
    (row.low, row.best, row.high) = (range.low, range.best, range.high)
    row.decisionNeeded = isDecisionNeeded
    row.decisionID = ruling.decisions
    row.targetHash = targetHash
    row.explanation = explanation(range)
    return row
  }
}

extension Reconciliation {
  fileprivate mutating func setPlace(_ path: PlacePath, countries: CountryTable) {
    let known = countries.countries(of: path)
    country = known.map(\.name).joined(separator: ";")
    iso3 = known.map(\.iso3).joined(separator: ";")
    let steps = path.text.split(separator: "/")
    adm1 = path.paths.count == 1 && steps.count > 2 ? String(steps[1]) : ""
    place = path.text
  }

  fileprivate mutating func setTime(_ key: FigureKey) {
    timeKind = key.time.kind
    per = key.time.per
    event = key.event
    dateStart = key.time.start.map(\.first.isoText) ?? ""
    let end = key.time.end ?? key.time.start
    dateEnd = end.map(\.last.isoText) ?? ""
    guard let span = key.time.span else { return }
    switch span.last.days(since: span.first) + 1 {
    case 1: datePrecision = 1
    case 2...6: datePrecision = 2
    case 7...31: datePrecision = 3
    case 32...366: datePrecision = 4
    default: datePrecision = 5
    }
  }
}
