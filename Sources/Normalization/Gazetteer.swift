import Records
import Text

/// The places of the world that have a path, found by any of their spellings.
struct Gazetteer: Sendable {
  struct Entry: Hashable, Sendable {
    var path: String
    var kind: PlaceKind

    var country: String { String(path.prefix { $0 != "/" }) }
  }

  private var exact: [String: [Entry]] = [:]
  private var loose: [String: [Entry]] = [:]
  private var towns: [String: Set<Entry>] = [:]
  private var demonyms: [String: String] = [:]
  private var names: [String: String] = [:]
  private var kinds: [String: PlaceKind] = [:]
  private(set) var longestName = 1

  /// - Parameters:
  ///   - places: The places that people have chosen.
  ///   - towns: Towns of a larger gazetteer; a cell that names nothing else names one.
  init(_ places: [Place], towns: [Place] = []) {
    for place in places { add(place) }
    for town in towns {
      let entry = Entry(path: town.path, kind: town.kind)
      if kinds[town.path] == nil { kinds[town.path] = town.kind }
      for name in [town.name] + town.aliases {
        self.towns[NameFolding.key(of: name), default: []].insert(entry)
      }
    }
  }

  private mutating func add(_ place: Place) {
    let entry = Entry(path: place.path, kind: place.kind)
    kinds[place.path] = place.kind
    if place.kind == .country { names[place.path] = place.name }
    for name in [place.name] + place.aliases { add(entry, name: name) }
    for demonym in place.demonyms {
      demonyms[NameFolding.words(demonym).joined(separator: " ")] = place.path
    }
  }

  private mutating func add(_ entry: Entry, name: String) {
    let words = Phrase(name).words.map(\.folded)
    longestName = max(longestName, words.count)
    let key = NameFolding.key(words)
    let wide = NameFolding.looseKey(words)
    if !exact[key, default: []].contains(entry) { exact[key, default: []].append(entry) }
    if !loose[wide, default: []].contains(entry) { loose[wide, default: []].append(entry) }
  }

  /// The places that some folded words name: by the spelling, else by its sound.
  func entries(named words: [String]) -> [Entry] {
    if let found = exact[NameFolding.key(words)] { return found }
    return loose[NameFolding.looseKey(words)] ?? []
  }

  /// The places spelled just so, for names met in running text.
  func entries(spelled words: [String]) -> [Entry] { exact[NameFolding.key(words)] ?? [] }

  /// The one town of the larger gazetteer that some folded words name, in a country where one is told.
  func town(named words: [String], in countries: [String]) -> String? {
    let found = towns[NameFolding.key(words)] ?? []
    let told = found.filter { countries.contains($0.country) }
    let choices = told.isEmpty ? found : told
    return choices.count == 1 ? choices.first?.path : nil
  }

  /// The country whose people or things an adjective names.
  func country(ofDemonym words: [String]) -> String? { demonyms[words.joined(separator: " ")] }

  /// The name of the country that some words name.
  func country(named words: [String]) -> String? {
    entries(spelled: words).first { $0.kind == .country }.flatMap { names[$0.path] }
  }

  /// The name of the country whose people or things an adjective names.
  func nameOfCountry(ofDemonym words: [String]) -> String? {
    country(ofDemonym: words).flatMap { names[$0] }
  }

  /// What kind of place a path is; nil for unknown places.
  func kind(of path: String) -> PlaceKind? { kinds[path] }
}
