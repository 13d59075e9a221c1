import Records

/// Which figures are parts of which: children of all, a strike of a campaign, executed of killed.
///
/// Two figures nest where the text says so of their claims, or where each field of one key lies
/// in the other's. Nested figures are never merged and never added up; they test each other.
struct Nesting: Sendable {
  /// A part and its whole, as indices into the figures.
  struct Pair: Hashable, Sendable {
    let part: Int
    let whole: Int
  }

  /// All pairs, sorted by part and whole.
  let pairs: [Pair]
  private let all: Set<Pair>
  private let stated: Set<Pair>
  private let wholes: [Int: [Int]]

  init(_ figures: [Figure], measures: MeasureTable, scopes: ScopeTable) {
    let stated = statedPairs(figures)
    var all = stated
    let index = NestingIndex(figures, measures: measures)
    for whole in figures.indices {
      for part in index.candidates(of: whole) where part != whole {
        let relation = KeyRelation(
          part: figures[part].key,
          whole: figures[whole].key,
          measures: measures,
          scopes: scopes
        )
        if relation.isNested { all.insert(Pair(part: part, whole: whole)) }
      }
    }
    self.stated = stated
    self.all = all
    pairs = all.sorted { ($0.part, $0.whole) < ($1.part, $1.whole) }
    wholes = Dictionary(grouping: pairs, by: \.part).mapValues { $0.map(\.whole) }
  }

  /// The whole to print: the one that the text states, else the narrowest.
  func immediateWhole(of part: Int) -> Int? {
    let wholes = wholes[part] ?? []
    if let said = wholes.first(where: { stated.contains(Pair(part: part, whole: $0)) }) {
      return said
    }
    return wholes.first { whole in
      !wholes.contains { all.contains(Pair(part: $0, whole: whole)) }
    }
  }
}

/// The pairs that the claims' own `part_of` names.
private func statedPairs(_ figures: [Figure]) -> Set<Nesting.Pair> {
  var figureOfClaim: [String: Int] = [:]
  for (index, figure) in figures.enumerated() {
    for statement in figure.statements { figureOfClaim[statement.id] = index }
  }
  var pairs: Set<Nesting.Pair> = []
  for (part, figure) in figures.enumerated() {
    for statement in figure.statements {
      guard let whole = figureOfClaim[statement.quantity.partOf], whole != part,
        canNest(figure.key, in: figures[whole].key)
      else { continue }
      pairs.insert(Nesting.Pair(part: part, whole: whole))
    }
  }
  return pairs
}

/// Tells whether nothing speaks against a part that the words name: one unit, no two places, no two
/// periods.
private func canNest(_ part: FigureKey, in whole: FigureKey) -> Bool {
  guard part.unit == whole.unit, part.place.relation(to: whole.place) != .apart else {
    return false
  }
  guard let one = part.time.span, let other = whole.time.span else { return true }
  return one.overlaps(other)
}
