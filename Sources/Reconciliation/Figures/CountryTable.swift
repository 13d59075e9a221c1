import Records

/// The names and codes of countries, for the columns that join other tables.
struct CountryTable: Sendable {
  private let countries: [String: Country]

  init(_ rows: [Country]) {
    countries = Dictionary(
      rows.map { ($0.iso2, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The countries of a place, in the order of their codes.
  func countries(of place: PlacePath) -> [Country] { place.roots.compactMap { countries[$0] } }
}
