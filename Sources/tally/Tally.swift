import ArgumentParser
import Foundation
import Pipeline

/// The command line: parses arguments, calls the pipeline, and ends with the number that
/// `ExitStatus` names.
@main
struct Tally: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally",
    abstract: "Turns reports into reviewed tables of casualty figures.",
    discussion: """
      EXAMPLES
        tally run Pipelines/sample.toml
        tally extract reports/ --claims claims.csv --rejects rejects.csv --documents documents.csv
        tally extract - < reports.jsonl > claims.csv
        tally explain reports/briefing.txt --line 12
        tally review Pipelines/sample.toml --against main

      A - is standard input or output. The exit status is 0 when done, 1 when something was found,
      64 usage, 65 bad data, 66 no input, 73 and 74 output, 75 locked, 78 configuration.
      """,
    version: toolVersion,
    subcommands: [
      RunCommand.self, ExtractCommand.self, NormalizeCommand.self, ReconcileCommand.self,
      SummarizeCommand.self, ExplainCommand.self, CheckCommand.self, ReviewCommand.self,
      NumeralsCommand.self, SchemaCommand.self, DiffCommand.self, RulesCommand.self,
    ]
  )

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as Failure {
      end(failure)
    } catch let status as ExitCode {
      Foundation.exit(status.rawValue)
    } catch {
      endWithUsage(error)
    }
  }

  private static func end(_ failure: Failure) -> Never {
    standardError(failure.messages.joined(separator: "\n") + "\n")
    Foundation.exit(failure.status.rawValue)
  }

  /// Prints help or the version, whose every byte is checked, or what is wrong with the arguments.
  private static func endWithUsage(_ error: any Error) -> Never {
    let message = fullMessage(for: error) + "\n"
    let status = exitCode(for: error).rawValue
    guard status == 0 else {
      standardError(message)
      Foundation.exit(status)
    }
    do throws(Failure) {
      try OutputFile("-").write(Array(message.utf8))
    } catch {
      end(error)
    }
    Foundation.exit(0)
  }
}
