import Records

/// The populations that are scopes of their own, and how they nest.
///
/// A noun that the table does not list (villagers, worshippers) describes the people counted and
/// sets no scope: it is read as `all`.
struct ScopeTable: Sendable {
  private let scopes: [String: PopulationScope]

  private let words: [String: FigureWord.Kind]

  init(_ rows: [PopulationScope], words: [FigureWord] = []) {
    self.words = Dictionary(
      words.map { ($0.word, $0.kind) },
      uniquingKeysWith: { first, _ in first }
    )
    var scopes: [String: PopulationScope] = [:]
    for row in rows { scopes[row.scope] = row }
    self.scopes = scopes
  }

  /// What a folded word says about those counted or the actor.
  func kind(of word: String) -> FigureWord.Kind? { words[word] }

  func isListed(_ scope: String) -> Bool { scopes[scope] != nil }

  /// The scope as the key reads it: a listed one, or `all`.
  func scope(of text: String) -> String { isListed(text) ? text : "all" }

  func relation(of first: String, to second: String) -> Relation {
    let (first, second) = (scope(of: first), scope(of: second))
    if first == second { return .equal }
    let (firstLine, secondLine) = (line(from: first), line(from: second))
    if firstLine.contains(second) { return .inside }
    if secondLine.contains(first) { return .around }
    return haveNobodyInCommon(firstLine, secondLine) ? .apart : .unknown
  }

  /// Tells whether the scope is a fighting force or a part of one.
  func isCombatant(_ scope: String) -> Bool {
    let line = line(from: scope)
    return line.contains("combatants") || line.contains("attackers")
  }

  /// The scope and all that contain it, from the narrowest to the widest.
  private func line(from scope: String) -> [String] {
    var line = [scope]
    while let parent = scopes[line[line.count - 1]]?.parent, !parent.isEmpty,
      !line.contains(parent)
    {
      line.append(parent)
    }
    return line
  }

  private func haveNobodyInCommon(_ first: [String], _ second: [String]) -> Bool {
    for left in first {
      for right in second where left != right {
        guard let one = scopes[left], let other = scopes[right] else { continue }
        if one.parent == other.parent, one.axis == other.axis, !one.axis.isEmpty { return true }
      }
    }
    return false
  }
}
