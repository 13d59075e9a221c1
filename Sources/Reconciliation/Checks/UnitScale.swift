import Records

/// `unit_scale`: two numbers of one figure stand 10, 100 or 1000 to 1 (a slipped digit).
func unitScaleCheck(_ reading: Reading, _ context: CheckContext) -> [Check] {
  let numbers = reading.counted.filter { !$0.quantity.vague && ($0.nominal ?? 0) > 0 }
  for (index, left) in numbers.enumerated() {
    for right in numbers[(index + 1)...] where left.isSameOccasion(as: right) {
      guard let one = left.nominal, let other = right.nominal,
        let scale = slippedScale(max(one, other), min(one, other))
      else { continue }
      return [
        Check(
          "unit_scale",
          .warn,
          of: [reading],
          claims: [left, right],
          "\(max(one, other)) is \(scale) times \(min(one, other))"
        )
      ]
    }
  }
  return []
}

/// 10, 100 or 1000 where the larger is that many times the smaller, give or take 2 %.
private func slippedScale(_ larger: Int, _ smaller: Int) -> Int? {
  [10, 100, 1000].first { scale in
    let scaled = product(smaller, scale)
    return isShare(
      difference(max(larger, scaled), min(larger, scaled)),
      atMostOneIn: 50,
      of: scaled
    )
  }
}

/// `unit_scale` across figures: a count of casualties is the sum of the killed and the injured.
func mixedMeasureChecks(_ context: CheckContext) -> [Check] {
  context.readings.filter { context.measures.isMixed($0.figure.key.measure) }.flatMap { mixed in
    let parts = context.readings.filter { context.isHalf($0, of: mixed) }
    return sumChecks(mixed, parts)
  }
}

private func sumChecks(_ mixed: Reading, _ parts: [Reading]) -> [Check] {
  guard let total = mixed.singleNumber else { return [] }
  var checks: [Check] = []
  for (index, left) in parts.enumerated() {
    for right in parts[(index + 1)...] where left.figure.key.measure != right.figure.key.measure {
      guard let one = left.singleNumber, let other = right.singleNumber, sum(one, other) == total
      else { continue }
      checks.append(
        Check(
          "unit_scale",
          .warn,
          of: [mixed, left, right],
          claims: [mixed, left, right].flatMap { $0.voices.map(\.statement) },
          "\(total) = \(one) + \(other): \(mixed.figure.key.measure) beside its parts"
        )
      )
    }
  }
  return checks
}

extension CheckContext {
  /// Tells whether a figure counts one of the harms that the mixed measure joins, in one event.
  fileprivate func isHalf(_ reading: Reading, of mixed: Reading) -> Bool {
    let (part, whole) = (reading.figure.key, mixed.figure.key)
    return part.measure != whole.measure && measures.isPart(part.measure, of: whole.measure)
      && relation(reading, mixed).isSameEvent && part.scope == whole.scope
  }
}

extension Reading {
  /// The number of the figure where all that stand say the same.
  var singleNumber: Int? {
    let numbers = Set(voices.filter { !$0.isVague }.map(\.statement.nominal))
    return numbers.count == 1 ? numbers.first ?? nil : nil
  }
}
