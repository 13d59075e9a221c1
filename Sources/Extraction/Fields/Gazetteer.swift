package import CSV
import Text

/// A name of a place: the columns of `Data/places.csv` that extraction reads.
package struct PlaceName: CSVRecord, Equatable {
  package var name = ""
  package var kind = ""
  package var aliases: [String] = []
  package var demonyms: [String] = []

  package init() {}

  package static let schema = Schema<PlaceName>(
    table: "places",
    key: [],
    columns: [
      .text("name", \.name, "Name of the place", blank: .refused),
      .text("kind", \.kind, "country, region, town or site"),
      .list("aliases", \.aliases, "Other spellings"),
      .list(
        "demonyms",
        \.demonyms,
        "Adjectives made of it, and names of its people",
        presence: .optional
      ),
    ]
  )
}

/// The names of places, and the adjectives of countries, by their folded words.
///
/// Spellings that `NameFolding` makes equal are one name: "Deir ez-Zor" and "DEIR EZ ZOR", "Sednaya"
/// and "Sednayah", "al-Bāb" and "El Bab".
package struct Gazetteer: Sendable {
  private var names: Set<String> = []
  private var towns: Set<String> = []
  private var countryOfDemonym: [String: String] = [:]
  private var countries: Set<String> = []
  private var filter = NameFilter()

  /// - Parameters:
  ///   - places: The places that people have chosen.
  ///   - towns: Towns of a larger gazetteer, whose names may be those of people too.
  package init(places: [PlaceName], towns: [PlaceName] = []) {
    for place in places {
      let spellings = [place.name] + place.aliases
      for name in spellings { names.insert(folded(name)) }
      guard place.kind == "country" else { continue }
      for name in spellings { countries.insert(folded(name)) }
      for demonym in place.demonyms where countryOfDemonym[folded(demonym)] == nil {
        countryOfDemonym[folded(demonym)] = place.name
      }
    }
    for town in towns {
      for name in [town.name] + town.aliases { self.towns.insert(folded(name)) }
    }
    for key in names { filter.insert(key: key) }
    for key in self.towns { filter.insert(key: key) }
    for key in countryOfDemonym.keys { filter.insert(key: key) }
  }

  /// Tells whether a name that is listed anywhere may begin with a token of a document.
  func mayName(_ token: Token, in text: [UInt8]) -> Bool { filter.admits(token, in: text) }

  /// Tells whether a name is a place's wherever it stands.
  func isPlace(_ name: String) -> Bool { names.contains(folded(name)) }

  /// Tells whether a name may be a place's, where words beside it say that it is one.
  func mayBePlace(_ name: String) -> Bool {
    let name = folded(name)
    return names.contains(name) || towns.contains(name)
  }

  func isCountry(_ name: String) -> Bool { countries.contains(folded(name)) }

  /// The country that an adjective such as "Syrian" belongs to.
  func country(ofDemonym word: String) -> String? { countryOfDemonym[folded(word)] }
}

private func folded(_ name: String) -> String { NameFolding.key(of: name) }
