/// A number as read, before its surroundings are looked at.
struct Cardinal {
  var tokens: Range<Int>
  /// Its value as a fraction: "half a million" is 500000/1, "2.5" is 25/10.
  var numerator: Int
  var denominator = 1
  /// The number before the last scale, which a range may share: 6 of "six thousand".
  var mantissa = 0
  /// The scale that a range may share: 1000 of "six thousand", 1 of "600".
  var scale = 1
  /// Tells that it is one run of digits without separators, decimals or scale.
  var isPlainDigits = false
  /// Digits with separators and no scale word: its scale serves ranges only.
  var isGrouped = false
  var hasDecimals = false
  var isVague = false
  /// "a couple": about as many.
  var isLoose = false
  /// Too large to be held.
  var isOverflow = false

  /// The whole number that it is, if it is one.
  var value: Int? {
    guard !isVague, !isOverflow, denominator > 0, numerator % denominator == 0 else { return nil }
    return numerator / denominator
  }

  /// Multiplies by a scale and notes an overflow.
  mutating func multiply(by factor: Int) {
    let divisor = greatestCommonDivisor(factor, denominator)
    let (product, overflow) = numerator.multipliedReportingOverflow(by: factor / divisor)
    denominator /= divisor
    numerator = overflow ? 0 : product
    isOverflow = isOverflow || overflow
  }

  /// Adds a whole number and notes an overflow.
  mutating func add(_ other: Int) {
    let (product, first) = other.multipliedReportingOverflow(by: denominator)
    let (sum, second) = numerator.addingReportingOverflow(first ? 0 : product)
    numerator = sum
    isOverflow = isOverflow || first || second
    if second { numerator = 0 }
  }
}

/// Euclid's algorithm; both numbers are positive.
func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}
