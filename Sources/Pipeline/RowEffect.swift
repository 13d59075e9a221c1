import Records

/// What one row of a lexicon or of the patterns does to the claims of some documents.
struct RowEffect: Sendable, Equatable {
  /// Claims that are there with the row and not without it.
  var added: [Claim] = []
  /// Claims that are there without the row and not with it.
  var removed: [Claim] = []
  /// Claims that say something else with the row, as they are with it.
  var changed: [Claim] = []
  /// Why the tables cannot be read without the row; nil where they can.
  var dependence: String?

  /// The effect of a row that others need.
  init(dependence: String) {
    self.dependence = dependence
  }

  /// Compares the claims found without a row with those found with it.
  init(without: [Claim], with: [Claim]) {
    let before = Dictionary(
      without.map { ($0.claimID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let after = Set(with.map(\.claimID))
    removed = without.filter { !after.contains($0.claimID) }
    for claim in with {
      switch before[claim.claimID] {
      case nil: added.append(claim)
      case claim: break
      default: changed.append(claim)
      }
    }
  }
}
