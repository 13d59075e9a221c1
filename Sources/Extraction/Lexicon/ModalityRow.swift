package import CSV

/// A cue of modality with its scope, in the manner of ConText: a row of `modalities.csv`.
package struct ModalityRow: CSVRecord, Equatable {
  package var phrase = ""
  package var modality = ModalityName.alleged
  package var direction = ScopeDirection.forward
  package var example = ""

  package init() {}

  package static let schema = Schema<ModalityRow>(
    table: "modalities",
    key: ["phrase"],
    columns: [
      .text("phrase", \.phrase, "The words", blank: .refused),
      .code("modality", \.modality, "What they make of a claim"),
      .code("direction", \.direction, "On which side of them the claim stands"),
      .text("example", \.example, "A sentence with the figure in brackets", blank: .refused),
    ]
  )
}

/// The modalities that words can give a claim; `asserted` is what is left.
package enum ModalityName: String, CaseIterable, Sendable {
  case alleged, denied, unverified, feared, hypothetical
}

/// Where the scope of a cue lies.
package enum ScopeDirection: String, CaseIterable, Sendable {
  case forward, backward, both
}
