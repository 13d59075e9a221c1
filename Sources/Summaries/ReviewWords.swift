import Records

/// The words of the review page for what the tables hold as codes.

extension Reconciliation {
  /// The days in words: `2017-04-04`, `until 2017-05-15`, `since 2011-01-01`, or two days.
  var periodInWords: String {
    switch (dateStart.isEmpty, dateEnd.isEmpty) {
    case (true, true): "no date"
    case (true, false): "until \(dateEnd)"
    case (false, true): "since \(dateStart)"
    case (false, false): dateStart == dateEnd ? dateStart : "\(dateStart) to \(dateEnd)"
    }
  }

  /// What is counted, in words: `killed, all`, `displaced households, all`.
  var countedInWords: String {
    measure + (unit == .persons ? "" : " \(unit.rawValue)")
      + (per.map { " per \($0.rawValue)" } ?? "")
      + (populationScope.isEmpty ? "" : ", \(populationScope)")
  }

  /// Who the text says did it, or blank.
  var actorInWords: String { perpetrator.isEmpty ? "" : "actor: \(perpetrator)" }

  /// The explanation without the status, which the page shows above it.
  var explanationInWords: String {
    let opening = status.rawValue + ": "
    return explanation.hasPrefix(opening)
      ? String(explanation.dropFirst(opening.count)) : explanation
  }

  /// How many sources there are, those without a name told apart.
  var sourcesInWords: String {
    let unnamed = lineages.filter { $0.hasPrefix(unattributedPrefix) }.count
    let named = numberOfSources - unnamed
    return switch (named, unnamed) {
    case (0, 0): "no source"
    case (0, _): "no named source"
    case (_, 0): named == 1 ? "1 source" : "\(named) sources"
    default: "\(named) named source\(named == 1 ? "" : "s"), \(unnamed) without a name"
    }
  }

  /// The place as the claims spell it where the tables hold a folded name, else its path;
  /// `and` joins a union.
  func place(spelledBy claims: [Claim]) -> String {
    let spellings = country.isEmpty ? claims.flatMap { trimmedParts(of: $0.place) } : []
    return place.split(separator: "|").map { name in
      String(spellings.first { $0.lowercased() == name } ?? name)
    }.joined(separator: " and ")
  }
}

extension Claim {
  /// The number as the words bound it: `at least 40`, `14–17`.
  var figureInWords: String {
    switch qualifier {
    case .exactly, .vague: figureText
    case .atLeast: "at least \(figureText)"
    case .moreThan: "more than \(figureText)"
    case .atMost: "up to \(figureText)"
    case .lessThan: "fewer than \(figureText)"
    case .about: "about \(figureText)"
    case .nearly: "nearly \(figureText)"
    case .between: figureText.contains(" and ") ? "between \(figureText)" : figureText
    }
  }

  /// Where the number stands: `day-1:12` is line 12 of the document `day-1`.
  var location: String { "\(documentID):\(line)" }
}

extension Quantity {
  /// Whose number it is; where nobody is named, the document that carries it.
  var sourceInWords: String {
    lineage.map { origin in
      guard origin.hasPrefix(unattributedPrefix) else { return origin }
      let claim = origin.dropFirst(unattributedPrefix.count)
      return "no source named (\(claim.prefix { $0 != "@" }))"
    }.joined(separator: ", ")
  }
}

extension Link {
  /// Why the claim is in the figure: `joined: measure, place, period, population (11)`.
  var reasonInWords: String {
    let parts = trimmedParts(of: why)
    let weights = parts.prefix { $0.contains(" +") }
    var words: [String] = []
    if !weights.isEmpty {
      words.append("joined: \(weights.map(feature(of:)).joined(separator: ", ")) (\(score))")
    }
    words += parts[weights.count...].map {
      $0 == "opens the figure" ? "first claim of this figure" : String($0)
    }
    return words.joined(separator: "; ")
  }

  /// `period overlaps +2` is about the period.
  private func feature(of weight: Substring) -> Substring {
    guard !weight.hasPrefix("period ") else { return "period" }
    let end = weight.indices.first { weight[$0...].hasPrefix(" +") }
    return weight[..<(end ?? weight.endIndex)]
  }
}

/// What semicolons part, without the spaces before it.
private func trimmedParts(of text: String) -> [Substring] {
  text.split(separator: ";").map { part in part.drop { $0 == " " } }
}

private let unattributedPrefix = "unattributed:"

/// Text on one line, with the signs that Markdown would read made plain.
func inline(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).joined(separator: " ")
    .map { "*_`<>[]|".contains($0) ? "\\\($0)" : String($0) }.joined()
}
