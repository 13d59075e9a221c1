package import CSV

/// A noun or verb whose forms are not built by rule: a row of `irregulars.csv`.
package struct IrregularRow: CSVRecord, Equatable {
  package var lemma = ""
  package var past = ""
  package var participle = ""
  package var plural = ""

  package init() {}

  package static let schema = Schema<IrregularRow>(
    table: "irregulars",
    key: ["lemma"],
    columns: [
      .text("lemma", \.lemma, "The base form", blank: .refused),
      .text("past", \.past, "Past tense of a verb"),
      .text("participle", \.participle, "Past participle of a verb"),
      .text("plural", \.plural, "Plural of a noun"),
    ]
  )
}
