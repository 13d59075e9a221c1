package import CSV
package import Records

/// One document as a row of `summary/by-document.csv`: where its numerals went.
package struct DocumentSummary: CSVRecord, Equatable {
  package var documentID = ""
  package var publisher = ""
  package var publishedOn = ""
  package var status = DocumentStatus.read
  package var reason = ""
  package var numerals = 0
  package var claims = 0
  package var rejects = 0
  package var rejectReasons: [String] = []

  package init() {}

  package static let schema = Schema<DocumentSummary>(
    table: "by-document",
    key: ["document_id"],
    columns: [
      .text("document_id", \.documentID, "The document", blank: .refused),
      .text("publisher", \.publisher, "Who published it"),
      .date("published_on", \.publishedOn, "Day of publication"),
      .code("status", \.status, "Whether the document was read or set aside"),
      .text("reason", \.reason, "Why a quarantined document was set aside"),
      .integer("numerals", \.numerals, "Numerals in the text, counts or not"),
      .integer("claims", \.claims, "Claims; a numeral may carry two, a soldier carries one"),
      .integer("rejects", \.rejects, "Numerals that are no claim"),
      .list("reject_reasons", \.rejectReasons, "Rejects by reason, each as reason=count"),
    ]
  )
}

extension DocumentSummary {
  /// *Shape*: one row per document, in the order of the documents.
  static func rows(of tables: FigureTables) -> [DocumentSummary] {
    let numerals = counts(tables.numerals.map(\.documentID))
    let claims = counts(tables.claims.map(\.documentID))
    let rejects = Dictionary(grouping: tables.rejects, by: \.documentID)
    return tables.documents.map { document in
      var row = DocumentSummary()
      row.documentID = document.documentID
      row.publisher = document.publisher
      row.publishedOn = document.publishedOn
      row.status = document.status
      row.reason = document.reason
      guard document.status == .read else { return row }
      let reasons = (rejects[document.documentID] ?? []).map(\.reason.rawValue)
      row.numerals = numerals[document.documentID] ?? 0
      row.claims = claims[document.documentID] ?? 0
      row.rejects = reasons.count
      row.rejectReasons = counts(reasons).sorted { precedes([$0.key], [$1.key]) }
        .map { "\($0.key)=\($0.value)" }
      return row
    }
  }

  private static func counts(_ names: [String]) -> [String: Int] {
    names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
