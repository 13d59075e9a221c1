package import CSV

/// One numeral as `tally numerals` prints it.
package struct NumeralRow: CSVRecord, Equatable {
  package var documentID = ""
  package var start = 0
  package var end = 0
  package var figureText = ""
  package var qualifier = Qualifier.exactly
  package var statedLow: Int?
  package var statedHigh: Int?
  package var kind = ""

  package init() {}

  package static let schema = Schema<NumeralRow>(
    table: "numerals",
    key: ["document_id", "start"],
    columns: [
      .text("document_id", \.documentID, "The document", blank: .refused),
      .integer("start", \.start, "First scalar of the numeral, from 0"),
      .integer("end", \.end, "Scalar after the numeral's last"),
      .text("figure_text", \.figureText, "The numeral as written, without hedge words"),
      .code("qualifier", \.qualifier, "How the words bound the number"),
      .count("stated_low", \.statedLow, "Smallest number the words state; blank is open"),
      .count("stated_high", \.statedHigh, "Largest number the words state; blank is open"),
      .text("kind", \.kind, "count, or the reason why it is none"),
    ]
  )
}
