package import CSV

/// What one claim does in one figure: a row of `links.csv`.
package struct Link: CSVRecord, Equatable {
  package var claimID = ""
  package var figureID = ""
  package var role = LinkRole.canonical
  package var score = 0
  package var why = ""

  package init() {}

  package static let schema = Schema<Link>(
    table: "links",
    key: ["claim_id", "figure_id"],
    columns: [
      .text("claim_id", \.claimID, "The claim", blank: .refused),
      .text("figure_id", \.figureID, "The figure", blank: .refused),
      .code("role", \.role, "What the claim does in the figure"),
      .integer("score", \.score, "Sum of the link's weights; 0 for the claim that opens a figure"),
      .text("why", \.why, "The weights or the veto, in words"),
    ]
  )
}
