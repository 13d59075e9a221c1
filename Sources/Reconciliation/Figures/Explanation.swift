import Records

extension FigureRow {
  /// The figure in a sentence: what it prints and why.
  func explanation(_ range: PolicyRange) -> String {
    let printed = "\(selectedPolicy.rawValue) prints \(range.text)"
    let statements = reading.voices.map { voice in
      "\(voice.statement.sourcesText) \(voice.statement.wordsText)"
    }
    var parts = [
      statements.isEmpty ? "nobody asserts a number" : statements.joined(separator: ", ")
    ]
    if !reading.changes.isEmpty { parts.append(seriesText(reading.changes)) }
    if !reading.standing.arithmetic.isEmpty { parts.append(reading.standing.arithmetic) }
    if !ruling.decisions.isEmpty {
      parts.append("decided: \(ruling.decisions.joined(separator: ", "))")
    }
    return "\(reading.status.rawValue): \(parts.joined(separator: "; ")); \(printed)."
  }
}

/// The steps of a series, each number once: `14 → 23 → 31 → 27`.
///
/// Where two origins tell the rise apart, each has its own steps, joined by a semicolon.
private func seriesText(_ changes: [SeriesChange]) -> String {
  var series: [[Statement]] = []
  for change in changes {
    let (earlier, later) = (change.earlier.saidText, change.later.saidText)
    let isTold = series.contains { steps in
      zip(steps, steps.dropFirst()).contains { $0.saidText == earlier && $1.saidText == later }
    }
    if isTold { continue }
    if let index = series.firstIndex(where: { $0.last?.saidText == earlier }) {
      series[index].append(change.later)
    } else {
      series.append([change.earlier, change.later])
    }
  }
  return series.map { steps in
    steps.map { $0.nominal.map(String.init) ?? "no number" }.joined(separator: " → ")
  }.joined(separator: "; ")
}

extension PolicyRange {
  /// The range in words: `27`, `40 to 60, no best`, `30 or more, best 30`, `up to 50, no best`.
  var text: String {
    guard let ends else { return best.map(String.init) ?? "no number" }
    if low == high, best == low { return ends }
    return "\(ends), \(best.map { "best \($0)" } ?? "no best")"
  }

  /// The ends in words: `27`, `40 to 60`, `30 or more`, `up to 50`; nil where both are open.
  fileprivate var ends: String? {
    switch (low, high) {
    case (nil, nil): nil
    case (let low?, nil): "\(low) or more"
    case (nil, let high?): "up to \(high)"
    case (let low?, let high?): low == high ? String(low) : "\(low) to \(high)"
    }
  }
}

extension Statement {
  /// Whose number it is; of an unnamed origin, the document that carries it.
  fileprivate var sourcesText: String {
    lineages.map { lineage in
      guard isUnattributedLineage(lineage) else { return lineage }
      let claim = lineage.dropFirst(unattributedPrefix.count)
      return "no source named (\(claim.prefix { $0 != "@" }))"
    }.joined(separator: " and ")
  }

  /// The number with its qualifier: `at least 40`.
  var wordsText: String {
    let number = nominal.map(String.init) ?? "no number"
    switch quantity.qualifier {
    case .exactly: return number
    case .atLeast: return "at least \(number)"
    case .moreThan:
      return "more than \(nominal.map { $0 == quantity.low ? difference($0, 1) : $0 } ?? 0)"
    case .atMost: return "up to \(number)"
    case .lessThan: return "fewer than \(quantity.nominal ?? sum(quantity.high ?? 0, 1))"
    case .about: return "about \(number)"
    case .nearly: return "nearly \(number)"
    case .between:
      return "\(quantity.low.map(String.init) ?? "") to \(quantity.high.map(String.init) ?? "")"
    case .vague:
      let range = PolicyRange(low: quantity.low, best: nil, high: quantity.high)
      return "only a magnitude (\(range.ends ?? number))"
    }
  }
}
