import Records

/// Gives every figure its own name.
///
/// Two figures whose keys read alike get the actor into the name, then the people counted as
/// written, then a number in the order of their first claims. `kept` are names that others have.
func named(
  _ figures: [Figure],
  besides kept: Set<String> = [],
  scopes: ScopeTable
) -> [Figure] {
  var figures = figures
  let additions = [perpetratorSlug, { populationSlug($0, scopes) }]
  for addition in additions {
    for index in sharedNames(figures, kept).flatMap(\.1) {
      let extra = addition(figures[index])
      if !extra.isEmpty { figures[index].id += "-\(extra)" }
    }
  }
  var taken = kept.union(figures.map(\.id))
  for (name, indices) in sharedNames(figures, kept) {
    let ordered = indices.sorted { firstClaim(figures[$0]).precedes(firstClaim(figures[$1])) }
    var number = 1
    for index in ordered.dropFirst(kept.contains(name) ? 0 : 1) {
      // An event may be called "raid 2": then the second raid is another number.
      repeat { number += 1 } while taken.contains("\(name)-\(number)")
      figures[index].id = "\(name)-\(number)"
      taken.insert(figures[index].id)
    }
  }
  return figures
}

/// The figures by their names, where a name is not that of one figure alone.
private func sharedNames(_ figures: [Figure], _ kept: Set<String>) -> [(String, [Int])] {
  var names: [String: [Int]] = [:]
  for (index, figure) in figures.enumerated() { names[figure.id, default: []].append(index) }
  return names.filter { $0.value.count > 1 || kept.contains($0.key) }.sorted {
    $0.key.precedes($1.key)
  }
  .map { ($0.key, $0.value) }
}

/// The actor, where the name does not hold it yet: an authority that sanctions is in every name.
private func perpetratorSlug(_ figure: Figure) -> String {
  figure.key.isListing ? "" : figure.key.perpetratorSlug
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
