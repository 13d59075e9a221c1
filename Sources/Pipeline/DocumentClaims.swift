import Extraction
import Ingestion
import Records

/// What extraction made of some documents, in the order of the documents.
struct DocumentClaims: Sendable {
  var documents: [Document] = []
  var numerals: [NumeralRow] = []
  var claims: [Claim] = []
  var rejects: [Reject] = []

  mutating func append(_ other: DocumentClaims) {
    documents += other.documents
    numerals += other.numerals
    claims += other.claims
    rejects += other.rejects
  }
}

extension Extractor {
  /// Extracts from a batch of documents; a quarantined one has no rows but its own.
  func claims(in batch: [IngestedDocument], threads: Int) async -> DocumentClaims {
    let parts = await transformed(batch, threads: threads) {
      claims(in: $0, listsNumerals: true)
    }
    return parts.reduce(into: DocumentClaims()) { $0.append($1) }
  }

  /// The same as lines of CSV, made where the documents are read.
  func rows(
    of batch: [DeliveredDocument],
    threads: Int,
    listsNumerals: Bool
  ) async -> [DocumentRows] {
    await transformed(batch, threads: threads) {
      DocumentRows(claims(in: $0.ingested(), listsNumerals: listsNumerals))
    }
  }

  /// The numerals of a batch as lines of CSV; it is read no further.
  func numeralRows(of batch: [DeliveredDocument], threads: Int) async -> [DocumentRows] {
    await transformed(batch, threads: threads) {
      let ingested = $0.ingested()
      let rows = numerals(
        text: ingested.text,
        bodyStart: ingested.bodyStart,
        document: ingested.document
      )
      return DocumentRows(DocumentClaims(documents: [ingested.document], numerals: rows))
    }
  }

  private func claims(in ingested: IngestedDocument, listsNumerals: Bool) -> DocumentClaims {
    var document = ingested.document
    guard document.status == .read else { return DocumentClaims(documents: [document]) }
    let found = extract(
      text: ingested.text,
      bodyStart: ingested.bodyStart,
      document: document,
      listsNumerals: listsNumerals
    )
    document.credit = found.credit
    document.datelinePlace = found.datelinePlace
    document.datelineDate = found.datelineDate
    return DocumentClaims(
      documents: [document],
      numerals: found.numerals,
      claims: found.claims,
      rejects: found.rejects
    )
  }
}
