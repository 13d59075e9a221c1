import Records

/// Gives figures that were linked anew the names of those that they continue.
///
/// A name stays with the figure that keeps its first claim, so that a decision never renames what
/// it is about; a figure that continues none is named by its key.
func renamed(_ figures: [Figure], asBefore before: [Figure], scopes: ScopeTable) -> [Figure] {
  var nameOfClaim: [String: String] = [:]
  for figure in before {
    for statement in figure.statements { nameOfClaim[statement.id] = figure.id }
  }
  var taken: Set<String> = []
  var renamed: [Figure] = []
  var unnamed: [Figure] = []
  for figure in figures.sorted(by: hasEarlierClaim) {
    let names = figure.statements.map(\.id).sortedUnique().compactMap { nameOfClaim[$0] }
    guard let name = names.first(where: { !taken.contains($0) }) else {
      unnamed.append(figure)
      continue
    }
    taken.insert(name)
    var figure = figure
    figure.id = name
    renamed.append(figure)
  }
  return renamed + named(unnamed, besides: Set(renamed.map(\.id)), scopes: scopes)
}

private func hasEarlierClaim(_ left: Figure, _ right: Figure) -> Bool {
  guard let one = left.statements.map(\.id).sortedUnique().first,
    let other = right.statements.map(\.id).sortedUnique().first
  else { return false }
  return one.precedes(other)
}
