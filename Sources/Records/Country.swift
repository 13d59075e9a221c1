package import CSV

/// One country's codes and name: a row of `Data/countries.csv`.
package struct Country: CSVRecord, Equatable {
  package var iso2 = ""
  package var iso3 = ""
  package var name = ""

  package init() {}

  package static let schema = Schema<Country>(
    table: "countries",
    key: ["iso2"],
    columns: [
      .text(
        "iso2",
        \.iso2,
        "ISO 3166-1 alpha-2 code, the first step of a place path",
        blank: .refused
      ),
      .text("iso3", \.iso3, "ISO 3166-1 alpha-3 code", blank: .refused),
      .text("name", \.name, "Short English name", blank: .refused),
    ]
  )
}
