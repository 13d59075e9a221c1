package import CSV

/// One word that tells whether two claims speak of the same people or the same actor: a row of
/// `figure_words.csv`.
package struct FigureWord: CSVRecord, Equatable {
  package var word = ""
  package var kind = Kind.anybody
  package var example = ""

  package init() {}

  /// What a word says about those counted, or about who did it.
  package enum Kind: String, CaseIterable, Sendable {
    /// A noun for the counted that fits everybody.
    case anybody
    /// Ends the noun phrase of those counted.
    case preposition
    /// An actor named by its arms alone, who may be anybody armed.
    case armed
    /// An actor or weapon of another kind of attack.
    case bomb, aircraft, shelling
  }

  package static let schema = Schema<FigureWord>(
    table: "figure_words",
    key: ["word"],
    columns: [
      .text("word", \.word, "The word, singular, lower case", blank: .refused),
      .code("kind", \.kind, "What it says about those counted or the actor"),
      .text("example", \.example, "A phrase with the word"),
    ]
  )
}
