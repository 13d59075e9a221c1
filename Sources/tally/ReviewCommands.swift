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

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Shows which figures changed since a git revision, and why.",
    discussion: """
      EXAMPLE
        tally review Pipelines/sample.toml --against main

      Ends with 1 where a range changed and no claim, decision or policy explains it.
      """
  )

  @Argument(help: "The pipeline's file.")
  var pipeline: String

  @Option(help: "The git revision to compare with.")
  var against = "HEAD"

  func run() throws {
    let review = try RevisionReview(
      of: Configuration(readingFrom: pipeline),
      against: against
    )
    try output(review.text)
    if review.hasUnexplainedChange { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
