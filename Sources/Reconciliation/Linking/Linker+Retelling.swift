import Records

extension Linker {
  /// For each claim that retells another with a drifted measure or population, the original.
  ///
  /// The original is the claim closest to the speaker: a direct quote, then a named report.
  func retellings(among statements: [Statement]) -> [String: Statement] {
    var origins: [String: [Statement]] = [:]
    for statement in statements where !statement.isUnattributed {
      for lineage in statement.lineages { origins[lineage, default: []].append(statement) }
    }
    var retellings: [String: Statement] = [:]
    for (_, told) in origins.sorted(by: { $0.key.precedes($1.key) }) {
      let ordered = told.sorted(by: isMoreOriginal)
      for (index, later) in ordered.enumerated() where retellings[later.id] == nil {
        let original = ordered[..<index].first { earlier in
          retellings[earlier.id] == nil && comparison(earlier, later).isDriftedRetelling
        }
        if let original { retellings[later.id] = original }
      }
    }
    return retellings
  }

  /// Puts a retelling into the figure of its original.
  func attach(_ statement: Statement, retelling original: Statement, to clusters: inout [Cluster]) {
    let comparison = comparison(original, statement)
    let waterfall = Waterfall(comparison, weights: weights)
    let home = clusters.firstIndex { $0.statements.contains { $0.id == original.id } }
    guard let home, rulings.apart[ClaimPair(original.id, statement.id)] == nil,
      waterfall.evidence >= weights.linkAt
    else {
      clusters.append(Cluster(opening: statement))
      return
    }
    clusters[home].members.append(
      Attachment(
        statement: statement,
        score: waterfall.score,
        why: "\(waterfall.text); retells \(original.id) with another wording"
      )
    )
  }

  /// Brings together the clusters that a person linked.
  func joinedByRuling(_ clusters: [Cluster]) -> [Cluster] {
    var clusters = clusters
    let together = rulings.together.sorted {
      $0.key.first != $1.key.first
        ? $0.key.first.precedes($1.key.first) : $0.key.second.precedes($1.key.second)
    }
    for (pair, decision) in together {
      guard let home = clusters.firstIndex(where: { $0.holds(pair.first) }),
        let guest = clusters.firstIndex(where: { $0.holds(pair.second) }), home != guest
      else { continue }
      let (kept, moved) = (min(home, guest), max(home, guest))
      clusters[kept].members += clusters[moved].members.map {
        Attachment(statement: $0.statement, score: weights.linkAt, why: "linked by \(decision)")
      }
      clusters.remove(at: moved)
    }
    return clusters
  }
}

extension Cluster {
  func holds(_ claimID: String) -> Bool { statements.contains { $0.id == claimID } }
}

/// The order of originality: speech, then the latest as-of date, then the place in print.
///
/// Source: the method's rule for the canonical claim of a lineage.
func isMoreOriginal(_ left: Statement, _ right: Statement) -> Bool {
  isCloserToSpeaker(left, right) ?? isEarlierInPrint(left, right)
}

/// The order of originality without the place in print; nil where the two are alike.
func isCloserToSpeaker(_ left: Statement, _ right: Statement) -> Bool? {
  let (one, other) = (speechRank(left.quantity.speech), speechRank(right.quantity.speech))
  if one != other { return one < other }
  if let one = left.asOf, let other = right.asOf, one.last != other.last {
    return one.last > other.last
  }
  if (left.asOf == nil) != (right.asOf == nil) { return right.asOf == nil }
  return nil
}

/// Direct quote before named report before indirect speech before the narrator.
private func speechRank(_ speech: Speech?) -> Int {
  switch speech {
  case .quote: 0
  case .report: 1
  case .indirect: 2
  case .narrator, nil: 3
  }
}
