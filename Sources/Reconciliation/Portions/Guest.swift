import Records

/// A figure that the figures of other portions have to be held against.
///
/// Three kinds are: running totals and stocks of several countries, which may be the whole of a
/// figure of any of them; figures with a claim that a claim elsewhere names as its whole; and figures
/// of a named event, whose parts are found by the name wherever they happened.
struct Guest: Sendable {
  let portion: Int
  let reading: Reading
}

/// All guests of a divided table, to be asked by each portion.
struct Guests: Sendable {
  private let guests: [Guest]
  private var byRoot: [String: [Int]] = [:]
  private var byClaim: [String: [Int]] = [:]
  private var byEvent: [String: [Int]] = [:]

  init(_ guests: [Guest], measures: MeasureTable) {
    self.guests = guests
    for (index, guest) in guests.enumerated() {
      let key = guest.reading.figure.key
      if key.isUnionWhole {
        for root in key.place.roots { byRoot[key.nest(in: root, measures), default: []] += [index] }
      }
      for claim in guest.reading.figure.statements.map(\.id) {
        byClaim[claim, default: []] += [index]
      }
      if let event = key.namedEvent(measures) { byEvent[event, default: []] += [index] }
    }
  }

  /// The figures of which other portions have to know.
  var names: Set<String> { Set(guests.map(\.reading.figure.id)) }

  /// The figures of other portions that may be wholes or parts of these.
  func guests(of readings: [Reading], portion: Int, measures: MeasureTable) -> [Reading] {
    var found: Set<Int> = []
    for figure in readings.map(\.figure) {
      for root in figure.key.place.roots where !byRoot.isEmpty {
        found.formUnion(byRoot[figure.key.nest(in: root, measures)] ?? [])
      }
      for statement in figure.statements where !statement.quantity.partOf.isEmpty {
        found.formUnion(byClaim[statement.quantity.partOf] ?? [])
      }
      if measures.isMixed(figure.key.measure), let event = figure.key.namedEvent(measures) {
        found.formUnion(byEvent[event] ?? [])
      }
    }
    return found.sorted().map { guests[$0] }.filter { $0.portion != portion }.map(\.reading)
  }
}

extension Figure {
  /// Tells whether figures of other portions have to be held against this one.
  func isGuest(
    portion: Int,
    references: PartReferences,
    measures: MeasureTable
  ) -> Bool {
    key.isUnionWhole || key.namedEvent(measures) != nil
      || statements.contains { references.isNamed($0.id, outside: portion) }
  }
}

extension FigureKey {
  /// Tells whether the figure may be the whole of figures of several countries.
  fileprivate var isUnionWhole: Bool {
    (time.kind == .cumulative || time.kind == .stock) && place.roots.count > 1
  }

  /// The event by its name, where casualties may be counted as one and by kind; else nil.
  fileprivate func namedEvent(_ measures: MeasureTable) -> String? {
    guard !event.isEmpty, time.kind == .event else { return nil }
    let family = measures.family(of: measure)
    return measures.isMixed(family) ? "\(family) \(foldedName(event))" : nil
  }

  fileprivate func nest(in root: String, _ measures: MeasureTable) -> String {
    "\(measures.family(of: measure)) \(unit.rawValue) \(root)"
  }
}
