package import CSV
import Text

/// A name of a place: the columns of `Data/places.csv` that extraction reads.
package struct PlaceName: CSVRecord, Equatable {
  package var name = ""
  package var aliases: [String] = []

  package init() {}

  package static let schema = Schema<PlaceName>(
    table: "places", key: [],
    columns: [
      .text("name", \.name, "Name of the place", blank: .refused),
      .list("aliases", \.aliases, "Other spellings", presence: .optional),
    ])
}

/// A country and the adjectives made of it: the columns of `Data/countries.csv` that extraction
/// reads.
package struct CountryName: CSVRecord, Equatable {
  package var name = ""
  package var demonyms: [String] = []

  package init() {}

  package static let schema = Schema<CountryName>(
    table: "countries", key: [],
    columns: [
      .text("name", \.name, "Name of the country", blank: .refused),
      .list("demonyms", \.demonyms, "Adjectives and names of its people"),
    ])
}

/// The names of places and countries, by their folded words.
package struct Gazetteer: Sendable {
  private var names: Set<String> = []
  private var countryOfDemonym: [String: String] = [:]
  private var countries: Set<String> = []

  package init(places: [PlaceName], countries: [CountryName]) {
    for place in places {
      for name in [place.name] + place.aliases { names.insert(folded(name)) }
    }
    for country in countries {
      names.insert(folded(country.name))
      self.countries.insert(folded(country.name))
      for demonym in country.demonyms where countryOfDemonym[folded(demonym)] == nil {
        countryOfDemonym[folded(demonym)] = country.name
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
