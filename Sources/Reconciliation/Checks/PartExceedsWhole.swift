import Records

/// `part_exceeds_whole`: the least that a part can be is more than the most its whole can be.
///
/// A whole that is open above holds any part. The passing test is reported for the whole that
/// `part_of` prints, so that a reader sees it was made.
func partExceedsWholeChecks(_ context: CheckContext) -> [Check] {
  context.nesting.pairs.filter { context.isOwn[$0.part] }.compactMap { pair in
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
