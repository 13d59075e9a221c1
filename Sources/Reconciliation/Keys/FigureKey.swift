import Records

/// What a number counts: two quantities share a figure only if their keys agree.
///
/// The fields are those of the figure key of GTD, ACLED and UCDP taken together: measure, unit,
/// population, place, time, perpetrator, and whether the attackers' own dead are counted.
struct FigureKey: Equatable, Sendable {
  var measure: String
  /// Whether the actor is the authority that imposes the measure, and tells its figures apart.
  var isListing: Bool
  var unit: Unit
  /// A listed scope; `all` where the words only describe the people; blank where nothing is said.
  var scope: String
  var place: PlacePath
  var time: TimeKey
  var event: String
  var perpetrator: String
  var attackersIncluded: Bool?
  /// An increment ("another 12 died") is never the same figure as a total.
  var isAdditional: Bool
}

/// When the counted harm happened, as far as the quantity says.
struct TimeKey: Equatable, Sendable {
  var kind: TimeKind
  var per: RateUnit?
  /// The days of an event, the day of a stock, the start of a running total or rate.
  var start: DayRange?
  /// The end of a running total where one is stated; it is an as-of date and no part of the key.
  var end: DayRange?

  /// Every day that the quantity may be about, where it says.
  var span: DayRange? {
    guard let start else { return nil }
    return DayRange(first: start.first, last: end?.last ?? start.last)
  }
}

extension FigureKey {
  /// Reads the key of one quantity; what the row leaves open stays open.
  init(_ quantity: Quantity, at place: PlacePath, measures: MeasureTable, scopes: ScopeTable) {
    measure = quantity.measure
    isListing = measures.isListing(quantity.measure)
    unit = quantity.unit ?? measures.unit(of: quantity.measure)
    scope = quantity.populationScope.isEmpty ? "" : scopes.scope(of: quantity.populationScope)
    self.place = place
    time = TimeKey(quantity)
    event = quantity.event
    perpetrator = quantity.perpetrator
    attackersIncluded = quantity.attackersIncluded
    isAdditional = quantity.additional
  }
}

extension TimeKey {
  init(_ quantity: Quantity) {
    let start = DayRange(quantity.dateStart)
    let end = DayRange(quantity.dateEnd)
    per = quantity.per
    kind = quantity.timeKind ?? TimeKey.kind(per: quantity.per, start: start, end: end)
    switch kind {
    case .event, .stock:
      self.start = start.map { DayRange(first: $0.first, last: max($0.last, end?.last ?? $0.last)) }
      self.end = start == nil ? end : nil
    case .cumulative, .rate:
      self.start = start
      self.end = end
    }
  }

  /// The kind of a row that does not say: a rate has its unit, an event lasts up to a month.
  private static func kind(per: RateUnit?, start: DayRange?, end: DayRange?) -> TimeKind {
    if per != nil { return .rate }
    guard let start, let end else { return .event }
    return end.last.days(since: start.first) > 31 ? .cumulative : .event
  }
}
