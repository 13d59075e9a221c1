import Records

/// The parts of `review.md` that show one figure: a section, or one line.
struct ReviewSections {
  private let members: FigureMembers
  private let claims: [String: Claim]
  private let estimates: [String: [Estimate]]
  private let checks: [String: [Check]]

  init(of tables: FigureTables) {
    members = FigureMembers(of: tables)
    claims = index(tables.claims) { $0.claimID }
    estimates = Dictionary(grouping: tables.estimates, by: \.figureID)
    let figures = index(tables.reconciliations) { $0.figureID }
    checks = tables.checks.filter { $0.outcome == .fires && !isOfPartAndWhole($0, figures) }
      .reduce(into: [:]) { found, check in
        for figure in check.figures { found[figure, default: []].append(check) }
      }
  }

  /// Tells whether one line says everything: one claim, no decision, and no doubt beyond what the
  /// line shows.
  func isPlain(_ figure: Reconciliation) -> Bool {
    let doubts = (checks[figure.figureID] ?? []).filter { check in
      check.severity != .info
        && !["unnamed_estimator", "event_date_missing", "vague_only"].contains(check.check)
    }
    return members.of(figure.figureID).count == 1 && doubts.isEmpty && !figure.decisionNeeded
      && figure.decisionID.isEmpty && policies(of: figure).agree
  }

  /// The figure on one line: number, who is counted, place, days, source, where it stands.
  func line(of figure: Reconciliation) -> String {
    let stated = members.of(figure.figureID)
    let claim = stated.first.flatMap { claims[$0.quantity.claimID] }
    let number = numberInWords(of: figure, claim)
    let told = stated.first?.quantity.sourceInWords ?? figure.sourcesInWords
    let actor = figure.perpetrator == told ? "" : figure.actorInWords
    let facts = [
      figure.countedInWords, place(of: figure), figure.event, actor, figure.periodInWords, told,
    ]
    let named = ["unnamed_estimator", "event_date_missing"]
    let notes = (checks[figure.figureID] ?? []).filter { !named.contains($0.check) }
      .map { "\(readerName(ofCheck: $0.check)) (`\($0.check)`)" }
    let shown =
      facts.filter { !$0.isEmpty }.map(inline) + (claim.map { ["`\($0.location)`"] } ?? [])
    return "- **\(inline(number))** " + (shown + notes).joined(separator: " · ")
  }

