import Records

/// The claims of one figure brought down to one standing word per origin.
///
/// Two articles on one briefing are one source. Of an origin's claims that nothing replaces, the
/// canonical one speaks: a number before a vague word, a direct quote before a named report,
/// indirect speech and the narrator, then the latest, then the higher (a toll grows within its day),
/// then the first in print. The others remain visible as support.
struct LineageCollapse: Sendable {
  let replaced: [String: Replacement]
  /// Claims that speak for an origin, in the order of print.
  let canonical: [Statement]

  init(_ statements: [Statement], measures: MeasureTable, scopes: ScopeTable) {
    let superseding = Superseding(statements: statements, measures: measures, scopes: scopes)
    let replaced = superseding.replacements()
    self.replaced = replaced
    var standing: [String: [Statement]] = [:]
    for statement in statements where replaced[statement.id] == nil {
      for lineage in statement.lineages { standing[lineage, default: []].append(statement) }
    }
    let chosen = standing.values.compactMap { $0.min(by: isMoreCanonical) }
    var seen: Set<String> = []
    canonical = chosen.sorted(by: isEarlierInPrint).filter { seen.insert($0.id).inserted }
  }
}

/// The number of a claim, for one that is open above the least that it leaves: "more than 17" is 18.
private func leastStated(_ statement: Statement) -> Int {
  let quantity = statement.quantity
  let isFloor = quantity.qualifier == .moreThan || quantity.qualifier == .atLeast
  return (isFloor ? quantity.low : statement.nominal) ?? statement.nominal ?? 0
}

private func isMoreCanonical(_ left: Statement, _ right: Statement) -> Bool {
  if left.quantity.vague != right.quantity.vague { return right.quantity.vague }
  if let isCloser = isCloserToSpeaker(left, right) { return isCloser }
  let (one, other) = (leastStated(left), leastStated(right))
  if one != other { return one > other }
  return isEarlierInPrint(left, right)
}
