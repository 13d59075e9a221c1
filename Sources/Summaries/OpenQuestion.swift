package import CSV
package import Records

/// One figure that waits for a person as a row of `summary/decisions-needed.csv`.
package struct OpenQuestion: CSVRecord, Equatable {
  package var figureID = ""
  package var measure = ""
  package var place = ""
  package var low: Int?
  package var best: Int?
  package var high: Int?
  package var status = FigureStatus.single
  package var kinds: [String] = []
  package var targetHash = ""
  package var explanation = ""

  package init() {}

  package static let schema = Schema<OpenQuestion>(
    table: "decisions-needed",
    key: ["figure_id"],
    columns: [
      .text("figure_id", \.figureID, "The figure, to name in a decision", blank: .refused),
      .text("measure", \.measure, "What happened to the people counted", blank: .refused),
      .text("place", \.place, "Path: country code/first division/town; | joins a union"),
      .count("low", \.low, "Smallest value; blank is open"),
      .count("best", \.best, "The point; blank where none is stated"),
      .count("high", \.high, "Largest value; blank is open"),
      .code("status", \.status, "How the claims relate"),
      .list("kinds", \.kinds, "Everything the checks found"),
      .text("target_hash", \.targetHash, "Hash of the claims, to copy into the decision"),
      .text("explanation", \.explanation, "The figure in a sentence"),
    ]
  )
}

extension OpenQuestion {
  /// *Shape*: the figures that need a decision, the largest first.
  static func rows(of tables: FigureTables) -> [OpenQuestion] {
    tables.reconciliations.filter(\.decisionNeeded).sorted(by: isReadBefore)
      .map(OpenQuestion.init(of:))
  }

  private init(of figure: Reconciliation) {
    figureID = figure.figureID
    measure = figure.measure
    place = figure.place
    low = figure.low
    best = figure.best
    high = figure.high
    status = figure.status
    kinds = figure.kinds
    targetHash = figure.targetHash
    explanation = figure.explanation
  }
}

/// Orders figures for a reader: those that need a decision first, the large before the small.
func isReadBefore(_ left: Reconciliation, _ right: Reconciliation) -> Bool {
  if left.decisionNeeded != right.decisionNeeded { return left.decisionNeeded }
  if left.magnitude != right.magnitude { return left.magnitude > right.magnitude }
  return precedes([left.figureID], [right.figureID])
}
