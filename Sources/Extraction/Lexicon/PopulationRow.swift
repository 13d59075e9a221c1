package import CSV

/// A noun that can be counted, with what it is: a row of `populations.csv`.
package struct PopulationRow: CSVRecord, Equatable {
  package var noun = ""
  package var kind = NounKind.person
  package var example = ""

  package init() {}

  package static let schema = Schema<PopulationRow>(
    table: "populations",
    key: ["noun"],
    columns: [
      .text("noun", \.noun, "The noun, in the singular", blank: .refused),
      .code("kind", \.kind, "What it names"),
      .text("example", \.example, "A phrase that counts it"),
    ]
  )
}

/// A noun that means a person before anything else: a row of `wordnet/persons.csv`.
package struct PersonNounRow: CSVRecord, Equatable {
  package var noun = ""

  package init() {}

  package static let schema = Schema<PersonNounRow>(
    table: "persons",
    key: ["noun"],
    columns: [.text("noun", \.noun, "The noun, in the singular and in lower case", blank: .refused)]
  )
}

/// What a counted noun names; the last group are reasons why a number is no claim.
package enum NounKind: String, CaseIterable, Sendable {
  case person, body, household
  /// People who are where the news finds them only for a time, such as gunmen, prisoners and
  /// spectators: where they flee, nobody is displaced.
  case transient
  /// What sanctions can hit besides people.
  case target
  case materiel, incident, animal
  case outOfScope = "out_of_scope"
  case sourceCount = "source_count"
  case vote, measurement, money, duration

  /// Whether it names people.
  var isPeople: Bool { self == .person || self == .transient }
}
