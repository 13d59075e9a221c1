import Records

/// One figure read through: which claims count, who stands where, what each policy prints.
struct Reading: Sendable {
  private(set) var figure: Figure
  /// Claims that count: neither denied nor excluded; replaced ones included, in order of print.
  let counted: [Statement]
  let denied: [Statement]
  /// Excluded claims, with the decision.
  let excluded: [String: String]
  let replaced: [String: Replacement]
  let voices: [Voice]
  private let canonical: Set<String>
  private(set) var ranges: [(policy: Policy, range: PolicyRange)]
  /// The distinct origins of the counted claims, sorted.
  let lineages: [String]
  let changes: [SeriesChange]
  let standing: Standing
  /// Tells whether the claims blame actors that cannot be one.
  let hasRivalPerpetrators: Bool

  init(
    _ figure: Figure,
    excluded: [String: String],
    measures: MeasureTable,
    scopes: ScopeTable
  ) {
    let claims = CountedClaims(figure, excluded: excluded, measures: measures, scopes: scopes)
    let voices = claims.voices
    self.figure = figure
    self.excluded = excluded
    self.voices = voices
    counted = claims.counted
    denied = claims.denied
    replaced = claims.replaced
    canonical = Set(voices.map(\.statement.id))
    ranges =
      voices.isEmpty
      ? []
      : policiesOfOneFigure.compactMap { policy in
        policyRange(policy, of: voices).map { (policy, $0) }
      }
    lineages = counted.flatMap(\.lineages).sortedUnique()
    changes = seriesChanges(among: counted, replaced: replaced)
    standing = Standing(voices)
    hasRivalPerpetrators = haveRivalPerpetrators(counted, scopes: scopes)
  }

  /// The same under another name.
  func named(_ name: String) -> Reading {
    var reading = self
    reading.figure.id = name
    return reading
  }

  /// The same with what truth discovery makes of it, where it makes anything of it.
  func adding(_ discovery: TruthDiscovery) -> Reading {
    guard let range = discovery.range(of: voices) else { return self }
    var reading = self
    reading.ranges.append((.truthDiscovery, range))
    return reading
  }

  func range(of policy: Policy) -> PolicyRange? { ranges.first { $0.policy == policy }?.range }

  /// The range of everything said, replaced and excluded claims included.
  var hullOfAllClaims: Interval {
    let statements = figure.statements.filter { !$0.isDenied }
    let lows = statements.map { $0.interval.low ?? 0 }
    let highs = statements.map { $0.interval.high }
    let isOpen = highs.contains { $0 == nil }
    return Interval(low: lows.min(), high: isOpen ? nil : highs.compactMap { $0 }.max())
  }

  func isCanonical(_ statement: Statement) -> Bool { canonical.contains(statement.id) }
}
