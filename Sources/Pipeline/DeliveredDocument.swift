import Ingestion

/// A document on its way: as a file delivered it, or read already.
///
/// What takes long about a file, to check and to hash it, is left to whoever asks for the document.
enum DeliveredDocument: Sendable {
  case read(IngestedDocument)
  /// The bytes of a file that holds one document, with the id that it has in the run.
  case file(bytes: [UInt8], path: String, byteLimit: Int, UniqueDocumentIDs.Admission)

  func ingested() -> IngestedDocument {
    switch self {
    case .read(let document): document
    case .file(let bytes, let path, let byteLimit, let admission):
      documents(in: bytes, path: path, byteLimit: byteLimit).first?.admitted(admission)
        ?? IngestedDocument(id: admission.id, path: path, quarantined: .unknownFormat)
    }
  }

  /// About how many bytes of memory it takes.
  var size: Int {
    switch self {
    case .read(let document): document.text.count + 1024
    case .file(let bytes, _, _, _): bytes.count + 1024
    }
  }
}
