import Records

/// The hull with the number of the most reliable kind of source as best; of equals the lowest.
///
/// Source: UCDP GED codebook 19.1, low / best / high. An upper bound alone gives no best.
func ucdpRange(_ voices: [Voice]) -> PolicyRange {
  var range = hullRange(voices)
  let pointed = voices.filter { $0.lowestPoint != nil }
  let bestTier = pointed.map(\.tier).max()
  range.best = pointed.filter { $0.tier == bestTier }.compactMap(\.lowestPoint).min()
  return range
}
