import Records

/// What a figure brings to the sum of its whole's parts.
package struct Part: Sendable {
  let figureID: String
  let key: FigureKey
  /// The least and the most that it can be; nil is open.
  let low: Int?
  let high: Int?
  /// The claims that speak for it.
  let claims: [String]

  init(_ reading: Reading) {
    figureID = reading.figure.id
    key = reading.figure.key
    let hull = reading.range(of: .hull)
    low = hull?.low
    high = hull?.high
    claims = reading.voices.map(\.statement.id)
  }
}

/// A part of a whole whose parts stand in several portions of a table.
package struct SharedPart: Sendable {
  let whole: Part
  let part: Part
}

/// `parts_exceed_whole`: parts that share nobody add up to more than their whole can be.
func partsExceedWholeChecks(_ context: CheckContext) -> [Check] {
  let families = Dictionary(grouping: context.nesting.pairs, by: \.whole)
  return families.sorted { $0.key < $1.key }.compactMap { whole, pairs in
    let reading = context.readings[whole]
    guard context.isOwn[whole], !context.sharedWholes.contains(reading.figure.id) else {
      return nil
    }
    return partsExceedWholeCheck(
      Part(reading),
      pairs.map { Part(context.readings[$0.part]) },
      scopes: context.scopes,
      measures: context.measures
    )
  }
}

extension CheckContext {
  /// The parts of wholes whose parts other portions have as well.
  var sharedParts: [SharedPart] {
    guard !sharedWholes.isEmpty else { return [] }
    return nesting.pairs.compactMap { pair in
      guard isOwn[pair.part], sharedWholes.contains(readings[pair.whole].figure.id) else {
        return nil
      }
      let whole = Part(readings[pair.whole])
      return whole.high.map { _ in SharedPart(whole: whole, part: Part(readings[pair.part])) }
    }
  }
}

/// The finding about one whole, if its parts are too many.
func partsExceedWholeCheck(
  _ whole: Part,
  _ all: [Part],
  scopes: ScopeTable,
  measures: MeasureTable
) -> Check? {
  // No choice among the parts can exceed what all of them together do not.
  guard let high = whole.high, all.compactMap(\.low).reduce(0, sum) > high else { return nil }
  let parts = disjointParts(all, scopes: scopes, measures: measures)
  let lows = parts.compactMap(\.low)
  let total = lows.reduce(0, sum)
  guard parts.count > 1, total > high else { return nil }
  var check = Check()
  check.check = "parts_exceed_whole"
  check.severity = .error
  check.figures = (parts + [whole]).map(\.figureID).sortedUnique()
  check.claims = (parts + [whole]).flatMap(\.claims).sortedUnique()
  check.detail = "\(lows.map(String.init).joined(separator: " + ")) = \(total) > \(high)"
  return check
}

/// Parts with nobody in common, the largest first.
private func disjointParts(_ parts: [Part], scopes: ScopeTable, measures: MeasureTable) -> [Part] {
  var chosen: [Part] = []
  let bySize = parts.sorted {
    let (one, other) = ($0.low ?? 0, $1.low ?? 0)
    return one != other ? one > other : $0.figureID.precedes($1.figureID)
  }
  for part in bySize {
    let isApart = chosen.allSatisfy {
      KeyRelation(part: $0.key, whole: part.key, measures: measures, scopes: scopes)
        .haveNobodyInCommon
    }
    if isApart { chosen.append(part) }
  }
  return chosen
}

extension KeyRelation {
  /// Tells whether no person can be counted by both figures.
  fileprivate var haveNobodyInCommon: Bool {
    if let one = part.time.span, let other = whole.time.span, !one.overlaps(other) { return true }
    return scopeRelation == .apart || placeRelation == .apart
  }
}
