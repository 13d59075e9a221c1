import Normalization
import Reconciliation
import Records
import Summaries

/// What `tally normalize` does: claims and documents in, quantities out.
///
/// *Errors*: as the files that it reads and writes.
package func normalize(
  claims: String,
  documents: String,
  sources: String?,
  data: String,
  output: String
) throws(Failure) {
  let claims = try table(Claim.self, at: claims)
  let documents = try table(Document.self, at: documents)
  let normalizer = try Normalizer(data: data, sources: sources)
  let quantities = normalizer.quantities(of: claims, documents: documents)
  var sink = TableSink<Quantity>(path: output)
  try sink.write(quantities)
  try sink.finish()
}

/// What `tally reconcile` does: quantities in; links, estimates, figures and checks out.
///
/// Returns the messages about decisions that could not be applied.
/// *Errors*: as the files that it reads and writes.
package func reconcile(
  quantities: String,
  decisions: String?,
  policies: String?,
  data: String,
  output: String
) throws(Failure) -> [String] {
  let quantities = try table(Quantity.self, at: quantities)
  let decisions = try decisions.map { (path) throws(Failure) in
    try table(Decision.self, at: path)
  }
  let reconciler = try Reconciler(data: data, policies: policies)
  let figures = reconciler.reconcile(quantities, decisions: decisions ?? [])
  let tables = FigureTables(
    links: figures.links,
    estimates: figures.estimates,
    reconciliations: figures.reconciliations,
    checks: figures.checks
  )
  _ = try OutputFolder(output).write(tables.figureFiles)
  return refusedDecisions(in: figures.checks)
}

/// What `tally summarize` does: the tables of a folder in, its summaries and review page out.
///
/// *Errors*: as the files that it reads and writes.
package func summarize(folder: String) throws(Failure) {
  let folder = OutputFolder(folder)
  _ = try folder.write(folder.tables().summaryFiles)
}

/// The findings that some decision was not applied, one message each.
func refusedDecisions(in checks: [Check]) -> [String] {
  checks.filter { $0.check == "decision_refused" && $0.outcome == .fires }
    .map { "decision_refused: \($0.detail)" }
}
