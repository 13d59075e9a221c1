package import CSV
package import Records

/// One noun for those counted and the scope that it names: a row of `population_nouns.csv`.
///
/// A noun that is not listed (shepherds, tourists) describes the people and sets no scope: `all`.
package struct PopulationNoun: CSVRecord, Equatable {
  package var noun = ""
  package var scope = ""
  package var unit = Unit.persons
  package var example = ""

  package init() {}

  package static let schema = Schema<PopulationNoun>(
    table: "population_nouns",
    key: ["noun"],
    columns: [
      .text("noun", \.noun, "Noun or phrase, singular, lower case", blank: .refused),
      .text("scope", \.scope, "A scope of Data/scopes.csv, or the unit", blank: .refused),
      .code("unit", \.unit, "What is counted"),
      .text("example", \.example, "A population that the row resolves", blank: .refused),
    ]
  )
}
