import CSV
import Extraction
import Ingestion
import Records

/// What rows of the lexicons and patterns do to the claims of a pipeline's documents.
///
///     lexicons/english/cues.csv + gun down,killed,harm,[12] villagers were gunned down.
///       claims: adds 1, removes 0, changes 0
///         adds nerrin-market@16-18: Gunmen gunned down 12 traders in Nerrin.
package struct RowReview: Sendable {
  private let run: PipelineRun
  private let files: LanguageFiles

  /// *Errors*: `noInput`, `badData` as reading the tables.
  package init(_ run: PipelineRun) throws(Failure) {
    self.run = run
    files = try LanguageFiles(data: run.data, language: run.configuration.language)
  }

  /// One row, and whether it is new, gone or as it was.
  private struct Row: Sendable {
    enum Change: String { case new = "+", gone = "-", kept = " " }
    let path: String
    let cells: [String]
    let change: Change
  }

  /// The rows that a revision has and the data folder has not, or the other way round, each with
  /// what it does; empty where none changed or the data folder is in no repository.
  ///
  /// *Errors*: `noInput` where a document or folder of the pipeline is missing.
  package func text(against revision: String) async throws(Failure) -> String {
    guard let git = try? GitRevision(revision, around: run.data) else { return "" }
    var rows: [Row] = []
    for path in files.paths {
      guard let table = files.tables[path], let bytes = try git.bytes(of: path),
        let old = try? RawTable(bytes: bytes, path: path), old.header == table.header
      else { continue }
      let before = Set(old.rows)
      let after = Set(table.rows)
      rows += table.rows.filter { !before.contains($0) }.map {
        Row(path: path, cells: $0, change: .new)
      }
      rows += old.rows.filter { !after.contains($0) }.map {
        Row(path: path, cells: $0, change: .gone)
      }
    }
    guard !rows.isEmpty else { return "" }
    let pages = zip(rows, try await effects(of: rows)).map { page($0, $1) }
    return "rows of lexicons and patterns, each by itself: \(rows.count) changed\n"
      + pages.joined()
  }

  /// How many claims each row of the lexicons and patterns adds, removes and changes, as CSV.
  ///
  /// *Errors*: `noInput` where a document or folder of the pipeline is missing.
  package func table() async throws(Failure) -> String {
    let rows = files.paths.flatMap { path in
      (files.tables[path]?.rows ?? []).map { Row(path: path, cells: $0, change: .kept) }
    }
    var writer = CSVRowWriter()
    writer.write(["table", "row", "adds", "removes", "changes", "needed"])
    for (row, effect) in zip(rows, try await effects(of: rows)) {
      let counts = [effect.added.count, effect.removed.count, effect.changed.count]
      let cells = [row.path, name(of: row)] + counts.map(String.init)
      writer.write(cells + [effect.dependence ?? ""])
    }
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  private func effects(of rows: [Row]) async throws(Failure) -> [RowEffect] {
    let documents = try documents()
    let claims = claims(of: documents, try files.extractor())
    return await transformed(rows, threads: run.threads) { row in
      effect(of: row, on: claims, documents)
    }
  }

  private func documents() throws(Failure) -> [IngestedDocument] {
    var stream = try DocumentStream(
      inputs: run.configuration.documents,
      folder: run.configuration.folder,
      sizeLimit: run.configuration.sizeLimit,
      isSorted: true
    )
    var documents: [IngestedDocument] = []
    while case let batch = try stream.next(), !batch.isEmpty { documents += batch }
    return documents.filter { $0.document.status == .read }
  }

  private func effect(
    of row: Row,
    on claims: [Claim],
    _ documents: [IngestedDocument]
  ) -> RowEffect {
    do throws(Failure) {
      switch row.change {
      case .new, .kept:
        let without = try files.removing(row.cells, from: row.path).extractor()
        return RowEffect(without: self.claims(of: documents, without), with: claims)
      case .gone:
        let with = try files.adding(row.cells, to: row.path).extractor()
        return RowEffect(without: claims, with: self.claims(of: documents, with))
      }
    } catch {
      return RowEffect(dependence: error.messages.joined(separator: "; "))
    }
  }

  private func claims(of documents: [IngestedDocument], _ extractor: Extractor) -> [Claim] {
    documents.flatMap { ingested in
      extractor.extract(
        text: ingested.text,
        bodyStart: ingested.bodyStart,
        document: ingested.document
      ).claims
    }
  }

  /// How many claims of each kind a page quotes.
  private static let quotes = 3

  private func page(_ row: Row, _ effect: RowEffect) -> String {
    let head = "\(row.path) \(row.change.rawValue) \(name(of: row))\n"
    let isGone = row.change == .gone
    if let dependence = effect.dependence {
      return head + (isGone ? "  gave way to another row\n" : "  is needed: \(dependence)\n")
    }
    let kinds = [
      (isGone ? "added" : "adds", effect.added), (isGone ? "removed" : "removes", effect.removed),
      (isGone ? "changed" : "changes", effect.changed),
    ]
    let counts = kinds.map { "\($0) \($1.count)" }.joined(separator: ", ")
    let quotes = kinds.flatMap { kind, claims in
      claims.prefix(RowReview.quotes).map { "    \(kind) \($0.claimID): \($0.quote)\n" }
        + (claims.count > RowReview.quotes
          ? ["    … \(claims.count - RowReview.quotes) more\n"] : [])
    }
    return head + (isGone ? "  was: " : "  claims: ") + counts + "\n" + quotes.joined()
  }

  private func name(of row: Row) -> String {
    var writer = CSVRowWriter()
    writer.write(row.cells)
    return String(decoding: writer.takeBytes().dropLast(), as: UTF8.self)
  }
}
