import Records

/// `review.md`: what needs a decision, then what has several claims or a doubt, then the rest.
struct ReviewPage {
  private let tables: FigureTables
  private let figures: [Reconciliation]

  init(of tables: FigureTables) {
    self.tables = tables
    figures = tables.reconciliations.sorted(by: isReadBefore)
  }

  var markdown: String {
    let sections = ReviewSections(of: tables)
    let toDecide = figures.filter(\.decisionNeeded)
    let settled = figures.filter { !$0.decisionNeeded }
    let toCompare = settled.filter { !sections.isPlain($0) }
    let plain = settled.filter(sections.isPlain).sorted(by: isListedBefore)
    var parts = [heading]
    parts += part("To decide", toDecide.map(sections.section(of:)))
    parts += part("Several claims or a doubt", toCompare.map(sections.section(of:)))
    if !plain.isEmpty {
      parts += part("One claim", [plain.map { sections.line(of: $0) + "\n" }.joined()])
    }
    return parts.joined(separator: "\n")
  }

  private func part(_ title: String, _ sections: [String]) -> [String] {
    sections.isEmpty ? [] : ["## \(title)\n"] + sections
  }

  private var heading: String {
    let needed = figures.filter(\.decisionNeeded).count
    let quarantined = tables.documents.filter { $0.status == .quarantined }
    var lines = [
      "# Figures for review", "",
      "\(tables.documents.count) documents, \(tables.claims.count) claims, "
        + "\(tables.rejects.count) numerals that are no claim, \(figures.count) figures, "
        + "\(needed) of them \(needed == 1 ? "needs" : "need") a decision.",
      "",
      "Figures that need a decision come first, then those with several claims or a doubt, the "
        + "large before the small; figures of one claim follow, one on a line. `day-1:12` is line "
        + "12 of the document `day-1`.",
      "",
      "In the drawings `[` and `]` are stated ends, `~` is an end made by rounding, `→` and `←` "
        + "are open ends.",
      "",
    ]
    lines += ReviewLegend.lines(of: Set(tables.estimates.map(\.policy)))
    if !quarantined.isEmpty {
      lines += ["Set aside unread:", ""]
      lines += quarantined.map { "- `\($0.documentID)` (\($0.reason))" } + [""]
    }
    return lines.joined(separator: "\n")
  }
}

/// Orders the figures of a list: by measure, place, day and figure_id.
private func isListedBefore(_ left: Reconciliation, _ right: Reconciliation) -> Bool {
  precedes(
    [left.measure, left.place, left.period, left.figureID],
    [right.measure, right.place, right.period, right.figureID]
  )
}
