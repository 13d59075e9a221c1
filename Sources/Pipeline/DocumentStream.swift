import Foundation
import Ingestion

/// The documents of some inputs, a batch at a time, in the order of the inputs.
///
/// A `.jsonl` file and standard input give a document per line and are never held whole. A file that
/// cannot be read is a quarantined document, and so is the second document with an id: neither stops
/// the rest.
struct DocumentStream {
  /// Bytes of text after which a batch is handed out.
  private let batchBytes = 4 << 20
  private let sizeLimit: Int
  /// What the paths of documents.csv are seen from.
  private let folder: String
  private var paths: ArraySlice<String>
  private var lines: JSONLinesFile?
  private var identifiers = UniqueDocumentIDs()

  /// - Parameters:
  ///   - inputs: files, folders and `-`, seen from `folder`.
  ///   - folder: the pipeline's folder; `.` is the working folder.
  ///   - sizeLimit: the largest document in bytes.
  ///   - isSorted: whether the files come by the bytes of their paths and each once, whatever the
  ///     order of the inputs.
  /// - Throws: `noInput` where an input does not exist.
  init(
    inputs: [String],
    folder: String,
    sizeLimit: Int,
    isSorted: Bool = false
  ) throws(Failure) {
    self.folder = folder
    self.sizeLimit = sizeLimit
    let paths = try documentPaths(of: inputs, in: folder)
    self.paths = (isSorted ? Set(paths).sorted(by: byBytes) : paths)[...]
  }

  /// Reads the next batch; empty at the end.
  ///
  /// *Errors*: `noInput` where standard input or a `.jsonl` file fails while it is read.
  mutating func next() throws(Failure) -> [IngestedDocument] {
    try nextDelivered().map { $0.ingested() }
  }

  /// The next batch with its files as they were delivered.
  ///
  /// *Errors*: as `next`.
  mutating func nextDelivered() throws(Failure) -> [DeliveredDocument] {
    var batch: [DeliveredDocument] = []
    var bytes = 0
    while bytes < batchBytes, let found = try nextDocuments() {
      for document in found {
        bytes += document.size
        batch.append(document)
      }
    }
    return batch
  }

  /// The documents of the next piece or file; nil at the end.
  private mutating func nextDocuments() throws(Failure) -> [DeliveredDocument]? {
    if let found = try lines?.next() { return found.map { .read(identifiers.admit($0)) } }
    lines = nil
    guard let path = paths.popFirst() else { return nil }
    guard FileFormat(path: path) == .jsonLines else { return [document(inFileAt: path)] }
    lines = try JSONLinesFile(path: path, located: located(path), sizeLimit: sizeLimit)
    return []
  }

  private func located(_ path: String) -> String {
    path == "-" ? path : joined(folder, path)
  }

  private mutating func document(inFileAt path: String) -> DeliveredDocument {
    let admission = identifiers.admit(documentID(ofFile: path), path: path)
    do throws(Failure) {
      let bytes = try InputFile(located(path)).bytes(upTo: sizeLimit + 1)
      return .file(bytes: bytes, path: path, byteLimit: sizeLimit, admission)
    } catch {
      let document = IngestedDocument(
        id: documentID(ofFile: path),
        path: path,
        quarantined: .unreadable(error.reason)
      )
      return .read(document.admitted(admission))
    }
  }
}

/// A JSONL file on its way in.
private struct JSONLinesFile {
  private let pieces: PieceReader
  private var reader: JSONLinesReader
  private var isAtEnd = false

  init(path: String, located: String, sizeLimit: Int) throws(Failure) {
    pieces = try PieceReader(path: located)
    reader = JSONLinesReader(path: path, byteLimit: sizeLimit)
  }

  /// The documents of the next piece, perhaps none; nil at the end.
  mutating func next() throws(Failure) -> [IngestedDocument]? {
    guard !isAtEnd else { return nil }
    let piece = try pieces.next()
    isAtEnd = piece.isEmpty
    return isAtEnd ? reader.finish() : reader.read(piece[...])
  }
}
