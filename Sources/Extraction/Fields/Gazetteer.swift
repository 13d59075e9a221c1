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
      .list("demonyms", \.demonyms, "Adjectives made of it, and names of its people"),
    ]
  )
}

/// The names of places, and the adjectives of countries, by their folded words.
package struct Gazetteer: Sendable {
  private var names: Set<String> = []
  private var countryOfDemonym: [String: String] = [:]
  private var countries: Set<String> = []

  package init(places: [PlaceName]) {
    for place in places {
      let spellings = [place.name] + place.aliases
      for name in spellings { names.insert(folded(name)) }
      guard place.kind == "country" else { continue }
      for name in spellings { countries.insert(folded(name)) }
      for demonym in place.demonyms where countryOfDemonym[folded(demonym)] == nil {
        countryOfDemonym[folded(demonym)] = place.name
      }
    }
  }

  func isPlace(_ name: String) -> Bool { names.contains(folded(name)) }

  func isCountry(_ name: String) -> Bool { countries.contains(folded(name)) }

  /// The country that an adjective such as "Syrian" belongs to.
  func country(ofDemonym word: String) -> String? { countryOfDemonym[folded(word)] }
}

/// Lower case, and hyphens as spaces: "Deir ez-Zor" and "DEIR EZ ZOR" are one name.
private func folded(_ name: String) -> String {
  let bytes = name.utf8.map { byte -> UInt8 in
    if byte >= 0x41 && byte <= 0x5a { return byte | 0x20 }
    return byte == 0x2d ? 0x20 : byte
  }
  return String(decoding: bytes, as: UTF8.self)
}
