import Records

/// The sections of `review.md`, one per figure.
struct ReviewSections {
  private let members: FigureMembers
  private let claims: [String: Claim]
  private let estimates: [String: [Estimate]]
  private let checks: [String: [Check]]

  init(of tables: FigureTables) {
    members = FigureMembers(of: tables)
    claims = index(tables.claims) { $0.claimID }
    estimates = Dictionary(grouping: tables.estimates, by: \.figureID)
    checks = tables.checks.filter { $0.outcome == .fires }.reduce(into: [:]) { found, check in
      for figure in check.figures { found[figure, default: []].append(check) }
    }
  }

  func section(of figure: Reconciliation) -> String {
    let members = members.of(figure.figureID)
    let lines =
      [title(of: figure), "", state(of: figure), "", "```text"] + drawing(of: figure, members)
      + ["```", ""] + members.map(evidence) + [""] + findings(about: figure) + [""]
    return lines.joined(separator: "\n")
  }

  private func title(of figure: Reconciliation) -> String {
    let scope = figure.populationScope.isEmpty ? "" : ", \(figure.populationScope)"
    let rate = figure.per.map { " per \($0.rawValue)" } ?? ""
    let rest = [figure.place, figure.event, figure.period].filter { !$0.isEmpty }
    return "## "
      + ([figure.measure + rate + scope] + rest.map { inline($0) }).joined(separator: " · ")
  }

  private func state(of figure: Reconciliation) -> String {
    let range = IntervalDrawing.words(.init(low: figure.low, high: figure.high))
    let best = figure.best.map { ", best \(grouped($0))" } ?? ", no best"
    let sources = figure.numberOfSources == 1 ? "1 source" : "\(figure.numberOfSources) sources"
    var lines = [
      "**\(range)**\(best) (\(figure.policy.rawValue)) · \(figure.status.rawValue) · "
        + "\(figure.grade.rawValue) · \(sources)"
        + (figure.decisionNeeded ? " · **decision needed**" : "") + "  ",
      "`\(figure.figureID)`"
        + (figure.partOf.isEmpty ? "" : ", part of `\(figure.partOf)`")
        + (figure.targetHash.isEmpty ? "" : ", target_hash `\(figure.targetHash)`"),
    ]
    if !figure.explanation.isEmpty { lines += ["", inline(figure.explanation)] }
    return lines.joined(separator: "\n")
  }

  /// One line per claim, then one per policy, on one scale.
  private func drawing(
    of figure: Reconciliation,
    _ members: [FigureMembers.Member]
  ) -> [String] {
    let stated = members.map { member in
      Row(
        bar: bar(of: member.quantity),
        note: member.quantity.lineage.joined(separator: ", ") + note(of: member)
      )
    }
    let ranges = (estimates[figure.figureID] ?? []).map { estimate in
      Row(
        bar: bar(of: estimate),
        note: estimate.policy.rawValue
          + (estimate.best.map { ", best \(grouped($0))" } ?? ", no best")
      )
    }
    return Row.lines(stated, scale: stated + ranges) + [""]
      + Row.lines(ranges, scale: stated + ranges)
  }

  private func note(of member: FigureMembers.Member) -> String {
    let role = member.link.role
    let plain = role == .canonical || role == .supports
    return (member.quantity.asOf.isEmpty ? "" : ", \(member.quantity.asOf)")
      + (member.quantity.vague ? ", vague" : "") + (plain ? "" : ", \(role.rawValue)")
  }

  private func evidence(_ member: FigureMembers.Member) -> String {
    guard let claim = claims[member.quantity.claimID] else {
      return "- `\(member.quantity.claimID)`"
    }
    let why = member.link.why.isEmpty ? "" : "  \n  _\(inline(member.link.why))_"
    return "- **\(inline(claim.figureText))** in `\(claim.documentID)` line \(claim.line): "
      + "“\(inline(claim.quote))”" + why
  }

  private func findings(about figure: Reconciliation) -> [String] {
    var lines = (checks[figure.figureID] ?? []).map { check in
      "- \(check.severity.rawValue) **\(check.check)**"
        + (check.detail.isEmpty ? "" : ": \(inline(check.detail))")
    }
    if !figure.decisionID.isEmpty {
      lines.append("- decided by \(figure.decisionID.map { "`\($0)`" }.joined(separator: ", "))")
    }
    return lines
  }

  /// A policy that prints only a point is drawn as that point.
  private func bar(of estimate: Estimate) -> IntervalDrawing.Bar {
    guard estimate.low == nil, estimate.high == nil else {
      return .init(low: estimate.low, high: estimate.high)
    }
    return .init(low: estimate.best, high: estimate.best)
  }

  private func bar(of quantity: Quantity) -> IntervalDrawing.Bar {
    .init(
      low: quantity.low,
      high: quantity.high,
      isLowSoft: quantity.lowHard == false,
      isHighSoft: quantity.highHard == false
    )
  }

  /// Text on one line, with the signs that Markdown would read made plain.
  private func inline(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
      .map { "*_`<>[]|".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}

/// One line of a drawing: the numbers, the bar, and whose they are.
private struct Row {
  let bar: IntervalDrawing.Bar
  let note: String

  /// The lines, their columns aligned, on the scale of all rows of the figure.
  static func lines(_ rows: [Row], scale: [Row]) -> [String] {
    let drawing = IntervalDrawing(of: scale.map(\.bar))
    let words = scale.map { IntervalDrawing.words($0.bar).count }.max() ?? 0
    return rows.map { row in
      let numbers = IntervalDrawing.words(row.bar)
      let gap = String(repeating: " ", count: max(0, words - numbers.count))
      return "\(numbers)\(gap) \(drawing.line(row.bar)) \(row.note)"
    }
  }
}
