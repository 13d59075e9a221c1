package import CSV

/// One input document: a row of `documents.csv`.
package struct Document: CSVRecord, Equatable {
  package var documentID = ""
  package var path = ""
  package var title = ""
  package var publisher = ""
  package var publishedOn = ""
  package var url = ""
  package var language = ""
  package var sha256 = ""
  package var bytes = 0
  package var status = DocumentStatus.read
  package var reason = ""
  package var credit = ""
  package var datelinePlace = ""
  package var datelineDate = ""

  package init() {}

  package static let schema = Schema<Document>(
    table: "documents",
    key: ["document_id"],
    columns: [
      .text("document_id", \.documentID, "The document's id, unique in a run", blank: .refused),
      .text("path", \.path, "Where it was read, as named on the command line or in the pipeline"),
      .text("title", \.title, "Title as delivered"),
      .text("publisher", \.publisher, "Who published it"),
      .date("published_on", \.publishedOn, "Day of publication"),
      .text("url", \.url, "Address of the original"),
      .text("language", \.language, "ISO 639-1 code; blank where it is not stated"),
      .text("sha256", \.sha256, "SHA-256 of the stored text, in hexadecimal"),
      .integer("bytes", \.bytes, "Length of the stored text in bytes of UTF-8"),
      .code("status", \.status, "Whether the document was read or set aside"),
      .text("reason", \.reason, "Why a quarantined document was set aside"),
      .text(
        "credit",
        \.credit,
        "Wire agency credited in the text, found by extract",
        presence: .optional
      ),
      .text(
        "dateline_place",
        \.datelinePlace,
        "Place of the dateline, found by extract",
        presence: .optional
      ),
      .text(
        "dateline_date",
        \.datelineDate,
        "Date of the dateline, found by extract",
        presence: .optional
      ),
    ]
  )
}
