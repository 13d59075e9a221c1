import Records

/// `part_exceeds_whole`: the least that a part can be is more than the most its whole can be.
///
/// A whole that is open above holds any part. The passing test is reported for the whole that
/// `part_of` prints, so that a reader sees it was made.
func partExceedsWholeChecks(_ context: CheckContext) -> [Check] {
  context.nesting.pairs.compactMap { pair in
    let (part, whole) = (context.readings[pair.part], context.readings[pair.whole])
    guard let low = part.range(of: .hull)?.low, whole.range(of: .hull) != nil else { return nil }
    let claims = (part.voices + whole.voices).map(\.statement)
    guard let high = whole.range(of: .hull)?.high else {
      return passing(pair, context, claims, "\(low) <= open")
    }
    if low <= high { return passing(pair, context, claims, "\(low) <= \(high)") }
    return Check(
      "part_exceeds_whole",
      .error,
      of: [part, whole],
      claims: claims,
      "\(low) > \(high)"
    )
  }
}

private func passing(
  _ pair: Nesting.Pair,
  _ context: CheckContext,
  _ claims: [Statement],
  _ detail: String
) -> Check? {
  guard context.nesting.immediateWhole(of: pair.part) == pair.whole else { return nil }
  let readings = [context.readings[pair.part], context.readings[pair.whole]]
  return Check(
    "part_exceeds_whole",
    .info,
    of: readings,
    claims: claims,
    outcome: .passes,
    detail
  )
}

/// `parts_exceed_whole`: parts that share nobody add up to more than their whole can be.
func partsExceedWholeChecks(_ context: CheckContext) -> [Check] {
  let families = Dictionary(grouping: context.nesting.pairs, by: \.whole)
  return families.sorted { $0.key < $1.key }.compactMap { whole, pairs in
    guard let high = context.readings[whole].range(of: .hull)?.high else { return nil }
    let all = pairs.map { context.readings[$0.part] }
    // No choice among the parts can exceed what all of them together do not.
    guard all.compactMap({ $0.range(of: .hull)?.low }).reduce(0, sum) > high else { return nil }
    let parts = disjointParts(all, context)
    let lows = parts.compactMap { $0.range(of: .hull)?.low }
    let total = lows.reduce(0, sum)
    guard parts.count > 1, total > high else { return nil }
    let readings = parts + [context.readings[whole]]
    return Check(
      "parts_exceed_whole",
      .error,
      of: readings,
      claims: readings.flatMap { $0.voices.map(\.statement) },
      "\(lows.map(String.init).joined(separator: " + ")) = \(total) > \(high)"
    )
  }
}

/// Parts with nobody in common, the largest first.
private func disjointParts(_ parts: [Reading], _ context: CheckContext) -> [Reading] {
  var chosen: [Reading] = []
  let bySize = parts.sorted {
    let (one, other) = ($0.range(of: .hull)?.low ?? 0, $1.range(of: .hull)?.low ?? 0)
    return one != other ? one > other : $0.figure.id.precedes($1.figure.id)
  }
  for part in bySize where chosen.allSatisfy({ context.haveNobodyInCommon($0, part) }) {
    chosen.append(part)
  }
  return chosen
}

extension CheckContext {
  fileprivate func haveNobodyInCommon(_ left: Reading, _ right: Reading) -> Bool {
    if let one = left.figure.key.time.span, let other = right.figure.key.time.span,
      !one.overlaps(other)
    {
      return true
    }
    let relation = relation(left, right)
    return relation.scopeRelation == .apart || relation.placeRelation == .apart
  }
}
