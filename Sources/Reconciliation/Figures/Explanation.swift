import Records

extension FigureRow {
  /// The figure in a sentence: what it prints and why.
  func explanation(_ range: PolicyRange) -> String {
    let printed = "\(selectedPolicy.rawValue) prints \(range.text)"
    let statements = reading.voices.map { voice in
      "\(voice.statement.lineages.joined(separator: " and ")) \(voice.statement.wordsText)"
    }
    var parts = [
      statements.isEmpty ? "nobody asserts a number" : statements.joined(separator: ", ")
    ]
    if !reading.changes.isEmpty {
      parts.append(reading.changes.map(\.arithmetic).joined(separator: "; "))
    }
    if !reading.standing.arithmetic.isEmpty { parts.append(reading.standing.arithmetic) }
    if !ruling.decisions.isEmpty {
      parts.append("decided: \(ruling.decisions.joined(separator: ", "))")
    }
    return "\(reading.status.rawValue): \(parts.joined(separator: "; ")); \(printed)."
  }
}

extension PolicyRange {
  /// The range in words: `40 to open, best 40`.
  var text: String {
    let ends = "\(low.map(String.init) ?? "open") to \(high.map(String.init) ?? "open")"
    return "\(ends), \(best.map { "best \($0)" } ?? "no best")"
  }
}

extension Statement {
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
    case .vague: return "a magnitude of \(number)"
    }
  }
}
