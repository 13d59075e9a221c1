package import CSV

/// What one policy makes of one figure: a row of `estimates.csv`.
package struct Estimate: CSVRecord, Equatable {
  package var figureID = ""
  package var policy = Policy.ledger
  package var low: Int?
  package var best: Int?
  package var high: Int?

  package init() {}

  package static let schema = Schema<Estimate>(
    table: "estimates",
    key: ["figure_id", "policy"],
    columns: [
      .text("figure_id", \.figureID, "The figure", blank: .refused),
      .code("policy", \.policy, "The rule that made the range"),
      .count("low", \.low, "Smallest value; blank is open"),
      .count("best", \.best, "The point, blank where the policy names none"),
      .count("high", \.high, "Largest value; blank is open"),
    ]
  )
}
