package import CSV

/// One claim as numbers, place, time and origin: a row of `quantities.csv`.
///
/// Only `claim_id`, `measure`, `qualifier`, `low`, `best`, `high`, `lineage` and `as_of` must be
/// there; every other column may be missing, and blank is unknown.
package struct Quantity: CSVRecord, Equatable {
  package var claimID = ""
  package var documentID = ""
  package var measure = ""
  package var unit: Unit?
  package var population = ""
  package var populationScope = ""
  package var qualifier = Qualifier.exactly
  package var low: Int?
  package var best: Int?
  package var high: Int?
  package var lowHard: Bool?
  package var highHard: Bool?
  package var nominal: Int?
  package var vague = false
  package var vagueWords: [String] = []
  package var timeKind: TimeKind?
  package var per: RateUnit?
  package var place = ""
  package var event = ""
  package var dateStart = ""
  package var dateEnd = ""
  package var datePrecision: Int?
  package var asOf = ""
  package var perpetrator = ""
  package var perpetratorStatus: PerpetratorStatus?
  package var attackersIncluded: Bool?
  package var lineage: [String] = []
  package var lineageRule = ""
  package var speech: Speech?
  package var sourceKind: SourceKind?
  package var sourceTier: Int?
  package var modality: Modality?
  package var partOf = ""
  package var superseded = false
  package var additional = false
  package var quote = ""

  package init() {}

  package static let schema = Schema<Quantity>(
    table: "quantities",
    key: ["claim_id"],
    columns: [
      .text("claim_id", \.claimID, "The claim", blank: .refused),
      .text("document_id", \.documentID, "The document that states it", presence: .optional),
      .text("measure", \.measure, "What happened to the people counted", blank: .refused),
      .code("unit", \.unit, "What is counted", presence: .optional),
      .text("population", \.population, "Who is counted, as written", presence: .optional),
      .text(
        "population_scope",
        \.populationScope,
        "Who is counted, as a scope: all, civilians, …",
        presence: .optional
      ),
      .code("qualifier", \.qualifier, "How the words bound the number"),
      .count("low", \.low, "Smallest number asserted; blank is open"),
      .count("best", \.best, "The number asserted as a point; blank where none is"),
      .count("high", \.high, "Largest number asserted; blank is open"),
      .yesNo(
        "low_hard",
        \.lowHard,
        "y where low is stated, n where a rounding rule made it",
        presence: .optional
      ),
      .yesNo(
        "high_hard",
        \.highHard,
        "y where high is stated, n where a rounding rule made it",
        presence: .optional
      ),
      .count(
        "nominal",
        \.nominal,
        "The number as a table would print it",
        presence: .optional
      ),
      .flag("vague", \.vague, "The words name a magnitude only", presence: .optional),
      .list(
        "vague_words",
        \.vagueWords,
        "The rows of vague.csv that made low and nominal: tens of thousands is tens;thousands",
        presence: .optional
      ),
      .code("time_kind", \.timeKind, "event, running total, stock or rate", presence: .optional),
      .code("per", \.per, "Unit of time of a rate", presence: .optional),
      .text(
        "place",
        \.place,
        "Path: country code/first division/town; | joins a union",
        presence: .optional
      ),
      .text("event", \.event, "Name of the event where one is given", presence: .optional),
      .date("date_start", \.dateStart, "First day that it may be about", presence: .optional),
      .date("date_end", \.dateEnd, "Last day that it may be about", presence: .optional),
      .count(
        "date_prec",
        \.datePrecision,
        "1 day, 2 up to six days, 3 month, 4 year, 5 longer or unknown",
        words: ["day": 1, "month": 3, "year": 4],
        presence: .optional
      ),
      .date("as_of", \.asOf, "Day on which the origin said it"),
      .text("perpetrator", \.perpetrator, "Who did it", presence: .optional),
      .code(
        "perpetrator_status",
        \.perpetratorStatus,
        "How sure the text is of the perpetrator",
        presence: .optional
      ),
      .yesNo(
        "attackers_included",
        \.attackersIncluded,
        "Whether the attackers' own dead are counted",
        presence: .optional
      ),
      .list("lineage", \.lineage, "The origins of the number"),
      .text(
        "lineage_rule",
        \.lineageRule,
        "The rule that found the origin",
        presence: .optional
      ),
      .code("speech", \.speech, "How the words reached the page", presence: .optional),
      .code("source_kind", \.sourceKind, "What kind of body the origin is", presence: .optional),
      .count(
        "source_tier",
        \.sourceTier,
        "4 recorder, 3 UN or NGO, 2 official or outlet, 1 party",
        presence: .optional
      ),
      .code("modality", \.modality, "How firmly the text stands behind it", presence: .optional),
      .text("part_of", \.partOf, "claim_id of the whole", presence: .optional),
      .flag("superseded", \.superseded, "The text itself replaces it", presence: .optional),
      .flag("additional", \.additional, "It adds to an earlier one", presence: .optional),
      .text(
        "quote",
        \.quote,
        "The sentence; shared ones show one text carried twice",
        presence: .optional
      ),
    ]
  )
}
