import Foundation
import Records
import Summaries

/// What `tally run` did.
package struct RunReport: Sendable, Equatable {
  /// Nothing had changed since the last run, so nothing was done.
  package var isFresh = false
  /// Rows by table.
  package var counts: [String: Int] = [:]
  /// The files of the output folder that are not what they were.
  package var changed: [String] = []
  /// Decisions that could not be applied.
  package var refused: [String] = []
}

extension PipelineRun {
  /// Runs the pipeline and writes its tables, where anything that they depend on has changed.
  ///
  /// *Errors*: as the stages; `locked` where another run works on the same pipeline.
  package func run(
    pipeline path: String,
    program: String,
    isForced: Bool = false
  ) async throws(Failure) -> RunReport {
    let lock = try Lock(on: path)
    defer { lock.release() }
    let folder = OutputFolder(configuration.located(configuration.output))
    let manifestPath = joined(folder.path, "run.json")
    let inputs = try hashes(of: inputPaths + [path, program])
    if !isForced, let last = Manifest(at: manifestPath), last.inputs == inputs,
      last.describes(folder)
    {
      return RunReport(isFresh: true, counts: last.counts, refused: last.refused)
    }
    let result = try await result()
    folder.removeLeftovers()
    let files = result.tables.stageFiles + result.tables.summaryFiles
    let changed = try folder.write(files)
    var manifest = Manifest()
    manifest.tool = toolVersion
    manifest.inputs = inputs
    manifest.outputs = files.reduce(into: [:]) { $0[$1.path] = contentHash(of: $1.bytes) }
    manifest.counts = counts(of: result.tables)
    manifest.refused = refusedDecisions(in: result.tables.checks)
    manifest.milliseconds = result.milliseconds
    try manifest.write(to: manifestPath)
    return RunReport(
      counts: manifest.counts,
      changed: changed,
      refused: manifest.refused
    )
  }

  private func counts(of tables: FigureTables) -> [String: Int] {
    [
      "documents": tables.documents.count,
      "quarantined": tables.documents.filter { $0.status == .quarantined }.count,
      "numerals": tables.numerals.count,
      "claims": tables.claims.count,
      "rejects": tables.rejects.count,
      "quantities": tables.quantities.count,
      "figures": tables.reconciliations.count,
      "findings": tables.checks.filter { $0.outcome == .fires }.count,
      "decisions_needed": tables.reconciliations.filter(\.decisionNeeded).count,
    ]
  }
}

/// The version that `tally --version` prints.
package let toolVersion = "0.1.0"
