import CSV
import Foundation
import Reconciliation
import Records

/// The tables of figures, merged from the runs of their portions.
struct MergedTables: Sendable {
  let runs: PortionRuns
  /// Where the tables grow.
  let work: String
  /// Where they go when all are finished.
  let output: String

  /// *Errors*: as the files that it reads and writes.
  func write(threads: Int) async throws(Failure) {
    let merges: [@Sendable () throws(Failure) -> Void] = [writeChecks, writeFigures, writeLinks]
    let results = await transformed(Array(merges.indices), threads: threads) { index in
      Result { () throws(Failure) in try merges[index]() }
    }
    for result in results { try result.get() }
    for table in ["links", "estimates", "reconciliations", "checks"] {
      let name = "\(table).csv"
      try OutputFile(joined(output, name)).takeOver(joined(work, name))
    }
  }

  private func writeLinks() throws(Failure) {
    var table = TableSink<Link>(path: joined(work, "links.csv"))
    var rows = try MergedRuns(runs.links)
    while let row = try rows.next() { try table.write(rows: Array(row.value)) }
    try table.finish()
  }

  private func writeFigures() throws(Failure) {
    var figures = TableSink<Reconciliation>(path: joined(work, "reconciliations.csv"))
    var estimates = TableSink<Estimate>(path: joined(work, "estimates.csv"))
    var rows = try MergedRuns(runs.figures)
    var notes: [FigureNote] = []
    while let row = try rows.next() {
      guard row.key.dropLast().suffix(3).elementsEqual("row".utf8) else {
        notes.append(FigureNote(row))
        continue
      }
      guard let lines = FigureLines(row.value) else { throw broken("figures") }
      try figures.write(rows: lines.line(with: notes))
      try estimates.write(rows: lines.estimates)
      notes.removeAll(keepingCapacity: true)
    }
    try figures.finish()
    try estimates.finish()
  }

  private func writeChecks() throws(Failure) {
    var table = TableSink<Check>(path: joined(work, "checks.csv"))
    var rows = try MergedRuns(runs.checks)
    var last: CheckLine?
    while let row = try rows.next() {
      guard let next = CheckLine(row) else { throw broken("checks") }
      if last?.take(next) == true { continue }
      if let last { try table.write(rows: last.line) }
      last = next
    }
    if let last { try table.write(rows: last.line) }
    try table.finish()
  }

  private func broken(_ name: String) -> Failure {
    Failure(.noInput, "\(work): the working files of the \(name) have changed")
  }
}
