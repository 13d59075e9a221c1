import ArgumentParser
import Pipeline

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Turns the words of claims into numbers, places, days and origins.",
    discussion: """
      EXAMPLE
        tally normalize claims.csv --documents documents.csv --output quantities.csv
      """
  )

  @Argument(help: "claims.csv, or - for standard input.")
  var claims: String

  @Option(help: "documents.csv of the same run.")
  var documents: String

  @Option(help: "A table of sources in place of the data folder's.")
  var sources: String?

  @Option(help: "Where the quantities go.")
  var output = "-"

  @OptionGroup var data: DataOptions

  func run() throws {
    try normalize(
      claims: claims,
      documents: documents,
      sources: sources,
      data: data.folder(),
      output: output
    )
  }
}

struct ReconcileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reconcile",
    abstract: "Joins quantities into figures and computes every policy.",
    discussion: """
      EXAMPLE
        tally reconcile quantities.csv --decisions Data/decisions.csv --output Output/

      Writes links.csv, estimates.csv, reconciliations.csv and checks.csv and touches nothing else.
      Ends with 1 where a decision cannot be applied.
      """
  )

  @Argument(help: "quantities.csv, or - for standard input.")
  var quantities: String

  @Option(help: "The decisions to apply; none by default.")
  var decisions: String?

  @Option(help: "A table of policies in place of the data folder's.")
  var policies: String?

  @Option(help: "The folder that the tables go to.")
  var output: String

  @OptionGroup var data: DataOptions
  @OptionGroup var threads: ThreadOptions

  func run() async throws {
    var task = ReconcileTask()
    task.quantities = quantities
    task.decisions = decisions
    task.policies = policies
    task.data = try data.folder()
    task.output = output
    task.threads = threads.threads
    let refused = try await task.run()
    for message in refused { standardError(message + "\n") }
    if !refused.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}

struct SummarizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract: "Makes the summaries and the review page of a folder of tables.",
    discussion: """
      EXAMPLE
        tally summarize Output/sample
      """
  )

  @Argument(help: "A folder that holds the tables of all stages.")
  var folder: String

  func run() throws {
    try summarize(folder: folder)
  }
}
