import Records

/// The words of the review page that are codes of the tables, one line each.
///
/// Each code is explained by a `switch`, so that a new one cannot be added without its line.
enum ReviewLegend {
  /// The lines for a page with estimates of some policies: truth discovery only where it is among them.
  static func lines(of policies: Set<Policy>) -> [String] {
    let policies = lines(
      Policy.allCases.filter { $0 != .truthDiscovery || policies.contains($0) },
      \.meaning
    )
    let statuses = lines(FigureStatus.allCases, \.meaning)
    let grades = lines(Grade.allCases, \.meaning)
    let roles = lines(LinkRole.allCases, \.meaning)
    return ["**Policies** make one range of several claims, side by side:", ""] + policies
      + ["", "**Status**, how the claims of a figure relate:", ""] + statuses
      + ["", "**Grade**, how well a figure is supported:", ""] + grades
      + ["", "**Role** of a claim in a figure, shown unless it is one of the first two:", ""]
      + roles + [""]
  }

  private static func lines<Code: RawRepresentable<String>>(
    _ codes: [Code],
    _ meaning: (Code) -> String?
  ) -> [String] {
    codes.compactMap { code in meaning(code).map { "- `\(code.rawValue)`: \($0)" } }
  }
}

extension Policy {
  fileprivate var meaning: String {
    switch self {
    case .ledger:
      "the latest named source, never below a stated floor; parties to the fighting left out"
    case .ucdp: "the best kind of source, of equals the lowest"
    case .conservative: "the lowest end of any range"
    case .hull: "from the lowest to the highest end, no best"
    case .gtd: "a point only: the latest number, else the most frequent, else the lowest"
    case .weightedMedian: "a point only: the lower median, weighted by the kind of source"
    case .truthDiscovery:
      "a diagnosis, never printed: sources weighted by how near they are to each other"
    }
  }
}

extension FigureStatus {
  fileprivate var meaning: String? {
    switch self {
    case .single: "one claim"
    case .sameOrigin: "one source, told more than once"
    case .agree: "several sources, at most one in a hundred apart"
    case .overlap: "several sources whose ranges meet"
    case .near: "several sources, at most a tenth apart"
    case .disjoint: "several sources, further apart"
    case .timeDrift: "one source that raised its number in time"
    case .revisionDown: "one source that lowered its number"
    }
  }
}

extension Grade {
  fileprivate var meaning: String? {
    switch self {
    case .confirmed: "admitted by the side that did it"
    case .fair: "two named sources or more"
    case .weak: "one named source"
    case .contested: "the sources are far apart, or blame different sides"
    case .discounted: "set aside by a decision"
    case .unsourced: "no source is named"
    }
  }
}

extension LinkRole {
  fileprivate var meaning: String? {
    switch self {
    case .canonical: "speaks for its source"
    case .supports: "repeats what its source says elsewhere"
    case .superseded: "replaced by a later word"
    case .denied: "told only to be denied"
    case .excluded: "left out by a decision"
    case .candidate, .rejected: nil
    }
  }
}
