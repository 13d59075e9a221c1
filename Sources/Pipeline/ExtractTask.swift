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
      let batch = try stream.nextDelivered()
      guard !batch.isEmpty else { break }
      try writeTexts(of: batch)
      let found =
        wantsOnlyNumerals
        ? await extractor.numeralRows(of: batch, threads: threads)
        : await extractor.rows(of: batch, threads: threads, listsNumerals: numerals != nil)
      try sinks.write(found)
      progress.advance(by: batch.count)
    }
    return try sinks.finish()
  }

  private var wantsOnlyNumerals: Bool {
    numerals != nil && claims == nil && rejects == nil && documents == nil
  }

  private func writeTexts(of batch: [DeliveredDocument]) throws(Failure) {
    guard let texts else { return }
    for delivered in batch {
      let ingested = delivered.ingested()
      guard ingested.document.status == .read else { continue }
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
  private var counts = DocumentRows.Counts()

  init(_ task: ExtractTask) {
    documents = TableSink(path: task.documents)
    claims = TableSink(path: task.claims)
    rejects = TableSink(path: task.rejects)
    numerals = TableSink(path: task.numerals)
  }

  mutating func write(_ found: [DocumentRows]) throws(Failure) {
    for rows in found {
      counts += rows.counts
      try documents.write(rows: rows.documents)
      try claims.write(rows: rows.claims)
      try rejects.write(rows: rows.rejects)
      try numerals.write(rows: rows.numerals)
    }
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
