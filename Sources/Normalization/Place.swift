package import CSV

/// One place of the gazetteer: a row of `Data/places.csv`.
///
/// The path names the country first (`SY/Idlib/Khan Sheikhoun`). Spellings that folding makes
/// equal (case, accents, hyphens, articles, doubled letters) need no alias.
package struct Place: CSVRecord, Equatable {
  package var path = ""
  package var name = ""
  package var kind = PlaceKind.town
  package var aliases: [String] = []
  /// Adjectives and names of a country's people: they tell a place only inside a place cell.
  package var demonyms: [String] = []
  package var note = ""

  package init() {}

  package static let schema = Schema<Place>(
    table: "places",
    key: ["path"],
    columns: [
      .text("path", \.path, "ISO country/first division/town or site", blank: .refused),
      .text("name", \.name, "Name as text would give it", blank: .refused),
      .code("kind", \.kind, "What kind of place it is"),
      .list("aliases", \.aliases, "Spellings that folding does not make equal"),
      .list(
        "demonyms",
        \.demonyms,
        "Of a country: adjectives and names of its people",
        presence: .optional
      ),
      .text("note", \.note, "What a reader should know of it", presence: .optional),
    ]
  )
}

/// What kind of place a row of the gazetteer is.
package enum PlaceKind: String, CaseIterable, Sendable {
  case country, region, town, site, prison
}
