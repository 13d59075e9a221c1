import Normalization
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
