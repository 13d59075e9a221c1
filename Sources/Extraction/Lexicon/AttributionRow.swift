package import CSV

/// A verb or phrase that gives words to a source: a row of `attributions.csv`.
package struct AttributionRow: CSVRecord, Equatable {
  package var phrase = ""
  package var kind = AttributionKind.say
  package var example = ""

  package init() {}

  package static let schema = Schema<AttributionRow>(
    table: "attributions",
    key: ["phrase", "kind"],
    columns: [
      .text("phrase", \.phrase, "The words, verbs as infinitives", blank: .refused),
      .code("kind", \.kind, "How they name the source"),
      .text("example", \.example, "A sentence with the source in brackets", blank: .refused),
    ]
  )
}

/// How an attribution names its source.
package enum AttributionKind: String, CaseIterable, Sendable {
  /// Subject and verb: the ministry said.
  case say
  /// A verb of belief, read in the passive only: is believed to.
  case think
  /// Subject and verb of blame, which makes what follows alleged: accused.
  case accuse
  /// Subject and verb of denial.
  case deny
  /// A verb that gives words to its subject only with a report as its object: released figures.
  case publish
  /// The source follows: according to the ministry.
  case accordingTo = "according_to"
  /// A noun for what a source says, whose owner is the source: a report.
  case report
}
