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
  func claims(
    in batch: [IngestedDocument],
    threads: Int,
    listsNumerals: Bool = true
  ) async -> DocumentClaims {
    let parts = await transformed(batch, threads: threads) {
      claims(in: $0, listsNumerals: listsNumerals)
    }
    return parts.reduce(into: DocumentClaims()) { $0.append($1) }
  }

  /// Lists the numerals of a batch and reads no further.
  func numerals(in batch: [IngestedDocument], threads: Int) async -> DocumentClaims {
    let rows = await transformed(batch, threads: threads) { ingested in
      numerals(
        text: ingested.text,
        bodyStart: ingested.bodyStart,
        document: ingested.document
      )
    }
    return DocumentClaims(documents: batch.map(\.document), numerals: rows.flatMap { $0 })
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
