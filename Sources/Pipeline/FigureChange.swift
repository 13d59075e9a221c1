import CSV
import Records
import Summaries

/// How one figure differs between two versions of the tables, and why.
struct FigureChange: Sendable, Equatable {
  enum Kind: String, Sendable { case new, changed, removed }

  let figureID: String
  let kind: Kind
  /// The largest number of the figure in either version.
  let magnitude: Int
  /// The differing fields: `low 11 → 12`.
  let fields: [String]
  /// The claims, decisions and policies that explain the change; none is an error.
  let reasons: [String]

  /// The range changed and nothing says why.
  var isUnexplained: Bool {
    reasons.isEmpty
      && (kind != .changed
        || fields.contains { ["low", "best", "high"].contains(firstWord(of: $0)) })
  }

  /// The change as lines for a reader.
  var lines: [String] {
    ["\(kind.rawValue) \(figureID)"] + fields.map { "    \($0)" }
      + reasons.map { "  because \($0)" }
      + (isUnexplained ? ["  error: no claim, decision or policy explains this change"] : [])
  }

  private func firstWord(of field: String) -> String {
    String(field.prefix { $0 != " " })
  }
}

extension FigureChange {
  /// The figures that differ, the large before the small.
  static func all(from old: FigureTables, to new: FigureTables) -> [FigureChange] {
    let reading = QuantityChanges(from: old, to: new)
    let before = Dictionary(
      old.reconciliations.map { ($0.figureID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let after = Dictionary(
      new.reconciliations.map { ($0.figureID, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return Set(before.keys).union(after.keys)
      .compactMap { FigureChange($0, from: before[$0], to: after[$0], reading) }
      .sorted {
        $0.magnitude == $1.magnitude
          ? byBytes($0.figureID, $1.figureID) : $0.magnitude > $1.magnitude
      }
  }

  private init?(
    _ figureID: String,
    from old: Reconciliation?,
    to new: Reconciliation?,
    _ reading: QuantityChanges
  ) {
    fields = Self.fields(from: old, to: new)
    guard !fields.isEmpty else { return nil }
    self.figureID = figureID
    kind = old == nil ? .new : new == nil ? .removed : .changed
    let ends = [old, new].compactMap { $0 }.flatMap { [$0.low, $0.best, $0.high] }
    magnitude = ends.compactMap { $0 }.max() ?? 0
    reasons = Self.reasons(from: old, to: new, reading)
  }

  private static func fields(from old: Reconciliation?, to new: Reconciliation?) -> [String] {
    guard let figure = new ?? old else { return [] }
    guard let old, let new else { return [range(of: figure)] }
    let cells = Reconciliation.schema.columns.map { ($0.name, $0.cell(old), $0.cell(new)) }
    return cells.filter { $0.1 != $0.2 && !["target_hash", "explanation"].contains($0.0) }
      .map { "\($0.0) \(shown($0.1)) → \(shown($0.2))" }
  }

  private static func range(of figure: Reconciliation) -> String {
    let ends = [figure.low, figure.best, figure.high].map { $0.map(String.init) ?? "blank" }
    return "low \(ends[0]), best \(ends[1]), high \(ends[2]), \(figure.status.rawValue)"
  }

  private static func reasons(
    from old: Reconciliation?,
    to new: Reconciliation?,
    _ reading: QuantityChanges
  ) -> [String] {
    let figureID = new?.figureID ?? old?.figureID ?? ""
    var reasons = reading.reasons(for: figureID)
    guard let old, let new else { return reasons }
    if old.decisionID != new.decisionID {
      reasons.append("decisions \(list(old.decisionID)) → \(list(new.decisionID))")
    }
    if old.policy != new.policy {
      reasons.append("policy \(old.policy.rawValue) → \(new.policy.rawValue)")
    }
    return reasons
  }

  private static func shown(_ cell: String) -> String { cell.isEmpty ? "blank" : cell }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}
