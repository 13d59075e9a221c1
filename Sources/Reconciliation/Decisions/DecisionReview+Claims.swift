import CSV
import Records

extension DecisionReview {
  /// Puts two claims into one figure, or keeps them apart.
  func pair(
    _ decision: Decision,
    _ target: DecisionTarget,
    _ rulings: inout Rulings
  ) -> String? {
    let isLink = decision.action == .link
    guard let pairs = claimPairs(target, isLink: isLink) else {
      return "\(decision.action.rawValue) needs two claims, or a claim and a figure"
    }
    for (one, other) in pairs {
      if isLink, let reason = linkRefusal(one, other) { return reason }
      let pair = ClaimPair(one.id, other.id)
      if isLink {
        rulings.links.together[pair] = decision.decisionID
        rulings.links.apart[pair] = nil
      } else {
        rulings.links.apart[pair] = decision.decisionID
        rulings.links.together[pair] = nil
      }
    }
    let areTogether = target.touched.count == 1
    if areTogether == isLink { unused(decision, target, &rulings) }
    return nil
  }

  /// The pairs to link (the first claims) or to part (each with each).
  private func claimPairs(_ target: DecisionTarget, isLink: Bool) -> [(Statement, Statement)]? {
    if target.claims.count == 2, target.figures.isEmpty {
      return [(target.claims[0], target.claims[1])]
    }
    guard let claim = target.claims.first, target.claims.count == 1, target.touched.count <= 2,
      let figure = target.figures.first ?? (isLink ? nil : target.touched.first)
    else { return nil }
    let others = figure.figure.statements.filter { $0.id != claim.id }
    let partners = isLink ? Array(others.prefix(1)) : others
    return partners.isEmpty ? nil : partners.map { (claim, $0) }
  }

  private func linkRefusal(_ one: Statement, _ other: Statement) -> String? {
    if one.key.unit != other.key.unit { return "units differ, which no decision joins" }
    let (first, second) = (
      Block.name(of: one, measures: measures), Block.name(of: other, measures: measures)
    )
    return first == second ? nil : "another country or kind of harm: \(first), \(second)"
  }

  /// Gives claims one origin, or each its own.
  func lineage(
    _ decision: Decision,
    _ target: DecisionTarget,
    _ rulings: inout Rulings
  ) -> String? {
    let claims = target.allClaims
    guard claims.count > 1 || decision.action == .separateLineage else {
      return "same_lineage needs two claims"
    }
    let shared = decision.value.isEmpty ? claims[0].lineages : [decision.value]
    for (index, statement) in claims.enumerated() {
      var quantity = rulings.amended[statement.id] ?? statement.quantity
      if decision.action == .sameLineage {
        quantity.lineage = shared
      } else if index > 0 || claims.count == 1 {
        quantity.lineage = ["\(statement.lineages[0]) (\(statement.document))"]
      }
      rulings.amended[statement.id] = quantity
    }
    return nil
  }

  /// Sets a field of the key, or a date, of claims or of all claims of a figure.
  func amend(
    _ decision: Decision,
    _ target: DecisionTarget,
    _ rulings: inout Rulings
  ) -> String? {
    for statement in target.allClaims {
      var quantity = rulings.amended[statement.id] ?? statement.quantity
      let isKnown =
        decision.action == .setDate
        ? quantity.setDate(decision.field, decision.value)
        : quantity.setScope(decision.field, decision.value)
      guard isKnown else { return "field \(decision.field) cannot be \(decision.value)" }
      rulings.amended[statement.id] = quantity
    }
    return nil
  }
}

extension Quantity {
  /// Sets a field of the figure key by its column's name; false where it cannot be set so.
  fileprivate mutating func setScope(_ field: String, _ value: String) -> Bool {
    switch field {
    case "measure": measure = value
    case "population_scope": populationScope = value
    case "place": place = value
    case "event": event = value
    case "perpetrator": perpetrator = value
    case "part_of": partOf = value
    case "unit":
      guard let code = Unit(rawValue: value) else { return false }
      unit = code
    case "time_kind":
      guard let code = TimeKind(rawValue: value) else { return false }
      timeKind = code
    case "attackers_included":
      guard ["y", "n", ""].contains(value) else { return false }
      attackersIncluded = value.isEmpty ? nil : value == "y"
    default: return false
    }
    return true
  }

  /// Sets a date by its column's name; false for any other field or text.
  fileprivate mutating func setDate(_ field: String, _ value: String) -> Bool {
    guard value.isEmpty || isISODate(value) else { return false }
    switch field {
    case "date_start": dateStart = value
    case "date_end": dateEnd = value
    case "as_of": asOf = value
    default: return false
    }
    return true
  }
}
