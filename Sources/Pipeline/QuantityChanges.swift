import CSV
import Records
import Summaries

/// How the reading of each claim differs between two versions of the tables.
struct QuantityChanges {
  private let before: [String: Quantity]
  private let after: [String: Quantity]
  private let figureBefore: [String: String]
  private let figureAfter: [String: String]

  init(from old: FigureTables, to new: FigureTables) {
    before = Dictionary(
      old.quantities.map { ($0.claimID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    after = Dictionary(
      new.quantities.map { ($0.claimID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    figureBefore = Self.figures(of: old)
    figureAfter = Self.figures(of: new)
  }

  /// Why a claim stands in a figure where it did not stand before.
  func arrival(of claimID: String) -> String {
    guard before[claimID] != nil else { return "new claim \(claimID)" }
    return "claim \(claimID) came" + (figureBefore[claimID].map { " from \($0)" } ?? " in")
  }

  /// Why a claim stands no more in a figure where it stood before.
  func departure(of claimID: String) -> String {
    guard after[claimID] != nil else { return "claim \(claimID) is gone" }
    return "claim \(claimID) went" + (figureAfter[claimID].map { " to \($0)" } ?? " out")
  }

  private static func figures(of tables: FigureTables) -> [String: String] {
    let pairs = tables.reconciliations.flatMap { figure in
      figure.claims.map { ($0, figure.figureID) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

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
