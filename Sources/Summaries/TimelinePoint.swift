package import CSV
import Records

/// One day of a running figure as a row of `summary/timeline.csv`.
///
/// A figure has a series where its claims were made on two days or more.
package struct TimelinePoint: CSVRecord, Equatable {
  package var figureID = ""
  package var asOf = ""
  package var measure = ""
  package var place = ""
  package var low: Int?
  package var best: Int?
  package var high: Int?
  package var lineage: [String] = []
  package var role = ""
  package var claimID = ""

  package init() {}

  package static let schema = Schema<TimelinePoint>(
    table: "timeline",
    key: ["figure_id", "as_of", "claim_id"],
    columns: [
      .text("figure_id", \.figureID, "The figure", blank: .refused),
      .date("as_of", \.asOf, "Day on which the origin said it"),
      .text("measure", \.measure, "What happened to the people counted", blank: .refused),
      .text("place", \.place, "Path: country code/first division/town; | joins a union"),
      .count("low", \.low, "Smallest number asserted; blank is open"),
      .count("best", \.best, "The number asserted as a point"),
      .count("high", \.high, "Largest number asserted; blank is open"),
      .list("lineage", \.lineage, "The origins of the number"),
      .text("role", \.role, "What the claim does in the figure"),
      .text("claim_id", \.claimID, "The claim", blank: .refused),
    ]
  )
}

extension TimelinePoint {
  /// *Shape*: by figure, then day, then claim.
  static func rows(of tables: FigureTables) -> [TimelinePoint] {
    let members = FigureMembers(of: tables)
    let series = tables.reconciliations.flatMap { figure -> [TimelinePoint] in
      let points = members.of(figure.figureID).filter { !$0.quantity.asOf.isEmpty }
      guard Set(points.map(\.quantity.asOf)).count > 1 else { return [] }
      return points.map(TimelinePoint.init(of:))
    }
    return series.sorted {
      precedes([$0.figureID, $0.asOf, $0.claimID], [$1.figureID, $1.asOf, $1.claimID])
    }
  }

  private init(of member: FigureMembers.Member) {
    figureID = member.link.figureID
    asOf = member.quantity.asOf
    measure = member.quantity.measure
    place = member.quantity.place
    low = member.quantity.low
    best = member.quantity.best
    high = member.quantity.high
    lineage = member.quantity.lineage
    role = member.link.role.rawValue
    claimID = member.link.claimID
  }
}
