import Records

/// The quantities of each figure with what they do there, taken from the links.
///
/// Links of the roles `candidate` and `rejected` join nothing and are left out.
struct FigureMembers {
  struct Member {
    let quantity: Quantity
    let link: Link
  }

  private let members: [String: [Member]]

  init(of tables: FigureTables) {
    let quantities = index(tables.quantities) { $0.claimID }
    var members: [String: [Member]] = [:]
    for link in tables.links where link.role != .candidate && link.role != .rejected {
      guard let quantity = quantities[link.claimID] else { continue }
      members[link.figureID, default: []].append(Member(quantity: quantity, link: link))
    }
    self.members = members
  }

  /// *Shape*: in the order of the links.
  func of(_ figureID: String) -> [Member] {
    members[figureID] ?? []
  }
}
