package import Records

/// A document as the later stages take it: its row in `documents.csv` and its text.
package struct IngestedDocument: Sendable, Equatable {
  /// Its row in `documents.csv`.
  package var document: Document
  /// The text that spans count in: the file as delivered, or the `text` of a JSON line.
  ///
  /// It is empty where the document is quarantined.
  package var text: [UInt8]
  /// The byte where searchable text starts: after the front matter where there is one, else 0.
  package var bodyStart: Int
}

extension IngestedDocument {
  /// A document that was read; it is quarantined after all where its text is no text.
  ///
  /// Length and hash are those of the text as delivered in either case.
  init(
    _ document: Document,
    text: [UInt8],
    bodyStart: Int = 0,
    metadataFault: QuarantineReason? = nil
  ) {
    self.init(document: document, text: text, bodyStart: bodyStart)
    self.document.bytes = text.count
    self.document.sha256 = contentHash(of: text)
    let reason = textFault(of: text, bodyStart: bodyStart) ?? metadataFault
    if let reason { quarantine(reason) }
  }

  /// A document of which nothing is known but where it should be.
  package init(id: String, path: String, quarantined reason: QuarantineReason) {
    var document = Document()
    document.documentID = id
    document.path = path
    self.init(document: document, text: [], bodyStart: 0)
    quarantine(reason)
  }

  /// Sets the document aside: its row stays, its text goes.
  mutating func quarantine(_ reason: QuarantineReason) {
    document.status = .quarantined
    document.reason = reason.description
    text = []
    bodyStart = 0
  }
}
