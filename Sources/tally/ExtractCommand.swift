import ArgumentParser
import Pipeline

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Finds the claims of documents.",
    discussion: """
      EXAMPLES
        tally extract report.txt --claims claims.csv --rejects rejects.csv
        tally extract reports/ more.jsonl --documents documents.csv --claims claims.csv
        tally extract - --rejects rejects.csv < reports.jsonl > claims.csv

      The last line on standard error is: documents N claims N rejects N
      """
  )

  @Argument(help: "Files, folders, or - for JSONL: .txt .md .jsonl")
  var inputs: [String]

  @Option(help: "Where the claims go.")
  var claims = "-"

  @Option(help: "Where the numerals that are no claim go.")
  var rejects: String?

  @Option(help: "Where the list of documents goes.")
  var documents: String?

  @Option(help: "A folder for the stored texts, which the spans point into.")
  var texts: String?

  @OptionGroup var data: DataOptions
  @OptionGroup var threads: ThreadOptions

  func run() async throws {
    var task = ExtractTask()
    task.inputs = inputs
    task.claims = claims
    task.rejects = rejects
    task.documents = documents
    task.texts = texts
    task.data = try data.folder()
    task.threads = threads.threads
    standardError(try await task.run() + "\n")
  }
}

struct NumeralsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "numerals",
    abstract: "Lists every numeral, whether it counts something or not.",
    discussion: """
      EXAMPLE
        tally numerals report.txt --output numerals.csv
      """
  )

  @Argument(help: "Files, folders, or - for JSONL.")
  var inputs: [String]

  @Option(help: "Where the numerals go.")
  var output = "-"

  @OptionGroup var data: DataOptions
  @OptionGroup var threads: ThreadOptions

  func run() async throws {
    var task = ExtractTask()
    task.inputs = inputs
    task.numerals = output
    task.data = try data.folder()
    task.threads = threads.threads
    _ = try await task.run()
  }
}
