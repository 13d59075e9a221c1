import Extraction
import Ingestion
import Records

/// The rows of some documents as lines of CSV, in the order of the documents.
struct DocumentRows: Sendable {
  private(set) var documents: [UInt8] = []
  private(set) var claims: [UInt8] = []
  private(set) var rejects: [UInt8] = []
  private(set) var numerals: [UInt8] = []
  private(set) var counts = Counts()

  struct Counts: Sendable {
    var documents = 0
    var claims = 0
    var rejects = 0
  }

  init(_ found: DocumentClaims) {
    documents = TableSink.rows(of: found.documents)
    claims = TableSink.rows(of: found.claims)
    rejects = TableSink.rows(of: found.rejects)
    numerals = TableSink.rows(of: found.numerals)
    counts.documents = found.documents.count
    counts.claims = found.claims.count
    counts.rejects = found.rejects.count
  }
}

extension DocumentRows.Counts {
  static func += (left: inout DocumentRows.Counts, right: DocumentRows.Counts) {
    left.documents += right.documents
    left.claims += right.claims
    left.rejects += right.rejects
  }
}
