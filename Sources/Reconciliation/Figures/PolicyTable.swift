import Records

/// The policy that reconciliations print, for each measure and for the rest.
struct PolicyTable: Sendable {
  private let policies: [String: Policy]

  init(_ rows: [PolicyChoice]) {
    policies = Dictionary(
      rows.map { ($0.measure, $0.policy) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func policy(for measure: String) -> Policy { policies[measure] ?? policies["*"] ?? .ledger }
}
