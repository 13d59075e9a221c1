import Extraction
import Ingestion
import Records

/// What `tally explain` prints: for each numeral of a document the way to its claim or reject.
///
/// The pages of several documents are headed by their ids.
package struct Explanation: Sendable, Equatable {
  package let text: String
  /// Why some documents could not be read, and what to do about it; nil where all could.
  package let failure: Failure?

  /// *Errors*: `noInput` where there is no such document, `usage` where no document has the line.
  package init(of path: String, line: Int?, data: String) throws(Failure) {
    let extractor = try Extractor(data: data, language: "english")
    let documents = try Self.documents(at: path)
    let readable = documents.filter { $0.document.status == .read }
    let quarantined = documents.filter { $0.document.status == .quarantined }
    if let line, !readable.isEmpty { try Self.require(line, in: readable) }
    let pages = readable.filter { line ?? 1 <= lineCount(of: $0.text) }.map { ingested in
      let page = extractor.explanation(
        text: ingested.text,
        bodyStart: ingested.bodyStart,
        document: ingested.document,
        line: line
      )
      return documents.count > 1 ? "document \(ingested.document.documentID)\n\(page)" : page
    }
    text = pages.joined(separator: "\n")
    failure =
      quarantined.isEmpty
      ? nil : Failure(.badData, quarantined.map { quarantineMessage($0.document) })
  }

  private static func documents(at path: String) throws(Failure) -> [IngestedDocument] {
    var stream = try DocumentStream(inputs: [path], folder: ".", sizeLimit: defaultByteLimit)
    var documents: [IngestedDocument] = []
    while true {
      let batch = try stream.next()
      guard !batch.isEmpty else { return documents }
      documents += batch
    }
  }

  private static func require(_ line: Int, in documents: [IngestedDocument]) throws(Failure) {
    let count = documents.map { lineCount(of: $0.text) }.max() ?? 1
    guard !(1...count).contains(line) else { return }
    throw Failure(.usage, "--line expects a line of the text, 1 to \(count), found \(line)")
  }
}

/// How many lines a text has; a line feed at its end begins no other.
private func lineCount(of text: [UInt8]) -> Int {
  let feeds = text.count { $0 == UInt8(ascii: "\n") }
  return max(1, text.last == UInt8(ascii: "\n") ? feeds : feeds + 1)
}

/// Says which document was set aside and why, and what its owner can do.
private func quarantineMessage(_ document: Document) -> String {
  let code = document.reason.prefix { $0 != ":" }
  let hint =
    switch code {
    case "empty": "write some text into it"
    case "not_utf8": "convert it to UTF-8, for instance with iconv --to-code=UTF-8"
    case "binary": "save it as plain text in UTF-8"
    case "too_large": "split it into several documents"
    case "bad_metadata": "mend its front matter or fields"
    case "bad_record": "write one JSON object with id and text in each line"
    case "duplicate_id": "give it an id of its own"
    default: "mend the file"
    }
  return "\(document.path): \(document.documentID) is set aside, \(document.reason); \(hint)"
}
