package import CSV

/// One numeral that is no claim, with the reason: a row of `rejects.csv`.
package struct Reject: CSVRecord, Equatable {
  package var documentID = ""
  package var line = 1
  package var start = 0
  package var end = 0
  package var numeralText = ""
  package var reason = RejectReason.noMeasure
  package var quote = ""

  package init() {}

  package static let schema = Schema<Reject>(
    table: "rejects",
    key: ["document_id", "start"],
    columns: [
      .text("document_id", \.documentID, "The document", blank: .refused),
      .integer("line", \.line, "Line of the numeral in the stored text, from 1"),
      .integer("start", \.start, "First scalar of the numeral, from 0"),
      .integer("end", \.end, "Scalar after the numeral's last"),
      .text("numeral_text", \.numeralText, "The numeral as written"),
      .code("reason", \.reason, "Why it is no claim"),
      .text("quote", \.quote, "The sentence, on one line"),
    ]
  )
}
