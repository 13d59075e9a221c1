import Records

/// Finds the figures that may be parts of another, without holding each against each.
///
/// The whole of an event is a count of the same event at the same place; that of a stock a stock of a
/// place around it; a running total may hold every event and stock below its place and within its days,
/// and other totals.
struct NestingIndex: Sendable {
  private let figures: [Figure]
  private let measures: MeasureTable
  /// Events by family, place and, where the place alone tells no event, name.
  private var events: [String: [Int]] = [:]
  /// Events and stocks below each place, by their first day.
  private var points: [String: [(day: Day, figure: Int)]] = [:]
  private var stocks: [String: [Int]] = [:]
  private var totals: [String: [Int]] = [:]

  init(_ figures: [Figure], measures: MeasureTable) {
    self.figures = figures
    self.measures = measures
    for (index, figure) in figures.enumerated() {
      if let event = eventName(figure.key) { events[event, default: []].append(index) }
      for place in placesAround(figure.key) { add(index, figure.key.time, below: place) }
    }
    for place in Array(points.keys) {
      points[place]?.sort { ($0.day, $0.figure) < ($1.day, $1.figure) }
    }
  }

  private mutating func add(_ figure: Int, _ time: TimeKey, below place: String) {
    if time.kind == .cumulative { totals[place, default: []].append(figure) }
    if time.kind == .stock { stocks[place, default: []].append(figure) }
    guard time.kind == .event || time.kind == .stock, let start = time.start else { return }
    points[place, default: []].append((start.first, figure))
  }

  /// The figures that may be parts of one; it may be among them itself, and one may come twice.
  func candidates(of whole: Int) -> [Int] {
    let key = figures[whole].key
    switch key.time.kind {
    case .event: return eventName(key).flatMap { events[$0] } ?? []
    case .stock: return placeNames(key).flatMap { stocks[$0] ?? [] }
    case .cumulative:
      return placeNames(key).flatMap { place in
        (totals[place] ?? []) + pointsWithin(key.time, below: place)
      }
    case .rate: return []
    }
  }

  /// The events and stocks that begin within the days of a running total.
  private func pointsWithin(_ time: TimeKey, below place: String) -> [Int] {
    guard let first = time.start?.first, let last = time.end?.last, let points = points[place]
    else { return [] }
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if points[middle].day < first { low = middle + 1 } else { high = middle }
    }
    return points[low...].prefix { $0.day <= last }.map(\.figure)
  }

  private func family(_ key: FigureKey) -> String {
    "\(measures.family(of: key.measure)) \(key.unit.rawValue)"
  }

  /// What two counts of one event have in common; nil where nothing can tell the event.
  private func eventName(_ key: FigureKey) -> String? {
    guard key.time.kind == .event else { return nil }
    let place = "\(family(key)) at \(key.place.paths)"
    guard key.place.isUnknown || key.place.isCountry else { return place }
    return key.event.isEmpty ? nil : "\(place) \(foldedName(key.event))"
  }

  /// The place of a figure and all places around it: a union lies in what its first place lies in.
  private func placesAround(_ key: FigureKey) -> [String] {
    let steps = key.place.paths.first ?? []
    guard !steps.isEmpty else { return [family(key)] }
    return (1...steps.count).map { "\(family(key)) \(steps[..<$0].joined(separator: "/"))" }
  }

  /// The places whose figures may lie in a figure.
  private func placeNames(_ key: FigureKey) -> [String] {
    guard !key.place.isUnknown else { return [family(key)] }
    return key.place.paths.map { "\(family(key)) \($0.joined(separator: "/"))" }
  }
}
