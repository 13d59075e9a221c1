package import CSV
import Records

/// One figure as a row of `summary/by-place.csv`: measure, place and period with the range.
package struct PlaceSummary: CSVRecord, Equatable {
  package var measure = ""
  package var populationScope = ""
  package var place = ""
  package var period = ""
  package var timeKind = ""
  package var per = ""
  package var low: Int?
  package var best: Int?
  package var high: Int?
  package var numberOfSources = 0
  package var grade = ""
  package var status = ""
  package var decisionNeeded = false
  package var partOf = ""
  package var figureID = ""

  package init() {}

  package static let schema = Schema<PlaceSummary>(
    table: "by-place",
    key: ["measure", "place", "period", "figure_id"],
    columns: [
      .text("measure", \.measure, "What happened to the people counted", blank: .refused),
      .text("population_scope", \.populationScope, "Who is counted"),
      .text("place", \.place, "Path: country code/first division/town; | joins a union"),
      .text("period", \.period, "The day, or the first and last day joined by /; .. is open"),
      .text("time_kind", \.timeKind, "event, running total, stock or rate"),
      .text("per", \.per, "Unit of time of a rate"),
      .count("low", \.low, "Smallest value; blank is open"),
      .count("best", \.best, "The point; blank where none is stated"),
      .count("high", \.high, "Largest value; blank is open"),
      .integer("number_of_sources", \.numberOfSources, "How many lineages there are"),
      .text("grade", \.grade, "How well the figure is supported"),
      .text("status", \.status, "How the claims relate"),
      .flag("decision_needed", \.decisionNeeded, "A person has to decide"),
      .text("part_of", \.partOf, "figure_id of the whole; never add a part to it"),
      .text("figure_id", \.figureID, "The figure", blank: .refused),
    ]
  )
}

extension PlaceSummary {
  /// *Shape*: one row per figure, by measure, place, period and figure_id.
  static func rows(of tables: FigureTables) -> [PlaceSummary] {
    tables.reconciliations.map(PlaceSummary.init(of:)).sorted {
      precedes(
        [$0.measure, $0.place, $0.period, $0.figureID],
        [$1.measure, $1.place, $1.period, $1.figureID]
      )
    }
  }

  private init(of figure: Reconciliation) {
    measure = figure.measure
    populationScope = figure.populationScope
    place = figure.place
    period = figure.period
    timeKind = figure.timeKind.rawValue
    per = figure.per?.rawValue ?? ""
    low = figure.low
    best = figure.best
    high = figure.high
    numberOfSources = figure.numberOfSources
    grade = figure.grade.rawValue
    status = figure.status.rawValue
    decisionNeeded = figure.decisionNeeded
    partOf = figure.partOf
    figureID = figure.figureID
  }
}
