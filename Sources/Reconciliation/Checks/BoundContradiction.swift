import Records

/// `bound_contradiction`: a stated floor lies above another claim's stated top on one day.
///
/// At least one of the two is stated as a bound; two different exact numbers only disagree.
func boundContradictionCheck(_ reading: Reading, _ context: CheckContext) -> [Check] {
  let statements = reading.voices.map(\.statement).filter { !$0.quantity.vague }
  for floor in statements where floor.quantity.hasStatedLow {
    for top in statements where top.quantity.hasStatedHigh {
      guard floor.isBound || top.isBound, isSaidTogether(floor, top),
        let low = floor.quantity.low, let high = top.quantity.high, low > high
      else { continue }
      return [
        Check(
          "bound_contradiction",
          .error,
          of: [reading],
          claims: [floor, top],
          "\(low) > \(high) at the same as-of date"
        )
      ]
    }
  }
  return []
}

private func isSaidTogether(_ left: Statement, _ right: Statement) -> Bool {
  guard let one = left.asOf, let other = right.asOf else { return left.asOf == right.asOf }
  return one.overlaps(other)
}
