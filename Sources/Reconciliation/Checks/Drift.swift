import Records

/// `measure_drift` and `population_drift`: one origin's number retold about another harm or group.
func driftChecks(_ reading: Reading, _ context: CheckContext) -> [Check] {
  reading.lineages.flatMap { lineage in
    let telling = reading.counted.filter { $0.lineages.contains(lineage) }
    return driftCheck("measure_drift", telling, reading, measureDrift)
      + driftCheck("population_drift", telling, reading, { populationDrift($0, context.scopes) })
  }
}

private func driftCheck(
  _ name: String,
  _ telling: [Statement],
  _ reading: Reading,
  _ word: (Statement) -> String
) -> [Check] {
  let words = telling.map(word).sortedUnique()
  guard words.count > 1 else { return [] }
  return [
    Check(
      name,
      .warn,
      of: [reading],
      claims: telling,
      "one origin, \(words.joined(separator: " / "))"
    )
  ]
}

private func measureDrift(_ statement: Statement) -> String { statement.key.measure }

/// The noun of those counted; every general word is "people".
private func populationDrift(_ statement: Statement, _ scopes: ScopeTable) -> String {
  let population = statement.quantity.population
  if !scopes.isGenericNoun(population) { return scopes.headNoun(population) }
  let scope = statement.key.scope
  return scope.isEmpty || scope == "all" ? "people" : scopes.headNoun(scope)
}
