package import CSV

/// The start of one conflict, for "since the war began": a row of `Data/conflicts.csv`.
package struct Conflict: CSVRecord, Equatable {
  package var place = ""
  package var start = ""
  package var name = ""
  package var source = ""

  package init() {}

  package static let schema = Schema<Conflict>(
    table: "conflicts",
    key: ["place"],
    columns: [
      .text("place", \.place, "Path of the country where it is fought", blank: .refused),
      .date("start", \.start, "When it began, as precisely as is agreed", blank: .refused),
      .text("name", \.name, "What it is called"),
      .text("source", \.source, "Who dates it so", blank: .refused),
    ]
  )
}
