import Records

/// How the standing words of a figure agree.
struct Standing: Sendable {
  /// Tells whether some number lies in all intervals.
  let allMeet: Bool
  /// Tells whether the numbers are the same within one in a hundred.
  let agrees: Bool
  /// Tells whether the widest gap is at most a tenth of its larger end.
  let isNear: Bool
  /// The widest gap in words: `15 < 19, gap 21.1 %`; blank where all meet.
  let arithmetic: String

  /// The widest gap lies between the smallest high and the largest low.
  init(_ voices: [Voice]) {
    let numbers = voices.compactMap(\.statement.nominal)
    let spread = difference(numbers.max() ?? 0, numbers.min() ?? 0)
    guard let high = voices.compactMap(\.high).min(), let low = voices.compactMap(\.low).max(),
      high < low
    else {
      allMeet = true
      isNear = true
      arithmetic = ""
      agrees = isShare(spread, atMostOneIn: 100, of: numbers.max() ?? 0)
      return
    }
    let gap = difference(low, high)
    allMeet = false
    agrees = false
    isNear = isShare(gap, atMostOneIn: 10, of: low)
    arithmetic = "\(high) < \(low), gap \(percent(gap, of: low)) %"
  }
}
