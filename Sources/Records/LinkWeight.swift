package import CSV

/// What one agreement between two claims adds to the score of their link: a row of
/// `Data/linking.csv`.
package struct LinkWeight: CSVRecord, Equatable {
  package var feature = ""
  package var weight = 0
  package var reason = ""

  package init() {}

  package static let schema = Schema<LinkWeight>(
    table: "linking",
    key: ["feature"],
    columns: [
      .text("feature", \.feature, "The agreement, or a threshold (ends in _at)", blank: .refused),
      .integer("weight", \.weight, "Points that it adds"),
      .text("reason", \.reason, "Why it weighs this much, with an example"),
    ]
  )
}
