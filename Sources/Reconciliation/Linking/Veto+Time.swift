import Records

extension Comparison {
  /// Why the two are different events, series, stocks or rates; nil where they may be one.
  var timeVeto: String? {
    if !first.key.event.isEmpty, !second.key.event.isEmpty {
      return foldedName(first.key.event) == foldedName(second.key.event)
        ? nil : "events differ: \(first.key.event), \(second.key.event)"
    }
    switch first.key.time.kind {
    case .event: return eventVeto
    case .stock: return stockVeto
    case .cumulative, .rate: return startVeto
    }
  }

  /// Days by which reports of one event may date it apart.
  static let eventWindow = 3

  private var eventVeto: String? {
    let (one, other) = (first.key.time.start, second.key.time.start)
    if let one, let other {
      let apart = one.gap(to: other)
      if apart > Comparison.eventWindow { return "different events: \(apart) days apart" }
      if apart > 0, first.sharesLineage(with: second), hasExplicitDays {
        return "different events: one source names two days"
      }
      return nil
    }
    if let one, let said = second.asOf, said.last < one.first { return "said before the event" }
    if let other, let said = first.asOf, said.last < other.first { return "said before the event" }
    return nil
  }

  private var hasExplicitDays: Bool {
    first.quantity.datePrecision == 1 && second.quantity.datePrecision == 1
  }

  private var stockVeto: String? {
    let one = first.key.time.start ?? first.asOf
    let other = second.key.time.start ?? second.asOf
    guard let one, let other else { return nil }
    let apart = one.gap(to: other)
    return apart > Comparison.eventWindow ? "stocks of two dates, \(apart) days apart" : nil
  }

  /// A running total is one series only with one start; the end is its as-of date.
  private var startVeto: String? {
    guard let one = first.key.time.start, let other = second.key.time.start,
      !one.overlaps(other)
    else { return nil }
    return "different starts: \(first.quantity.dateStart), \(second.quantity.dateStart)"
  }
}