  func section(of figure: Reconciliation) -> String {
    let members = members.of(figure.figureID)
    let sentences = members.map { evidence($0, isAlone: members.count == 1) }
    let blocks = [
      [title(of: figure)], state(of: figure, members), ranges(of: figure, members), sentences,
      findings(about: figure),
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  private func title(of figure: Reconciliation) -> String {
    let facts = [
      figure.countedInWords, place(of: figure), figure.event, figure.actorInWords,
      figure.periodInWords,
    ]
    return "### " + facts.filter { !$0.isEmpty }.map(inline).joined(separator: " · ")
  }

  private func place(of figure: Reconciliation) -> String {
    let members = members.of(figure.figureID)
    let speaking = members.filter { $0.link.role == .canonical }
    return figure.place(
      spelledBy: (speaking + members).compactMap { claims[$0.quantity.claimID] }
    )
  }

  private func numberInWords(of figure: Reconciliation, _ claim: Claim?) -> String {
    guard let claim, claim.qualifier != .exactly else {
      return IntervalDrawing.words(.init(low: figure.low, high: figure.high))
    }
    return claim.figureInWords
  }

  private func state(of figure: Reconciliation, _ members: [FigureMembers.Member]) -> [String] {
    let range = IntervalDrawing.words(.init(low: figure.low, high: figure.high))
    let best = figure.best.map { ", best \(grouped($0))" } ?? ", no best"
    var lines = [
      "**\(range)**\(best) (\(figure.policy.rawValue)\(boundWords(of: figure, members))) · "
        + "\(figure.status.rawValue) · \(figure.grade.rawValue) · \(figure.sourcesInWords)"
        + (figure.decisionNeeded ? " · **decision needed**" : "") + "  ",
      "`\(figure.figureID)`"
        + (figure.partOf.isEmpty ? "" : ", part of `\(figure.partOf)`")
        + (figure.targetHash.isEmpty ? "" : ", target_hash `\(figure.targetHash)`"),
    ]
    if !figure.explanation.isEmpty { lines += ["", inline(figure.explanationInWords)] }
    return lines
  }

  /// The words behind an end of the range that no text prints: `, from “more than 400,000”`.
  private func boundWords(
    of figure: Reconciliation,
    _ members: [FigureMembers.Member]
  ) -> String {
    let words = members.filter { member in
      let quantity = member.quantity
      switch quantity.qualifier {
      case .moreThan: return quantity.low != nil && quantity.low == figure.low
      case .lessThan: return quantity.high != nil && quantity.high == figure.high
      case .vague: return quantity.low != nil && quantity.low == figure.low
      default: return false
      }
    }.compactMap { claims[$0.quantity.claimID]?.figureInWords }
    let once = words.indices.filter { !words[..<$0].contains(words[$0]) }.map { words[$0] }
    return once.isEmpty ? "" : ", from " + once.map { "“\(inline($0))”" }.joined(separator: ", ")
  }

  /// The policies, in one line where a single claim leaves them nothing to differ in, else drawn
  /// below the claims on one scale.
  private func ranges(of figure: Reconciliation, _ members: [FigureMembers.Member]) -> [String] {
    let policies = policies(of: figure)
    if members.count < 2, policies.agree {
      return policies.oneLine.isEmpty ? [] : [policies.oneLine]
    }
    let stated = members.map { member in
      DrawingRow(bar: member.quantity.bar, note: member.quantity.sourceInWords + note(of: member))
    }
    let rows = policies.rows
    return ["```text"] + DrawingRow.lines(stated, scale: stated + rows) + [""]
      + DrawingRow.lines(rows, scale: stated + rows) + ["```"]
  }

  private func policies(of figure: Reconciliation) -> PolicyLines {
    PolicyLines(estimates[figure.figureID] ?? [])
  }

  private func note(of member: FigureMembers.Member) -> String {
    let role = member.link.role
    let plain = role == .canonical || role == .supports
    return (member.quantity.asOf.isEmpty ? "" : ", \(member.quantity.asOf)")
      + (member.quantity.vague ? ", vague" : "") + (plain ? "" : ", \(role.rawValue)")
  }

  /// The sentence of a claim, and why the claim is in the figure where it is not alone there.
  private func evidence(_ member: FigureMembers.Member, isAlone: Bool) -> String {
    guard let claim = claims[member.quantity.claimID] else {
      return "- `\(member.quantity.claimID)`"
    }
    let isOpening = isAlone && member.link.why == "opens the figure"
    let reason = isOpening ? "" : member.link.reasonInWords
    return "- **\(inline(claim.figureInWords))** in `\(claim.location)`: “\(inline(claim.quote))”"
      + (reason.isEmpty ? "" : "  \n  _\(inline(reason))_")
  }

  private func findings(about figure: Reconciliation) -> [String] {
    var lines = (checks[figure.figureID] ?? []).map { check in
      let name = readerName(ofCheck: check.check)
      return "- \(check.severity.rawValue) **\(check.check)**"
        + (name.isEmpty ? "" : " (\(name))")
        + (check.detail.isEmpty || check.detail == name ? "" : ": \(inline(check.detail))")
    }
    if !figure.decisionID.isEmpty {
      lines.append("- decided by \(figure.decisionID.map { "`\($0)`" }.joined(separator: ", "))")
    }
    return lines
  }
}

/// Tells whether a check only finds that two figures count a part and its whole, where the figures
/// say so themselves.
private func isOfPartAndWhole(_ check: Check, _ figures: [String: Reconciliation]) -> Bool {
  guard check.check == "definitional_mismatch", check.detail.hasPrefix("populations nest"),
    check.figures.count == 2
  else { return false }
  let (one, other) = (check.figures[0], check.figures[1])
  return figures[one]?.partOf == other || figures[other]?.partOf == one
}

extension Quantity {
  fileprivate var bar: IntervalDrawing.Bar {
    .init(low: low, high: high, isLowSoft: lowHard == false, isHighSoft: highHard == false)
  }
}
