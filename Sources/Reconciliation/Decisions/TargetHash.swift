import Records

/// The hash of the claims that a decision was made on: 16 hexadecimal digits.
///
/// It covers what a person weighs (number, place, days, origin, wording) and leaves out what only
/// the table needs, so that a new column makes no decision stale.
func targetHash(of statements: [Statement]) -> String {
  let rows = statements.map(\.quantity.hashedText).sortedUnique()
  return String(contentHash(of: rows.joined(separator: "\n").utf8).prefix(16))
}

extension Quantity {
  fileprivate var hashedText: String {
    let numbers = [low, best, high].map { $0.map(String.init) ?? "" }
    let cells = [
      claimID, measure, populationScope, qualifier.rawValue, numbers[0], numbers[1], numbers[2],
      per?.rawValue ?? "", place, event, dateStart, dateEnd, asOf, perpetrator,
      lineage.sortedUnique().joined(separator: ";"), modality?.rawValue ?? "",
    ]
    return cells.joined(separator: "\u{1F}")
  }
}
