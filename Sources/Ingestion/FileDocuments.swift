import Records

/// The default for how many bytes a document may have: 64 MiB.
package let defaultByteLimit = 64 << 20

/// Reads the documents of a file: one, or one for each line of JSONL.
///
/// Nothing stops a run: a file that cannot be read as a document is a quarantined document.
///
/// - Parameters:
///   - bytes: The file as delivered.
///   - path: Its path as it is to stand in `documents.csv`; its ending tells the format.
///   - byteLimit: The longest document, in bytes.
/// - Returns: The documents in the order of the file; at least one, except for JSONL without lines.
package func documents(
  in bytes: [UInt8],
  path: String,
  byteLimit: Int = defaultByteLimit
) -> [IngestedDocument] {
  let id = documentID(ofFile: path)
  guard let format = FileFormat(path: path) else {
    return [IngestedDocument(id: id, path: path, quarantined: .unknownFormat)]
  }
  guard format != .jsonLines else { return linesOfJSON(in: bytes, path, byteLimit) }
  guard bytes.count <= byteLimit else {
    return [IngestedDocument(id: id, path: path, quarantined: .tooLarge(limit: byteLimit))]
  }
  var document = Document()
  document.documentID = id
  document.path = path
  guard format == .markdown, textFault(of: bytes) == nil else {
    return [IngestedDocument(document, text: bytes)]
  }
  return [markdownDocument(document, bytes)]
}

private func linesOfJSON(
  in bytes: [UInt8],
  _ path: String,
  _ byteLimit: Int
) -> [IngestedDocument] {
  var lines = JSONLinesReader(path: path, byteLimit: byteLimit)
  return lines.read(bytes[...]) + lines.finish()
}

private func markdownDocument(_ document: Document, _ bytes: [UInt8]) -> IngestedDocument {
  var document = document
  let frontMatter = FrontMatter(of: bytes)
  var fault = frontMatter.fault
  for (field, value, line) in frontMatter.values {
    guard let expected = document.store(value, as: field), fault == nil else { continue }
    fault = "line \(line): expected \(expected), found \(excerpt(value))"
  }
  return IngestedDocument(
    document,
    text: bytes,
    bodyStart: frontMatter.bodyStart,
    metadataFault: fault.map(QuarantineReason.badMetadata)
  )
}
