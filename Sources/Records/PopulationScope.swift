package import CSV

/// One population that figures may be about, with the wider one that contains it: a row of
/// `Data/scopes.csv`.
package struct PopulationScope: CSVRecord, Equatable {
  package var scope = ""
  package var parent = ""
  package var axis = ""
  package var note = ""

  package init() {}

  package static let schema = Schema<PopulationScope>(
    table: "scopes",
    key: ["scope"],
    columns: [
      .text("scope", \.scope, "Name of the population", blank: .refused),
      .text("parent", \.parent, "The wider population that contains it (children: civilians)"),
      .text("axis", \.axis, "Two scopes of one parent and one axis have nobody in common"),
      .text("note", \.note, "Source or reason of the row"),
    ]
  )
}
