import ArgumentParser
import Pipeline

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks the tables of a pipeline; ends with 1 and a list where something is wrong.",
    discussion: """
      EXAMPLE
        tally check Pipelines/sample.toml

      Compares the tables with their schemas, the conservation of numerals and quantities, the
      decisions, and with what a run makes now.
      """
  )

  @OptionGroup var options: PipelineOptions

  func run() async throws {
    let run = try options.run()
    let findings = try await run.findings()
    guard !findings.isEmpty else {
      return try output("\(run.configuration.name): nothing to find\n")
    }
    try output(findings.map { $0 + "\n" }.joined())
    throw ExitCode(ExitStatus.findings.rawValue)
  }
}

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Shows which figures changed since a git revision, and why.",
    discussion: """
      EXAMPLE
        tally review Pipelines/sample.toml --against main

      Names the rows of the lexicons and patterns that changed, and for each the claims that it adds,
      removes and changes in the pipeline's documents. Ends with 1 where a range changed and no
      claim, decision or policy explains it.
      """
  )

  @OptionGroup var options: PipelineOptions

  @Option(help: "The git revision to compare with.")
  var against = "HEAD"

  @Flag(help: "Print as CSV what every row of the lexicons and patterns does, and nothing else.")
  var rows = false

  func run() async throws {
    let run = try options.run()
    guard !rows else { return try output(try await RowReview(run).table()) }
    let review = try RevisionReview(of: run.configuration, against: against)
    try output(review.text)
    try output(try await RowReview(run).text(against: against))
    if review.hasUnexplainedChange { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
