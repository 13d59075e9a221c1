package import CSV

/// What a person decided about a figure, claim, pair, lineage or source, and why: a row of
/// `Data/decisions.csv`.
///
/// The table is an input; no code writes it.
package struct Decision: CSVRecord, Equatable {
  package var decisionID = ""
  package var date = ""
  package var decidedBy = ""
  package var scope = DecisionScope.figure
  package var target: [String] = []
  package var targetHash = ""
  package var action = DecisionAction.acceptConflict
  package var field = ""
  package var value = ""
  package var low: Int?
  package var best: Int?
  package var high: Int?
  package var reason = ""
  package var evidence = ""
  package var status = DecisionStatus.active
  package var supersedes = ""

  package init() {}

  package static let schema = Schema<Decision>(
    table: "decisions",
    key: ["decision_id"],
    columns: [
      .text("decision_id", \.decisionID, "Name of the decision", blank: .refused),
      .date("date", \.date, "Day of the decision"),
      .text("decided_by", \.decidedBy, "Who decided"),
      .code("scope", \.scope, "What it is about"),
      .list("target", \.target, "The figure, claim, pair, lineage or source"),
      .text("target_hash", \.targetHash, "target_hash seen when deciding; blank is unstamped"),
      .code("action", \.action, "What it does"),
      .text("field", \.field, "The field that set_scope or set_date sets"),
      .text("value", \.value, "The value to set, or the claim or policy to choose"),
      .count("low", \.low, "For set_interval; blank is open"),
      .count("best", \.best, "For set_interval"),
      .count("high", \.high, "For set_interval; blank is open"),
      .text("reason", \.reason, "Why, in a sentence"),
      .text("evidence", \.evidence, "Documents, claims or addresses"),
      .code("status", \.status, "Whether it is in force"),
      .text("supersedes", \.supersedes, "The decision that it replaces"),
    ]
  )
}
