/// A figure of a divided table: its portion, and its number there.
struct FigurePlace: Hashable, Sendable {
  let portion: Int
  let figure: Int
}

/// The names of all figures of a divided table.
///
/// Most figures are called by the slug of their key. Only those whose slug another figure has too
/// are worked out: they alone are taken out of the packed names.
struct TableNames: Sendable {
  private let portions: [PackedNames]
  private let changed: [FigurePlace: String]

  init(_ portions: [PackedNames]) {
    let slugs = SlugIndex(portions)
    var active = slugs.shared
    var isActive = Set(active)
    var names = active.map { portions[$0.portion][$0.figure] }
    /// Brings in the figures that are called by their slug as another is called now.
    func bringInNamesakes() {
      for name in names.map(\.id) {
        for place in slugs.places(of: name) where isActive.insert(place).inserted {
          active.append(place)
          names.append(portions[place.portion][place.figure])
        }
      }
    }
    names.tellApart(by: \.perpetrator)
    bringInNamesakes()
    names.tellApart(by: \.population)
    bringInNamesakes()
    names.number { name in slugs.places(of: name).contains { !isActive.contains($0) } }
    self.portions = portions
    changed = Dictionary(
      zip(active, names.map(\.id)),
      uniquingKeysWith: { first, _ in first }
    )
  }

  func name(of place: FigurePlace) -> String {
    changed[place] ?? portions[place.portion].slug(place.figure)
  }
}

/// Where each slug of a divided table stands.
private struct SlugIndex: Sendable {
  private let portions: [PackedNames]
  private let entries: [(hash: UInt64, place: FigurePlace)]

  init(_ portions: [PackedNames]) {
    self.portions = portions
    entries = portions.enumerated().flatMap { portion, names in
      (0..<names.count).map { figure in
        (stableHash(names.utf8(figure)), FigurePlace(portion: portion, figure: figure))
      }
    }.sorted {
      ($0.hash, $0.place.portion, $0.place.figure) < ($1.hash, $1.place.portion, $1.place.figure)
    }
  }

  /// The figures whose slug is not theirs alone.
  var shared: [FigurePlace] {
    var shared: [FigurePlace] = []
    var start = 0
    while start < entries.count {
      let end = entries[start...].firstIndex { $0.hash != entries[start].hash } ?? entries.count
      let group = entries[start..<end].map(\.place)
      if group.count > 1 {
        let slugs = Dictionary(grouping: group) { portions[$0.portion].slug($0.figure) }
        shared += group.filter { (slugs[portions[$0.portion].slug($0.figure)] ?? []).count > 1 }
      }
      start = end
    }
    return shared
  }

  /// The figures of a slug.
  func places(of slug: String) -> [FigurePlace] {
    let hash = stableHash(slug.utf8)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0.hash == hash }.map(\.place).filter { place in
      portions[place.portion].utf8(place.figure).elementsEqual(slug.utf8)
    }
  }
}
