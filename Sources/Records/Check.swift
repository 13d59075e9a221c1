package import CSV

/// One test of one or more figures: a row of `checks.csv`.
package struct Check: CSVRecord, Equatable {
  package var check = ""
  package var severity = Severity.info
  package var figures: [String] = []
  package var claims: [String] = []
  package var outcome = Outcome.fires
  package var detail = ""

  package init() {}

  package static let schema = Schema<Check>(
    table: "checks",
    key: ["check", "figures", "claims", "detail"],
    columns: [
      .text("check", \.check, "Name of the check", blank: .refused),
      .code("severity", \.severity, "How much a finding matters"),
      .list("figures", \.figures, "The figures it names"),
      .list("claims", \.claims, "The claims it names"),
      .code("outcome", \.outcome, "Whether it found what it looks for"),
      .text("detail", \.detail, "The arithmetic"),
    ]
  )
}
