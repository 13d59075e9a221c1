import Records

/// `review.md`: every figure with its claims, a drawing, the policies, checks and decisions.
struct ReviewPage {
  private let tables: FigureTables
  private let figures: [Reconciliation]

  init(of tables: FigureTables) {
    self.tables = tables
    figures = tables.reconciliations.sorted(by: isReadBefore)
  }

  var markdown: String {
    let sections = ReviewSections(of: tables)
    return ([heading] + figures.map(sections.section(of:))).joined(separator: "\n")
  }

  private var heading: String {
    let needed = figures.filter(\.decisionNeeded).count
    let quarantined = tables.documents.filter { $0.status == .quarantined }
    var lines = [
      "# Figures for review", "",
      "\(tables.documents.count) documents, \(tables.claims.count) claims, "
        + "\(tables.rejects.count) numerals that are no claim, \(figures.count) figures, "
        + "\(needed) of them need a decision.",
      "",
      "Figures that need a decision come first, then the large before the small. In the drawings "
        + "`[` and `]` are stated ends, `~` is an end made by rounding, `→` and `←` are open ends.",
      "",
    ]
    if !quarantined.isEmpty {
      lines.append("Set aside unread:")
      lines += quarantined.map { "- `\($0.documentID)` (\($0.reason))" } + [""]
    }
    return lines.joined(separator: "\n")
  }
}
