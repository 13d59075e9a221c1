import Records
import Text

/// Who a population counts, as a scope of the hierarchy.
///
/// *Example*: `Syrian companies` → entities · `women and children` → women and children ·
/// `protesters and police` → police+protesters · `villagers` → all · `child victims` → children.
struct ScopeLexicon: Sendable {
  private struct Entry {
    var scope: String
    var unit: Unit
  }

  private let entries: [String: Entry]
  private let parents: [String: String]

  init(nouns: [PopulationNoun], scopes: [PopulationScope]) {
    var entries: [String: Entry] = [:]
    for row in nouns {
      let words = NameFolding.words(row.noun)
      guard let last = words.last else { continue }
      let entry = Entry(scope: row.scope, unit: row.unit)
      entries[words.joined(separator: " ")] = entry
      let plural = words.dropLast() + [ContextLexicon.plural(of: last)]
      entries[plural.joined(separator: " ")] = entry
    }
    self.entries = entries
    parents = Dictionary(scopes.map { ($0.scope, $0.parent) }) { first, _ in first }
  }

  /// The scope and unit of a population; an unknown noun counts people, whoever they are.
  func scope(of population: String, measure: MeasureDefinition?) -> (scope: String, unit: Unit) {
    let found = conjuncts(of: population)
    let units = Set(found.map(\.unit))
    let unit = units.count == 1 ? found[0].unit : .persons
    let scopes = Set(found.map(\.scope)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let scope = scopes.isEmpty || scopes.contains("all") ? "all" : scopes.joined(separator: "+")
    guard unit == .persons, measure?.unit == .individuals else { return (scope, unit) }
    return (scope == "all" ? "individuals" : scope, .individuals)
  }

  /// The entries of the nouns that a population joins.
  private func conjuncts(of population: String) -> [Entry] {
    let words = head(of: Phrase(population).words.map(\.folded))
    if let joined = joinedEntry(in: words) { return [joined] }
    return words.split { $0 == "and" || $0 == "or" }.map { entry(of: Array($0)) }
  }

  /// The entry of two nouns that have a name together: `40 women and children`.
  private func joinedEntry(in words: [String]) -> Entry? {
    guard words.contains("and") || words.contains("or") else { return nil }
    for start in words.indices {
      let tail = words[start...]
      guard tail.contains("and") || tail.contains("or") else { break }
      if let entry = entries[tail.joined(separator: " ")] { return entry }
    }
    return nil
  }

  /// The words before whatever qualifies the noun from behind; of `hundreds of children` the last.
  private func head(of words: [String]) -> [String] {
    let stops: Set<String> = [
      "in", "at", "near", "from", "who", "whom", "with", "including", "under", "among", "on", "by",
    ]
    let end = words.indices.first { $0 > 0 && stops.contains(words[$0]) } ?? words.count
    let kept = Array(words[..<end])
    guard let of = kept.firstIndex(of: "of") else { return kept }
    if entry(endingAt: kept.count, of: kept, from: max(0, of - 1)) != nil { return kept }
    let front = Array(kept[..<of])
    let isKnown = front.indices.contains { entry(endingAt: $0 + 1, of: front) != nil }
    return isKnown ? front : Array(kept[(of + 1)...])
  }

  /// The narrowest scope in a noun phrase that lies within the scope of its last word.
  private func entry(of words: [String]) -> Entry {
    let unknown = Entry(scope: "all", unit: .persons)
    guard !words.isEmpty else { return unknown }
    var found = entry(endingAt: words.count, of: words) ?? unknown
    guard found.unit == .persons else { return found }
    for end in stride(from: words.count - 1, to: 0, by: -1) {
      guard let narrower = entry(endingAt: end, of: words), narrower.unit == .persons,
        includes(found.scope, narrower.scope)
      else { continue }
      found = narrower
    }
    return found
  }

  /// The longest entry that ends before a word, or the one that starts at a given word.
  private func entry(endingAt end: Int, of words: [String], from start: Int? = nil) -> Entry? {
    let starts = start.map { $0..<$0 + 1 } ?? max(0, end - 4)..<end
    for start in starts {
      if let entry = entries[words[start..<end].joined(separator: " ")] { return entry }
    }
    return nil
  }

  /// Tells whether one scope lies within another.
  func includes(_ wider: String, _ scope: String) -> Bool {
    var current: String? = scope
    for _ in 0..<16 {
      guard let step = current else { return false }
      if step == wider { return true }
      current = parents[step]
    }
    return false
  }
}
