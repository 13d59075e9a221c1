import Records

/// The lower weighted median of the votes, each weighted by its tier and by how many origins share it.
///
/// The lower median is always a number that somebody stated.
func weightedMedianRange(_ voices: [Voice]) -> PolicyRange {
  let votes = votes(of: voices)
  let weights = votes.map { product($0.tier, $0.lineages.count) }
  let total = weights.reduce(0, sum)
  var passed = 0
  for (vote, weight) in zip(votes, weights) {
    passed = sum(passed, weight)
    if product(passed, 2) >= total { return PolicyRange(best: vote.point) }
  }
  return PolicyRange()
}
