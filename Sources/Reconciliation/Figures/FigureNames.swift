import Records

/// Gives every figure its own name.
///
/// Two figures whose keys read alike get the actor into the name, then the people counted as
/// written, then a number in the order of their first claims.
func named(_ figures: [Figure], scopes: ScopeTable) -> [Figure] {
  var figures = figures
  let additions = [perpetratorSlug, { populationSlug($0, scopes) }]
  for addition in additions {
    for index in indicesOfSharedNames(figures) {
      let extra = addition(figures[index])
      if !extra.isEmpty { figures[index].id += "-\(extra)" }
    }
  }
  for (_, indices) in sharedNames(figures) {
    let ordered = indices.sorted { firstClaim(figures[$0]).precedes(firstClaim(figures[$1])) }
    for (position, index) in ordered.enumerated() where position > 0 {
      figures[index].id += "-\(position + 1)"
    }
  }
  return figures
}

private func sharedNames(_ figures: [Figure]) -> [(String, [Int])] {
  var names: [String: [Int]] = [:]
  for (index, figure) in figures.enumerated() { names[figure.id, default: []].append(index) }
  return names.filter { $0.value.count > 1 }.sorted { $0.key.precedes($1.key) }
    .map { ($0.key, $0.value) }
}

private func indicesOfSharedNames(_ figures: [Figure]) -> [Int] {
  sharedNames(figures).flatMap(\.1)
}

/// The actor, where the name does not hold it yet: an authority that sanctions is in every name.
private func perpetratorSlug(_ figure: Figure) -> String {
  figure.key.measure == "sanctioned" ? "" : figure.key.perpetratorSlug
}

private func populationSlug(_ figure: Figure, _ scopes: ScopeTable) -> String {
  let populations = figure.statements.map(\.quantity.population).filter {
    !scopes.isGenericNoun($0)
  }
  return populations.sortedUnique().first.map { slugText($0) } ?? ""
}

private func firstClaim(_ figure: Figure) -> String {
  figure.statements.map(\.id).sortedUnique().first ?? ""
}
