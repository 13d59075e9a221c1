import Records
import Summaries

/// Which claims stand in which figure and what they do there, denied and excluded ones included.
struct FigureMembership {
  private var roles: [String: [String: LinkRole]] = [:]
  private var figures: [String: String] = [:]

  init(of tables: FigureTables) {
    for figure in tables.reconciliations {
      for claim in figure.claims { add(claim, to: figure.figureID, as: .canonical) }
    }
    for link in tables.links where link.role != .candidate && link.role != .rejected {
      add(link.claimID, to: link.figureID, as: link.role)
    }
  }

  /// The roles of a figure's claims, by claim.
  func roles(in figureID: String) -> [String: LinkRole] { roles[figureID] ?? [:] }

  /// The figure that a claim stands in.
  func figure(of claimID: String) -> String? { figures[claimID] }

  private mutating func add(_ claim: String, to figure: String, as role: LinkRole) {
    roles[figure, default: [:]][claim] = role
    figures[claim] = figure
  }
}

extension LinkRole {
  /// Whether a claim of this role has a say in its figure's range.
  var counts: Bool { self != .denied && self != .excluded }
}
