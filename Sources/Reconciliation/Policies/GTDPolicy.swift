import Records

/// The most recent number; where the most recent differ the majority's, else the lowest.
///
/// Source: GTD codebook 2017 and 2021, section VIII; a perpetrator's claim is left out while
/// anybody else speaks. The policy prints no range.
func gtdRange(_ voices: [Voice]) -> PolicyRange {
  let others = voices.filter { !$0.isParty }
  let speaking = others.isEmpty ? voices : others
  let pointed = speaking.filter { $0.lowestPoint != nil && !$0.isVague }
  let latest = Set(mostRecent(pointed).compactMap(\.lowestPoint))
  if latest.count == 1 { return PolicyRange(best: latest.first) }
  let points = pointed.compactMap(\.lowestPoint)
  return PolicyRange(best: majority(of: points) ?? points.min())
}

/// The number that more than half of the votes go to.
private func majority(of points: [Int]) -> Int? {
  points.first { point in points.count { $0 == point } * 2 > points.count }
}
