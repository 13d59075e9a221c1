import Reconciliation
import Records

/// The runs of a table's portions, by the tables that they become.
struct PortionRuns: Sendable {
  var links: [String] = []
  var figures: [String] = []
  var checks: [String] = []
}

/// Reconciles the portions of a table, several at once, and leaves their rows in runs.
struct PortionWork: Sendable {
  let reconciler: Reconciler
  let table: DividedTable
  let threads: Int

  /// *Errors*: as the working files.
  func runs() async throws(Failure) -> PortionRuns {
    let survey = try await survey()
    let made = try await each(largestFirst) { (portion) throws(Failure) in
      try reconcile(portion, in: survey)
    }
    var runs = PortionRuns()
    for portion in made {
      runs.links += portion.links
      runs.figures += portion.figures
      runs.checks += portion.checks
    }
    let compared = try await each(Array(table.rows.indices)) { (group) throws(Failure) in
      try compare(group, of: made)
    }
    for found in compared {
      runs.figures += found.figures
      runs.checks += found.checks
    }
    try addSharedChecks(made.flatMap(\.sharedParts), to: &runs)
    return runs
  }

  /// Small portions fill the time in which a large one keeps another thread.
  private var largestFirst: [Int] {
    table.rows.indices.sorted { (table.rows[$1], $0) < (table.rows[$0], $1) }
  }

  private func survey() async throws(Failure) -> TableSurvey {
    let found = try await each(largestFirst) { (portion) throws(Failure) in
      let quantities = try table.quantities(portion)
      let survey = reconciler.survey(
        quantities,
        portion: portion,
        references: table.references
      )
      return (portion, survey)
    }
    return reconciler.survey(of: found.sorted { $0.0 < $1.0 }.map(\.1))
  }

  private func reconcile(_ portion: Int, in survey: TableSurvey) throws(Failure) -> PortionFiles {
    let rows = reconciler.rows(
      of: try table.quantities(portion),
      portion: portion,
      in: survey,
      documents: table.documents
    )
    var (links, figures, checks) = (RowRun(), RowRun(), RowRun())
    for figure in rows.figures {
      figures.add(figure)
      for link in figure.links {
        links.add(
          key: rowKey([link.claimID, link.figureID]),
          value: TableSink<Link>.rows(of: [link])
        )
      }
    }
    for note in rows.notes { figures.add(note) }
    for check in rows.checks { checks.add(check) }
    var files = PortionFiles()
    files.links = try write(links, "links-\(portion)")
    files.figures = try write(figures, "figures-\(portion)")
    files.checks = try write(checks, "checks-\(portion)")
    files.numerals = try grouped(rows.numerals, "numerals-\(portion)") {
      $0.pack(into: &$1[$0.portion(among: $1.count)])
    }
    files.sharedNumbers = try grouped(rows.sharedNumbers, "shared-numbers-\(portion)") {
      $0.pack(into: &$1[$0.portion(among: $1.count)])
    }
    files.sharedParts = rows.sharedParts
    return files
  }

  private func grouped<Value>(
    _ values: [Value],
    _ name: String,
    _ pack: (Value, inout [[UInt8]]) -> Void
  ) throws(Failure) -> GroupedFile {
    var parts = [[UInt8]](repeating: [], count: table.rows.count)
    for value in values { pack(value, &parts) }
    return try GroupedFile(parts, path: joined(table.folder, name))
  }

  /// Compares the numbers of one group over all portions: equal ones, and those that documents share.
  private func compare(_ group: Int, of files: [PortionFiles]) throws(Failure) -> PortionRuns {
    var numerals: [Numeral] = []
    var sharedNumbers: [SharedNumber] = []
    for file in files {
      numerals += Numeral.unpacked(try file.numerals?.bytes(group) ?? [])
      sharedNumbers += SharedNumber.unpacked(try file.sharedNumbers?.bytes(group) ?? [])
    }
    var (figures, checks) = (RowRun(), RowRun())
    for finding in numeralFindings(among: numerals) {
      checks.add(finding.check, bucket: finding.bucket, order: finding.order)
      figures.addNotes(of: finding.check)
    }
    for check in possibleCopyChecks(among: sharedNumbers) {
      checks.add(check)
      figures.addNotes(of: check)
    }
    var runs = PortionRuns()
    runs.figures = try write(figures, "compared-figures-\(group)")
    runs.checks = try write(checks, "compared-checks-\(group)")
    return runs
  }

  private func addSharedChecks(_ parts: [SharedPart], to runs: inout PortionRuns) throws(Failure) {
    var (figures, checks) = (RowRun(), RowRun())
    for check in reconciler.checks(of: parts) {
      checks.add(check)
      figures.addNotes(of: check)
    }
    runs.figures += try write(figures, "shared-notes")
    runs.checks += try write(checks, "shared-checks")
  }

  /// Writes a run, and returns its path; none where there is nothing to write.
  private func write(_ run: RowRun, _ name: String) throws(Failure) -> [String] {
    guard !run.isEmpty else { return [] }
    let path = joined(table.folder, name)
    try writeWork(run.sorted(), to: path)
    return [path]
  }

  /// Does something for each portion, several at once; the results come in the order of the portions.
  private func each<Found: Sendable>(
    _ portions: [Int],
    _ work: @escaping @Sendable (Int) throws(Failure) -> Found
  ) async throws(Failure) -> [Found] {
    let results = await transformed(portions, threads: threads) { portion in
      Result { () throws(Failure) in try work(portion) }
    }
    var found: [Found] = []
    for result in results { found.append(try result.get()) }
    return found
  }
}

/// The working files of one portion.
private struct PortionFiles: Sendable {
  var links: [String] = []
  var figures: [String] = []
  var checks: [String] = []
  var numerals: GroupedFile?
  var sharedNumbers: GroupedFile?
  var sharedParts: [SharedPart] = []
}
