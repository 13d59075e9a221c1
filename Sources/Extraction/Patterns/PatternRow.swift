package import CSV

/// One construction: a row of `patterns/english/patterns.csv`.
package struct PatternRow: CSVRecord, Equatable {
  package var id = ""
  package var rank = 1
  package var pattern = ""
  package var marks: [String] = []
  package var example = ""
  package var expects = ""
  package var counterexample = ""
  package var note = ""

  package init() {}

  package static let schema = Schema<PatternRow>(
    table: "patterns",
    key: ["id"],
    columns: [
      .text("id", \.id, "Name of the construction", blank: .refused),
      .integer("rank", \.rank, "Which of two constructions wins one numeral: the lower"),
      .text("pattern", \.pattern, "The sequence of phrases", blank: .refused),
      .list("marks", \.marks, "What it says of its claim beyond the measure: part, inherit, …"),
      .text("example", \.example, "A sentence that it reads", blank: .refused),
      .text("expects", \.expects, "Its claims: measure figure; …, blank where it makes none"),
      .text(
        "counterexample",
        \.counterexample,
        "A sentence that it must leave alone",
        blank: .refused
      ),
      .text("note", \.note, "What it is about"),
    ]
  )
}
