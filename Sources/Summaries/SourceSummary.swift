package import CSV
import Records

/// One number of one source as a row of `summary/by-source.csv`: who claims what.
package struct SourceSummary: CSVRecord, Equatable {
  package var source = ""
  package var measure = ""
  package var populationScope = ""
  package var place = ""
  package var asOf = ""
  package var low: Int?
  package var best: Int?
  package var high: Int?
  package var role = ""
  package var figureID = ""
  package var claimID = ""

  package init() {}

  package static let schema = Schema<SourceSummary>(
    table: "by-source",
    key: ["source", "measure", "place", "as_of", "claim_id"],
    columns: [
      .text("source", \.source, "The origin of the number", blank: .refused),
      .text("measure", \.measure, "What happened to the people counted", blank: .refused),
      .text("population_scope", \.populationScope, "Who is counted"),
      .text("place", \.place, "Path: country code/first division/town; | joins a union"),
      .date("as_of", \.asOf, "Day on which the source said it"),
      .count("low", \.low, "Smallest number asserted; blank is open"),
      .count("best", \.best, "The number asserted as a point"),
      .count("high", \.high, "Largest number asserted; blank is open"),
      .text("role", \.role, "What the claim does in the figure"),
      .text("figure_id", \.figureID, "The figure", blank: .refused),
      .text("claim_id", \.claimID, "The claim", blank: .refused),
    ]
  )
}

extension SourceSummary {
  /// *Shape*: one row per claim and origin, by source, measure, place, as_of and claim_id.
  static func rows(of tables: FigureTables) -> [SourceSummary] {
    let members = FigureMembers(of: tables)
    let rows = tables.reconciliations.flatMap { figure in
      members.of(figure.figureID).flatMap { member in
        member.quantity.lineage.map { SourceSummary(source: $0, member: member) }
      }
    }
    return rows.sorted {
      precedes(
        [$0.source, $0.measure, $0.place, $0.asOf, $0.claimID],
        [$1.source, $1.measure, $1.place, $1.asOf, $1.claimID]
      )
    }
  }

  private init(source: String, member: FigureMembers.Member) {
    self.source = source
    measure = member.quantity.measure
    populationScope = member.quantity.populationScope
    place = member.quantity.place
    asOf = member.quantity.asOf
    low = member.quantity.low
    best = member.quantity.best
    high = member.quantity.high
    role = member.link.role.rawValue
    figureID = member.link.figureID
    claimID = member.link.claimID
  }
}
