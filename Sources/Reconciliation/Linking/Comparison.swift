import Records

/// Two quantities held side by side: what forbids one figure, and what speaks for it.
struct Comparison: Sendable {
  let first: Statement
  let second: Statement
  let measures: MeasureTable
  let scopes: ScopeTable

  /// Tells whether one origin said both on one occasion with the same number in two documents.
  ///
  /// Only then may measure or population differ in one figure: a retelling drifts (a prisoner
  /// "killed" becomes "hanged"), while two counts by one source are two counts.
  var isRetelling: Bool {
    first.sharesLineage(with: second) && first.isSameOccasion(as: second)
      && first.hasSameNumber(as: second) && first.document != second.document
  }

  /// Days between the two, where both say; an undated event lies up to three days before it was
  /// reported (UCDP GED codebook, appendix 2).
  var daysApart: Int? {
    guard let one = window(of: first), let other = window(of: second) else { return nil }
    return one.gap(to: other)
  }

  /// Tells whether the two look alike although something forbids one figure.
  ///
  /// The fields that differ nest or say too little. Killed and injured, soldiers and civilians, two
  /// days do not look alike.
  var isNearMiss: Bool {
    let (one, other) = (first.key, second.key)
    let isOneLine =
      measures.isPart(one.measure, of: other.measure)
      || measures.isPart(other.measure, of: one.measure)
    return timeVeto == nil && isOneLine && scopes.relation(of: one.scope, to: other.scope) != .apart
  }

  func window(of statement: Statement) -> DayRange? {
    if let start = statement.key.time.start { return start }
    guard let last = statement.key.time.end?.last ?? statement.asOf?.last else { return nil }
    return DayRange(first: last.advanced(by: -3), last: last)
  }
}
