package import Records

/// How many claims each document has, as far as it matters to what documents may share.
///
/// Documents are told apart by hash, so that the table has one size for any number of them: a count
/// may be too high and is never too low.
package struct DocumentCounts: Sendable {
  private var counts: [UInt8]
  private static let size = 1 << 24

  package init() { counts = Array(repeating: 0, count: DocumentCounts.size) }

  /// Notes the claim of a document, by the document's hash.
  package mutating func add(_ document: UInt64) {
    let slot = DocumentCounts.slot(document)
    counts[slot] = min(counts[slot] + 1, UInt8(clamping: fewestSharedNumbers))
  }

  /// Tells whether a document has enough claims to share a number with another by no chance.
  func isLong(_ document: String) -> Bool {
    counts[DocumentCounts.slot(stableHash(document.utf8))] >= fewestSharedNumbers
  }

  private static func slot(_ document: UInt64) -> Int {
    Int(truncatingIfNeeded: document & UInt64(size - 1))
  }
}

extension Quantity {
  /// The hash of the document that holds the words.
  package var documentHash: UInt64 { stableHash(document.utf8) }

  /// The document that holds the words, by the column or by the claim's name.
  var document: String {
    guard documentID.isEmpty else { return documentID }
    return claimID.split(separator: "@", maxSplits: 1).first.map(String.init) ?? claimID
  }
}

extension SharedNumber {
  /// Tells whether the two documents may share numbers by more than chance.
  func isTelling(_ documents: DocumentCounts) -> Bool {
    isLowered || documents.isLong(pair.first) && documents.isLong(pair.second)
  }
}
