import CSV
import Records
import Summaries

/// How the reading of each claim differs between two versions of the tables.
struct QuantityChanges {
  private let before: [String: Quantity]
  private let after: [String: Quantity]
  private let membersBefore: FigureMembership
  private let membersAfter: FigureMembership

  init(from old: FigureTables, to new: FigureTables) {
    before = Dictionary(
      old.quantities.map { ($0.claimID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    after = Dictionary(
      new.quantities.map { ($0.claimID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    membersBefore = FigureMembership(of: old)
    membersAfter = FigureMembership(of: new)
  }

  /// Why the claims of a figure, those included that do not count, are not what they were.
  func reasons(for figureID: String) -> [String] {
    let old = membersBefore.roles(in: figureID)
    let new = membersAfter.roles(in: figureID)
    let stayed = new.keys.filter { old[$0] != nil }.sorted(by: byBytes)
    return new.keys.filter { old[$0] == nil }.sorted(by: byBytes).map(arrival)
      + old.keys.filter { new[$0] == nil }.sorted(by: byBytes).map(departure)
      + stayed.compactMap(change)
      + stayed.compactMap { claim in
        guard let before = old[claim], let after = new[claim] else { return nil }
        guard before.counts != after.counts else { return nil }
        return "claim \(claim) was \(before.rawValue) and is \(after.rawValue)"
      }
  }

  /// Why a claim stands in a figure where it did not stand before.
  private func arrival(of claimID: String) -> String {
    guard before[claimID] != nil else { return "new claim \(claimID)" }
    return "claim \(claimID) came"
      + (membersBefore.figure(of: claimID).map { " from \($0)" } ?? " in")
  }

  /// Why a claim stands no more in a figure where it stood before.
  private func departure(of claimID: String) -> String {
    guard after[claimID] != nil else { return "claim \(claimID) is gone" }
    return "claim \(claimID) went"
      + (membersAfter.figure(of: claimID).map { " to \($0)" } ?? " out")
  }

  /// The fields of a claim that are read differently; nil where none is.
  private func change(of claimID: String) -> String? {
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
