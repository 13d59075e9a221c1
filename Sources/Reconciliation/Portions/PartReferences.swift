package import Records

/// Which claims are named as wholes, and from which portion of a divided table.
///
/// "Twelve died, three of them children" names its whole; where part and whole stand in two portions,
/// the whole's figure has to be shown to the part's portion.
package struct PartReferences: Sendable {
  /// The portion that names each claim by its hash; nil where several do.
  private var portions: [UInt64: Int?] = [:]

  package init() {}

  /// Notes the whole that a quantity names.
  package mutating func add(_ quantity: Quantity, portion: Int) {
    guard !quantity.partOf.isEmpty else { return }
    let hash = stableHash(quantity.partOf.utf8)
    guard let known = portions[hash] else {
      portions[hash] = .some(portion)
      return
    }
    if known != portion { portions[hash] = .some(nil) }
  }

  /// Tells whether another portion names the claim.
  func isNamed(_ claimID: String, outside portion: Int) -> Bool {
    guard !portions.isEmpty, let namer = portions[stableHash(claimID.utf8)] else { return false }
    return namer != portion
  }
}
