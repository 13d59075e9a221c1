import CSV
import Records
import Summaries

/// How the reading of each claim differs between two versions of the tables.
struct QuantityChanges {
  private let before: [String: Quantity]
  private let after: [String: Quantity]

  init(from old: FigureTables, to new: FigureTables) {
    before = Dictionary(
      old.quantities.map { ($0.claimID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    after = Dictionary(
      new.quantities.map { ($0.claimID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func isNew(_ claimID: String) -> Bool { before[claimID] == nil }

  func isGone(_ claimID: String) -> Bool { after[claimID] == nil }

  /// The fields of a claim that are read differently; nil where none is.
  func change(of claimID: String) -> String? {
    guard let old = before[claimID], let new = after[claimID], old != new else { return nil }
    let fields = Quantity.schema.columns
      .map { (name: $0.name, old: $0.cell(old), new: $0.cell(new)) }
      .filter { $0.old != $0.new }
      .map {
        "\($0.name) \($0.old.isEmpty ? "blank" : $0.old) → \($0.new.isEmpty ? "blank" : $0.new)"
      }
    return "claim \(claimID) is read differently: \(fields.joined(separator: ", "))"
  }
}
