import Foundation
import Records

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
  private var lines: JSONLines?
  private var identifiers = IdentifierCheck()

  /// - Parameters:
  ///   - inputs: files, folders and `-`, seen from `folder`.
  ///   - folder: the pipeline's folder; `.` is the working folder.
  ///   - sizeLimit: the largest document in bytes.
  /// - Throws: `noInput` where an input does not exist.
  init(inputs: [String], folder: String, sizeLimit: Int) throws(Failure) {
    self.folder = folder
    self.sizeLimit = sizeLimit
    paths = try documentPaths(of: inputs, in: folder)[...]
  }

  /// Reads the next batch; empty at the end.
  ///
  /// *Errors*: `noInput` where standard input or a `.jsonl` file fails while it is read.
  mutating func next() throws(Failure) -> [IngestedDocument] {
    var batch: [IngestedDocument] = []
    var bytes = 0
    while bytes < batchBytes, let found = try nextDocuments() {
      for document in found {
        bytes += document.text.count + 1024
        batch.append(identifiers.checked(document))
      }
    }
    return batch
  }

  /// The documents of the next line or file; nil at the end.
  private mutating func nextDocuments() throws(Failure) -> [IngestedDocument]? {
    while true {
      if let found = try lines?.next() { return [found] }
      lines = nil
      guard let path = paths.popFirst() else { return nil }
      guard path == "-" || path.hasSuffix(".jsonl") else { return documents(inFileAt: path) }
      lines = try JSONLines(
        path: path,
        located: path == "-" ? path : joined(folder, path),
        sizeLimit: sizeLimit
      )
    }
  }

  private func documents(inFileAt path: String) -> [IngestedDocument] {
    do throws(Failure) {
      let bytes = try InputFile(joined(folder, path)).bytes()
      return ingestedFile(bytes, path: path, sizeLimit: sizeLimit)
    } catch {
      return ingestedFile([], path: path, sizeLimit: sizeLimit).map { unread in
        var unread = unread
        unread.document.status = .quarantined
        unread.document.reason = "unreadable"
        return unread
      }
    }
  }
}

/// The lines of a JSONL file as documents.
private struct JSONLines {
  private let path: String
  private let sizeLimit: Int
  private var reader: LineReader
  private var line = 0

  init(path: String, located: String, sizeLimit: Int) throws(Failure) {
    self.path = path
    self.sizeLimit = sizeLimit
    reader = try LineReader(path: located)
  }

  mutating func next() throws(Failure) -> IngestedDocument? {
    while let bytes = try reader.next() {
      line += 1
      if let found = ingestedLine(bytes, path: path, line: line, sizeLimit: sizeLimit) {
        return found
      }
    }
    return nil
  }
}

/// Sets documents aside whose id was there before.
private struct IdentifierCheck {
  private var counts: [String: Int] = [:]

  /// The document itself, or a quarantined one under the id with a number behind it, since an id
  /// names one row.
  mutating func checked(_ ingested: IngestedDocument) -> IngestedDocument {
    let identifier = ingested.document.documentID
    guard let count = counts[identifier] else {
      counts[identifier] = 1
      return ingested
    }
    counts[identifier] = count + 1
    var repeated = ingested
    repeated.text = []
    repeated.document.documentID = "\(identifier)~\(count + 1)"
    repeated.document.status = .quarantined
    repeated.document.reason = "duplicate_id"
    return repeated
  }
}
