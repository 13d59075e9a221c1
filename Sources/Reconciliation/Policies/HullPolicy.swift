import Records

/// Smallest low to largest high, without a best.
///
/// An upper bound alone ("up to 50") starts at 0. The top is open where no high is stated or a low
/// exceeds every stated high. Source: Iraq Body Count and Airwars print minimum and maximum so.
func hullRange(_ voices: [Voice]) -> PolicyRange {
  let lows = voices.map { $0.low ?? 0 }
  let highs = voices.compactMap(\.high)
  let top = highs.max().flatMap { top in lows.contains { $0 > top } ? nil : top }
  return PolicyRange(low: lows.min(), best: nil, high: top)
}
