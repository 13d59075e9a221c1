import Foundation
import Reconciliation
import Records
import Summaries

/// What `tally reconcile` does: quantities in; links, estimates, figures and checks out.
///
/// The table is laid out in portions by what may share a figure. Each portion is looked through
/// once, so that all know what they have to know of each other, and then reconciled by itself; the
/// rows are merged into the order of the tables. Memory holds a portion for each thread.
package struct ReconcileTask: Sendable {
  package var quantities = ""
  package var decisions: String?
  package var policies: String?
  package var data = ""
  package var output = ""
  package var threads = 1
  /// How many portions to make; nil makes as many as the size of the table asks for.
  package var portions: Int?

  package init() {}

  /// Reconciles and returns the messages about decisions that could not be applied.
  ///
  /// *Shape*: the tables are the same with any number of threads and portions.
  /// *Errors*: as the files that it reads and writes; no table is touched where one occurs.
  package func run() async throws(Failure) -> [String] {
    let decisions = try decisions.map { (path) throws(Failure) in
      try table(Decision.self, at: path)
    }
    let reconciler = try Reconciler(data: data, policies: policies)
    if let decisions, !decisions.isEmpty {
      return try reconcileWhole(reconciler, decisions)
    }
    let work = try WorkFolder(in: output)
    let divided = try await DividedTable.divide(
      quantities,
      reconciler: reconciler,
      portions: portions,
      threads: threads,
      in: work.path
    )
    let portions = PortionWork(reconciler: reconciler, table: divided, threads: threads)
    let runs = try await portions.runs()
    try await MergedTables(runs: runs, work: work.path, output: output).write(threads: threads)
    return []
  }

  /// Decisions may reach into any figure, so that a table with decisions is reconciled in memory.
  private func reconcileWhole(
    _ reconciler: Reconciler,
    _ decisions: [Decision]
  ) throws(Failure) -> [String] {
    let quantities = try table(Quantity.self, at: quantities)
    let figures = reconciler.reconcile(quantities, decisions: decisions)
    let tables = FigureTables(
      links: figures.links,
      estimates: figures.estimates,
      reconciliations: figures.reconciliations,
      checks: figures.checks
    )
    _ = try OutputFolder(output).write(tables.figureFiles)
    return refusedDecisions(in: figures.checks)
  }
}
