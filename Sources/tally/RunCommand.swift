import ArgumentParser
import Pipeline

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs every stage of one pipeline.",
    discussion: """
      EXAMPLE
        tally run Pipelines/sample.toml

      Writes the tables into the pipeline's output folder, each whole or not at all. A run after
      which nothing changed does nothing.
      """
  )

  @OptionGroup var options: PipelineOptions

  @Flag(help: "Run even where nothing has changed.")
  var force = false

  func run() async throws {
    let run = try options.run()
    let report = try await run.run(
      pipeline: options.pipeline,
      program: program,
      isForced: force
    )
    try output(report.text(of: run.configuration))
    for message in report.refused { standardError(message + "\n") }
    if !report.refused.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
