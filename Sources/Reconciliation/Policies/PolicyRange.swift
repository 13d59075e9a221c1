import Records

/// What one policy makes of a figure; a blank end is open, a blank best is none.
struct PolicyRange: Equatable, Sendable {
  var low: Int?
  var best: Int?
  var high: Int?
}

/// The range that a policy makes of the standing words of a figure; nil where the policy has no
/// rule here.
///
/// Every one of these policies is a pure function of the voices; ``TruthDiscovery`` needs those of all
/// figures. No policy prints a number that nobody stated,
/// save N+1 for "more than N" and the soft ends that normalizing made.
func policyRange(_ policy: Policy, of voices: [Voice]) -> PolicyRange? {
  let numbers = numbered(voices)
  switch policy {
  case .ledger: return ledgerRange(voices)
  case .ucdp: return ucdpRange(numbers)
  case .conservative: return conservativeRange(numbers)
  case .hull: return hullRange(numbers)
  case .gtd: return gtdRange(numbers)
  case .weightedMedian: return weightedMedianRange(numbers)
  case .truthDiscovery: return nil
  }
}

/// The policies that every figure has a range of, in the order of the tables.
let policiesOfOneFigure = Policy.allCases.filter { $0 != .truthDiscovery }
