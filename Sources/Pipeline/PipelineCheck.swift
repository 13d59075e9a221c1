import CSV
import Records
import Summaries

extension PipelineRun {
  /// What `tally check` does: reads the tables of the output folder again and compares them with
  /// their schemas, the laws, the decisions and a fresh run.
  ///
  /// *Shape*: one message per finding; none where all is well.
  /// *Errors*: as the stages; a table that is broken is a finding, no error.
  package func findings() async throws(Failure) -> [String] {
    let folder = OutputFolder(configuration.located(configuration.output))
    let schemaFindings = try schemaFindings(in: folder)
    guard schemaFindings.isEmpty else { return schemaFindings }
    let result = try await result()
    let tables = try folder.tables()
    return Conservation(of: tables).faults(texts: result.texts)
      + (try decisionFindings(tables))
      + (try freshnessFindings(result.tables, in: folder))
  }

  private func schemaFindings(in folder: OutputFolder) throws(Failure) -> [String] {
    var findings: [String] = []
    for table in TableFile.outputs {
      let path = joined(folder.path, table.path)
      guard let bytes = try InputFile(path).bytesIfPresent() else {
        findings.append("\(path): no such file")
        continue
      }
      findings += table.faults(in: bytes, path: path)
    }
    return findings
  }

  /// The checks of reconciliation that say that a decision does not do what its author meant.
  private static let faultsOfDecisions: Set<String> = [
    "decision_refused", "stale_decision", "contradictory_decision", "unmet_decision",
    "unused_decision",
  ]

  /// Decisions that do not do what they were made for, and active ones that no figure names.
  private func decisionFindings(_ tables: FigureTables) throws(Failure) -> [String] {
    let firing = tables.checks.filter { $0.outcome == .fires }
    let told = firing.filter { PipelineRun.faultsOfDecisions.contains($0.check) }
    let used = Set(tables.reconciliations.flatMap(\.decisionID))
    let unused = try decisions().filter { decision in
      decision.status == .active && !used.contains(decision.decisionID)
        && !told.contains { $0.detail.hasPrefix(decision.decisionID + " ") }
    }
    return told.map {
      "\($0.check): \(($0.figures + $0.claims).joined(separator: ";")) \($0.detail)"
    }
      + unused.map { "unused_decision: \($0.decisionID) names nothing in these tables" }
  }

  private func freshnessFindings(
    _ tables: FigureTables,
    in folder: OutputFolder
  ) throws(Failure) -> [String] {
    var findings: [String] = []
    for file in tables.stageFiles + tables.summaryFiles {
      let path = joined(folder.path, file.path)
      let tracked = try InputFile(path).bytesIfPresent()
      if tracked != file.bytes { findings.append("\(path): differs from what a run makes now") }
    }
    return findings
  }
}
