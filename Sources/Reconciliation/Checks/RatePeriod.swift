import Records

/// `rate_x_period`: a rate held against a total over a known number of days.
///
/// A total that needs more than the highest rate, which is a rounded number, is an error; a total
/// that needs less than half of it shows that the rate is a peak and no average. A rate tests totals
/// and makes none.
func ratePeriodChecks(_ context: CheckContext) -> [Check] {
  let own = context.own
  let totals = Dictionary(grouping: own.filter { $0.figure.key.time.kind == .cumulative }) {
    $0.figure.key.place.paths
  }
  return own.filter { $0.figure.key.time.kind == .rate }.flatMap { rate in
    (totals[rate.figure.key.place.paths] ?? []).filter { context.isTotal($0, of: rate) }
      .compactMap { ratePeriodCheck(rate, $0) }
  }
}

private func ratePeriodCheck(_ rate: Reading, _ total: Reading) -> Check? {
  guard let top = rate.range(of: .hull)?.high, let totals = total.range(of: .hull),
    let low = totals.low, let per = rate.figure.key.time.per,
    let days = total.figure.key.time.days
  else { return nil }
  let (fewest, most) = (units(per, inDays: days.fewest), units(per, inDays: days.most))
  guard fewest > 0 else { return nil }
  let claims = (rate.voices + total.voices).map(\.statement)
  let atLeast = oneDecimal(low, dividedBy: most)
  if product(low, 2) > product(sum(product(top, 2), 1), most) {
    return Check(
      "rate_x_period",
      .error,
      of: [rate, total],
      claims: claims,
      "\(low) / \(most) = \(atLeast) a \(per.rawValue) > \(top)"
    )
  }
  let detail = quotient(totals, per, fewest: fewest, most: most)
  if let high = totals.high, product(high, 2) < product(top, fewest) {
    return Check(
      "rate_x_period",
      .warn,
      of: [rate, total],
      claims: claims,
      "\(detail): \(top) is a peak at most, no average"
    )
  }
  return Check(
    "rate_x_period",
    .info,
    of: [rate, total],
    claims: claims,
    outcome: .passes,
    "\(detail), within 0-\(top) and not below half"
  )
}

/// The division in words: `5000-13000 over 1860-2251 days = 2.2-7.0 a day`.
private func quotient(_ totals: PolicyRange, _ per: RateUnit, fewest: Int, most: Int) -> String {
  let low = totals.low.map(String.init) ?? "open"
  let high = totals.high.map(String.init) ?? "open"
  let least = oneDecimal(totals.low ?? 0, dividedBy: most)
  let greatest = totals.high.map { oneDecimal($0, dividedBy: fewest) } ?? "open"
  let total = spanText(low, high)
  return "\(total) over \(spanText("\(fewest)", "\(most)")) \(per.rawValue)s = "
    + "\(spanText(least, greatest)) a \(per.rawValue)"
}

private func spanText(_ low: String, _ high: String) -> String {
  low == high ? low : "\(low)-\(high)"
}

/// How many units of the rate lie in some days, at least one.
private func units(_ per: RateUnit, inDays days: Int) -> Int {
  switch per {
  case .hour: product(days, 24)
  case .day: days
  case .week: max(1, days / 7)
  case .month: max(1, days / 30)
  case .year: max(1, days / 365)
  }
}

extension TimeKey {
  /// The fewest and most days that a period with these dates may last, both ends counted.
  ///
  /// A start and an end of the same month or year mean all of it.
  fileprivate var days: (fewest: Int, most: Int)? {
    guard kind == .cumulative, let start, let end else { return nil }
    if start == end {
      let length = start.last.days(since: start.first) + 1
      return (length, length)
    }
    let fewest = end.first.days(since: start.last) + 1
    return (max(1, fewest), end.last.days(since: start.first) + 1)
  }
}

extension CheckContext {
  /// Tells whether the figure is a running total of what the rate counts.
  fileprivate func isTotal(_ total: Reading, of rate: Reading) -> Bool {
    let (one, other) = (rate.figure.key, total.figure.key)
    guard other.time.kind == .cumulative, one.unit == other.unit, one.place == other.place,
      !one.place.isUnknown
    else { return false }
    if let start = one.time.start, let other = other.time.start, !start.overlaps(other) {
      return false
    }
    let sameHarm =
      measures.isPart(one.measure, of: other.measure)
      || measures.isPart(other.measure, of: one.measure)
    return sameHarm && relation(rate, total).scopeRelation == .equal
  }
}
