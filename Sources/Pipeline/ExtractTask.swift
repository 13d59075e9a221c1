import Foundation
import Extraction
import Ingestion
import Records

/// What `tally extract` does: documents in, claims, rejects and documents out, batch by batch.
package struct ExtractTask: Sendable {
  /// Files, folders and `-`.
  package var inputs: [String] = []
  /// Where each table goes; `-` is standard output, nil is nowhere.
  package var claims: String?
  package var rejects: String?
  package var documents: String?
  package var numerals: String?
  /// Folder for the stored texts.
  package var texts: String?
  package var data = ""
  package var language = "english"
  package var threads = 1

  package init() {}

  /// Extracts, writes, and returns the closing line `documents N claims N rejects N`.
  ///
  /// *Shape*: rows are in the order of the input; every table is whole or not there.
  /// *Errors*: as the parts that it is made of.
  package func run() async throws(Failure) -> String {
    let extractor = try Extractor(data: data, language: language)
    var stream = try DocumentStream(inputs: inputs, folder: ".", sizeLimit: defaultByteLimit)
    var sinks = Sinks(self)
    if let texts { try createFolder(texts) }
    var progress = Progress()
    defer { progress.finish() }
    while true {
      let batch = try stream.next()
      guard !batch.isEmpty else { break }
      try writeTexts(of: batch)
      let found =
        wantsOnlyNumerals
        ? await extractor.numerals(in: batch, threads: threads)
        : await extractor.claims(in: batch, threads: threads, listsNumerals: numerals != nil)
      try sinks.write(found)
      progress.advance(by: batch.count)
    }
    return try sinks.finish()
  }

  private var wantsOnlyNumerals: Bool {
    numerals != nil && claims == nil && rejects == nil && documents == nil
  }

  private func writeTexts(of batch: [IngestedDocument]) throws(Failure) {
    guard let texts else { return }
    for ingested in batch where ingested.document.status == .read {
      let path = joined(texts, ingested.document.documentID + ".txt")
      try OutputFile(path).write(ingested.text)
    }
  }
}

/// The tables of one extraction on their way out.
private struct Sinks: ~Copyable {
  private var documents: TableSink<Document>
  private var claims: TableSink<Claim>
  private var rejects: TableSink<Reject>
  private var numerals: TableSink<NumeralRow>
  private var counts = (documents: 0, claims: 0, rejects: 0)

  init(_ task: ExtractTask) {
    documents = TableSink(path: task.documents)
    claims = TableSink(path: task.claims)
    rejects = TableSink(path: task.rejects)
    numerals = TableSink(path: task.numerals)
  }

  mutating func write(_ found: DocumentClaims) throws(Failure) {
    counts.documents += found.documents.count
    counts.claims += found.claims.count
    counts.rejects += found.rejects.count
    try documents.write(found.documents)
    try claims.write(found.claims)
    try rejects.write(found.rejects)
    try numerals.write(found.numerals)
  }

  consuming func finish() throws(Failure) -> String {
    let line =
      "documents \(counts.documents) claims \(counts.claims) rejects \(counts.rejects)"
    try documents.finish()
    try rejects.finish()
    try numerals.finish()
    try claims.finish()
    return line
  }
}
