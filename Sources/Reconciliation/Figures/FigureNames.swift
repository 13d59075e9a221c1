import Records

/// A figure's name on its way: the slug of its key, and what may tell it from another of that slug.
struct FigureName: Sendable {
  var id: String
  /// The actor, where the name does not hold it yet: an authority that sanctions is in every name.
  let perpetrator: String
  /// The people counted as written, where the words name anybody in particular.
  let population: String
  /// The first claim by name, which numbers figures that read alike.
  let firstClaim: String

  init(id: String, perpetrator: String, population: String, firstClaim: String) {
    self.id = id
    self.perpetrator = perpetrator
    self.population = population
    self.firstClaim = firstClaim
  }

  init(_ figure: Figure, scopes: ScopeTable) {
    let populations = figure.statements.map(\.quantity.population).filter {
      !$0.isEmpty && !scopes.isGenericNoun($0)
    }
    id = figure.id
    perpetrator = figure.key.isListing ? "" : figure.key.perpetratorSlug
    population = populations.min { $0.precedes($1) }.map { slugText($0) } ?? ""
    firstClaim = figure.statements.map(\.id).min { $0.precedes($1) } ?? ""
  }
}

/// Gives every figure its own name.
///
/// Two figures whose keys read alike get the actor into the name, then the people counted as
/// written, then a number in the order of their first claims. `kept` are names that others have.
func named(
  _ figures: [Figure],
  besides kept: Set<String> = [],
  scopes: ScopeTable
) -> [Figure] {
  var names = figures.map { FigureName($0, scopes: scopes) }
  names.tellApart(by: \.perpetrator, besides: kept)
  names.tellApart(by: \.population, besides: kept)
  names.number(besides: kept) { _ in false }
  return zip(figures, names).map { figure, name in
    var figure = figure
    figure.id = name.id
    return figure
  }
}

extension [FigureName] {
  /// Puts an addition into every name that is not one figure's alone.
  mutating func tellApart(by addition: KeyPath<FigureName, String>, besides kept: Set<String> = [])
  {
    for index in shared(besides: kept).flatMap(\.1) {
      let extra = self[index][keyPath: addition]
      if !extra.isEmpty { self[index].id += "-\(extra)" }
    }
  }

  /// Numbers the figures that share a name; `isTaken` tells of names that figures elsewhere have.
  mutating func number(besides kept: Set<String> = [], isTaken: (String) -> Bool) {
    var taken = kept.union(map(\.id))
    for (name, indices) in shared(besides: kept) {
      let ordered = indices.sorted { self[$0].firstClaim.precedes(self[$1].firstClaim) }
      var number = 1
      for index in ordered.dropFirst(kept.contains(name) ? 0 : 1) {
        // An event may be called "raid 2": then the second raid is another number.
        repeat {
          number += 1
        } while taken.contains("\(name)-\(number)") || isTaken("\(name)-\(number)")
        self[index].id = "\(name)-\(number)"
        taken.insert(self[index].id)
      }
    }
  }

  /// The figures by their names, where a name is not that of one figure alone.
  private func shared(besides kept: Set<String>) -> [(String, [Int])] {
    var names: [String: [Int]] = [:]
    for (index, name) in enumerated() { names[name.id, default: []].append(index) }
    return names.filter { $0.value.count > 1 || kept.contains($0.key) }.sorted {
      $0.key.precedes($1.key)
    }
    .map { ($0.key, $0.value) }
  }
}
