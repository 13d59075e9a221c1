package import CSV

/// One figure with the range that the selected policy prints: a row of `reconciliations.csv`.
///
/// `low`, `best`, `high`, the dates and `number_of_sources` carry the names that UCDP GED uses, so
/// that the tables join.
package struct Reconciliation: CSVRecord, Equatable {
  package var figureID = ""
  package var measure = ""
  package var unit = Unit.persons
  package var populationScope = ""
  package var country = ""
  package var iso3 = ""
  package var adm1 = ""
  package var place = ""
  package var timeKind = TimeKind.event
  package var per: RateUnit?
  package var event = ""
  package var dateStart = ""
  package var dateEnd = ""
  package var datePrecision: Int?
  package var perpetrator = ""
  package var partOf = ""
  package var claims: [String] = []
  package var lineages: [String] = []
  package var numberOfSources = 0
  package var status = FigureStatus.single
  package var kinds: [String] = []
  package var grade = Grade.weak
  package var policy = Policy.ledger
  package var low: Int?
  package var best: Int?
  package var high: Int?
  package var decisionNeeded = false
  package var decisionID: [String] = []
  package var targetHash = ""
  package var explanation = ""

  package init() {}

  package static let schema = Schema<Reconciliation>(
    table: "reconciliations",
    key: ["figure_id"],
    columns: [
      .text("figure_id", \.figureID, "Slug of the figure's key", blank: .refused),
      .text("measure", \.measure, "What happened to the people counted", blank: .refused),
      .code("unit", \.unit, "What is counted"),
      .text("population_scope", \.populationScope, "Who is counted"),
      .text("country", \.country, "Country name; several joined by ;"),
      .text("iso3", \.iso3, "ISO 3166-1 alpha-3 code; several joined by ;"),
      .text("adm_1", \.adm1, "First administrative division"),
      .text("place", \.place, "Path: country code/first division/town; | joins a union"),
      .code("time_kind", \.timeKind, "event, running total, stock or rate"),
      .code("per", \.per, "Unit of time of a rate"),
      .text("event", \.event, "Name of the event where one is given"),
      .date("date_start", \.dateStart, "First day that it may be about"),
      .date("date_end", \.dateEnd, "Last day that it may be about"),
      .count("date_prec", \.datePrecision, "1 day, 2 up to six days, 3 month, 4 year, 5 longer"),
      .text("perpetrator", \.perpetrator, "Who did it"),
      .text("part_of", \.partOf, "figure_id of the whole"),
      .list("claims", \.claims, "The claims counted, superseded ones included"),
      .list("lineages", \.lineages, "Their origins"),
      .integer("number_of_sources", \.numberOfSources, "How many lineages there are"),
      .code("status", \.status, "How the claims relate"),
      .list("kinds", \.kinds, "Everything the checks found"),
      .code("grade", \.grade, "How well the figure is supported"),
      .code("policy", \.policy, "The policy selected for the measure"),
      .count("low", \.low, "Smallest value; blank is open"),
      .count("best", \.best, "The point; blank where none is stated"),
      .count("high", \.high, "Largest value; blank is open"),
      .flag("decision_needed", \.decisionNeeded, "A person has to decide"),
      .list("decision_id", \.decisionID, "The decisions applied"),
      .text("target_hash", \.targetHash, "Hash of the claims, to copy into a decision"),
      .text("explanation", \.explanation, "The figure in a sentence"),
    ]
  )
}
