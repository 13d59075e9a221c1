/// The difference of two counts, at most the largest number there is.
func difference(_ larger: Int, _ smaller: Int) -> Int {
  let result = larger.subtractingReportingOverflow(smaller)
  return result.overflow ? Int.max : result.partialValue
}

/// The sum of two counts, at most the largest number there is.
func sum(_ left: Int, _ right: Int) -> Int {
  let result = left.addingReportingOverflow(right)
  return result.overflow ? Int.max : result.partialValue
}

/// The product of two counts, at most the largest number there is.
func product(_ left: Int, _ right: Int) -> Int {
  let result = left.multipliedReportingOverflow(by: right)
  return result.overflow ? Int.max : result.partialValue
}

/// Tells whether a part is at most the given fraction of a whole: 2 of 33 is at most one in ten.
func isShare(_ part: Int, atMostOneIn fraction: Int, of whole: Int) -> Bool {
  product(part, fraction) <= whole
}

/// A share in hundredths with one decimal, rounded half to even: 2 of 33 is `6.1`.
func percent(_ part: Int, of whole: Int) -> String {
  oneDecimal(product(part, 100), dividedBy: whole)
}

/// A quotient with one decimal, rounded half to even; `0.0` where the divisor is no positive count.
func oneDecimal(_ dividend: Int, dividedBy divisor: Int) -> String {
  guard divisor > 0 else { return "0.0" }
  var (tenths, rest) = product(dividend, 10).quotientAndRemainder(dividingBy: divisor)
  if rest > divisor - rest || rest == divisor - rest && tenths % 2 == 1 { tenths += 1 }
  return "\(tenths / 10).\(tenths % 10)"
}
