package import CSV

/// One body that publishes numbers: a row of `Data/sources.csv`.
package struct Source: CSVRecord, Equatable {
  package var source = ""
  package var kind = SourceKind.outlet
  package var tier = 2
  package var note = ""
  /// Other names, and offices whose holders speak for the source.
  package var aliases: [String] = []

  package init() {}

  package static let schema = Schema<Source>(
    table: "sources",
    key: ["source"],
    columns: [
      .text("source", \.source, "Name as text would give it", blank: .refused),
      .code("kind", \.kind, "What kind of body it is"),
      .integer("tier", \.tier, "4 recorder, 3 UN or NGO, 2 official or outlet, 1 party", in: 1...4),
      .text("note", \.note, "What a reader should know of it"),
      .list(
        "aliases",
        \.aliases,
        "Other names, and offices whose holders speak for it",
        presence: .optional
      ),
    ]
  )
}

/// The policy that the tables print for one measure: a row of `Data/policies.csv`.
package struct PolicyChoice: CSVRecord, Equatable {
  package var measure = ""
  package var policy = Policy.ledger

  package init() {}

  package static let schema = Schema<PolicyChoice>(
    table: "policies",
    key: ["measure"],
    columns: [
      .text("measure", \.measure, "The measure; * is every other one", blank: .refused),
      .code("policy", \.policy, "The policy that reconciliations.csv prints"),
    ]
  )
}
