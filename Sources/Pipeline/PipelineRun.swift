import Normalization
import Reconciliation
import Extraction
import Ingestion
import Records
package import Summaries

/// All stages of one pipeline: files in, tables in memory out.
package struct PipelineRun: Sendable {
  package let configuration: Configuration
  package let data: String
  package let threads: Int

  package init(_ configuration: Configuration, data: String, threads: Int) {
    self.configuration = configuration
    self.data = data
    self.threads = threads
  }

  /// What a run makes, with the texts that spans point into.
  package struct Result: Sendable {
    package var tables: FigureTables
    /// Stored text by document_id.
    package var texts: [String: [UInt8]]
    package var milliseconds: [String: Int]
  }

  /// Runs the stages, each on what the one before would have written to its files.
  ///
  /// *Shape*: rows by document_id, then start; tables without spans by their id.
  /// *Errors*: as the files that it reads; a document never stops it.
  package func result() async throws(Failure) -> Result {
    var watch = Stopwatch()
    try configuration.requireInputs(data: data)
    // All tables are read before the first document, so that a fault of theirs is told at once.
    let extractor = try Extractor(data: data, language: configuration.language)
    let normalizer = try Normalizer(data: data, sources: nil)
    let reconciler = try Reconciler(data: data, policies: policiesPath)
    let decisions = try decisions()
    var (tables, texts) = try await extracted(with: extractor)
    watch.lap("extract")
    tables.quantities = try throughCSV(
      normalizer.quantities(of: tables.claims, documents: tables.documents)
        .sorted { byBytes($0.claimID, $1.claimID) }
    )
    watch.lap("normalize")
    let figures = reconciler.reconcile(tables.quantities, decisions: decisions)
    tables.links = try throughCSV(figures.links)
    tables.estimates = try throughCSV(figures.estimates)
    tables.reconciliations = try throughCSV(figures.reconciliations)
    tables.checks = try throughCSV(figures.checks)
    watch.lap("reconcile")
    return Result(tables: tables, texts: texts, milliseconds: watch.milliseconds)
  }

  /// Every file and folder that the tables depend on, the pipeline's own file excepted.
  var inputPaths: [String] {
    configuration.documents.map(configuration.located) + [data, decisionsPath]
      + [policiesPath].compactMap { $0 }
  }

  var policiesPath: String? { configuration.policies.map(configuration.located) }

  var decisionsPath: String {
    configuration.decisions.map(configuration.located) ?? joined(data, "decisions.csv")
  }

  func decisions() throws(Failure) -> [Decision] {
    guard configuration.decisions != nil else {
      return try tableIfPresent(Decision.self, at: decisionsPath)
    }
    return try table(Decision.self, at: decisionsPath)
  }

  private func extracted(
    with extractor: Extractor
  ) async throws(Failure) -> (FigureTables, [String: [UInt8]]) {
    var stream = try DocumentStream(
      inputs: configuration.documents,
      folder: configuration.folder,
      sizeLimit: configuration.sizeLimit,
      isSorted: true
    )
    var found = DocumentClaims()
    var texts: [String: [UInt8]] = [:]
    var progress = Progress()
    defer { progress.finish() }
    while true {
      let batch = try stream.next()
      guard !batch.isEmpty else { break }
      for ingested in batch { texts[ingested.document.documentID] = ingested.text }
      found.append(await extractor.claims(in: batch, threads: threads))
      progress.advance(by: batch.count)
    }
    return (try found.sorted().tables(), texts)
  }
}

extension DocumentClaims {
  /// The rows by document, then start.
  fileprivate func sorted() -> DocumentClaims {
    DocumentClaims(
      documents: documents.sorted { byBytes($0.documentID, $1.documentID) },
      numerals: numerals.sorted { isBefore($0.documentID, $0.start, $1.documentID, $1.start) },
      claims: claims.sorted { left, right in
        left.documentID == right.documentID && left.start == right.start
          ? byBytes(left.claimID, right.claimID)
          : isBefore(left.documentID, left.start, right.documentID, right.start)
      },
      rejects: rejects.sorted { isBefore($0.documentID, $0.start, $1.documentID, $1.start) }
    )
  }

  fileprivate func tables() throws(Failure) -> FigureTables {
    FigureTables(
      documents: try throughCSV(documents),
      numerals: try throughCSV(numerals),
      claims: try throughCSV(claims),
      rejects: try throughCSV(rejects)
    )
  }
}

/// Compares texts by their UTF-8 bytes.
func byBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

/// Orders rows by document, then by the start of their span as a number.
private func isBefore(_ document: String, _ start: Int, _ other: String, _ otherStart: Int) -> Bool
{
  document == other ? start < otherStart : byBytes(document, other)
}
