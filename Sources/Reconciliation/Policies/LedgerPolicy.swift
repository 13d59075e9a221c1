import Records

/// The default policy: the latest word of each origin, floored by what is stated as a floor.
///
/// Measured against UCDP's best on 62 Syrian events whose headlines disagree: 52 % exact, 81 %
/// within a tenth, where the lowest figure reaches 8 % and 18 %.
/// Parties to the fighting are set aside where anybody else gives a number.
func ledgerRange(_ voices: [Voice]) -> PolicyRange {
  let speaking = numbered(withoutParties(voices))
  guard !speaking.isEmpty else { return PolicyRange() }
  let floor = speaking.filter(\.isFloor).compactMap(\.low).max()
  let lows = speaking.compactMap(\.low)
  let low = lows.min().map { max($0, floor ?? $0) }
  let best = ledgerBest(speaking, floor: floor)
  return PolicyRange(low: low, best: best, high: ledgerHigh(speaking, lows: lows))
}

/// The voices without parties, unless only parties give a number.
private func withoutParties(_ voices: [Voice]) -> [Voice] {
  let others = voices.filter { !$0.isParty }
  return others.contains { !$0.isVague } || voices.allSatisfy(\.isVague) && !others.isEmpty
    ? others : voices
}

/// The smallest stated upper bound that agrees with every low; else open where the newest word is
/// open above or a low exceeds every high; else the largest high.
private func ledgerHigh(_ voices: [Voice], lows: [Int]) -> Int? {
  let stated = voices.filter { $0.statement.quantity.hasStatedHigh }.compactMap(\.high)
  if let bound = stated.filter({ high in lows.allSatisfy { $0 <= high } }).min() { return bound }
  if mostRecent(voices).contains(where: { $0.high == nil }) { return nil }
  guard let top = voices.compactMap(\.high).max(), lows.allSatisfy({ $0 <= top }) else {
    return nil
  }
  return top
}

extension Quantity {
  /// Tells whether the upper end is stated and not made by a rounding rule.
  var hasStatedHigh: Bool {
    high != nil && (highHard ?? (qualifier != .about))
  }

  /// Tells whether the lower end is stated and not made by a rounding rule.
  var hasStatedLow: Bool {
    low != nil && (lowHard ?? (qualifier != .about && qualifier != .nearly))
  }
}
