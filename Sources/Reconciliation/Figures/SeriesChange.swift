import Records

/// A step in a running toll: an earlier number that a later one replaced.
struct SeriesChange: Sendable {
  let earlier: Statement
  let later: Statement

  private var isHigher: Bool {
    (later.nominal ?? 0) > (earlier.nominal ?? 0)
  }

  /// Tells whether the later number is a fall that the earlier cannot meet.
  var isRevisionDown: Bool {
    guard let high = later.quantity.high, let low = earlier.quantity.low else { return false }
    return high < low
  }

  /// Tells whether the later number is higher.
  var isDrift: Bool { isHigher && !later.hasSameNumber(as: earlier) }

  /// The step in words: `11 as of 2018-03-11, 19 as of 2018-03-12`.
  var arithmetic: String { "\(earlier.saidText), \(later.saidText)" }
}

extension Statement {
  /// The number and its day: `11 as of 2018-03-11`.
  var saidText: String {
    let number = nominal.map(String.init) ?? "no number"
    return asOf == nil ? "\(number) undated" : "\(number) as of \(quantity.asOf)"
  }
}

/// The steps of a figure's series, in order of their dates.
///
/// Each replaced claim is set beside the next different number of its own origin, or beside the
/// claim of another origin that overtook it. A number that a text only looks back on ("to 27, from
/// 31") has no day of its own: where the series holds it already, it is no step.
func seriesChanges(among statements: [Statement], replaced: [String: Replacement]) -> [SeriesChange]
{
  let dated = statements.filter { statement in
    !statement.quantity.superseded
      || !statements.contains { !$0.quantity.superseded && $0.hasSameNumber(as: statement) }
  }
  let ordered = dated.sorted(by: isSaidBefore)
  var changes: [SeriesChange] = []
  for (index, earlier) in ordered.enumerated() {
    guard let replacement = replaced[earlier.id] else { continue }
    let following = ordered[(index + 1)...]
    let next = following.first { later in
      guard let new = later.asOf, let old = earlier.asOf, new.isAfter(old),
        !later.hasSameNumber(as: earlier)
      else { return false }
      if case .byTime(let claim) = replacement { return later.id == claim }
      return later.sharesLineage(with: earlier)
    }
    if let next { changes.append(SeriesChange(earlier: earlier, later: next)) }
  }
  return changes
}
