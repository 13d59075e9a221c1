package import CSV

/// One word that names a magnitude instead of a number: a row of `vague.csv`.
///
/// A plural word is worth one unit, as recorders treat it: dozens are at least 12.
package struct VagueWord: CSVRecord, Equatable {
  package var word = ""
  package var low = 1
  package var nominal = 1
  package var example = ""
  package var basis = ""

  package init() {}

  package static let schema = Schema<VagueWord>(
    table: "vague",
    key: ["word"],
    columns: [
      .text("word", \.word, "The word or phrase, lower case", blank: .refused),
      .integer("low", \.low, "Smallest number that it asserts"),
      .integer("nominal", \.nominal, "The number as a table would print it"),
      .text("example", \.example, "A numeral with the word", blank: .refused),
      .text("basis", \.basis, "Why it is worth that", blank: .refused),
    ]
  )
}
