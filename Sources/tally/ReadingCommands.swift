import ArgumentParser
import Pipeline

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows why each numeral became a claim or a reject.",
    discussion: """
      EXAMPLE
        tally explain report.txt --line 12
      """
  )

  @Argument(help: "A document, or - for JSONL.")
  var document: String

  @Option(help: "Only the numerals of this line.")
  var line: Int?

  @OptionGroup var data: DataOptions

  func run() throws {
    let explanation = try Explanation(of: document, line: line, data: data.folder())
    try output(explanation.text)
    if let failure = explanation.failure { throw failure }
  }
}

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints every column of every table as CSV.",
    discussion: """
      EXAMPLE
        tally schema > schema.csv
      """
  )

  func run() throws {
    try OutputFile("-").write(schemaTable())
  }
}

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two versions of a table row by row; ends with 1 where they differ.",
    discussion: """
      EXAMPLE
        tally diff old/claims.csv new/claims.csv
      """
  )

  @Argument(help: "The old table.")
  var old: String

  @Argument(help: "The new table.")
  var new: String

  func run() throws {
    let difference = try difference(from: old, to: new)
    guard !difference.isEmpty else { return }
    try output(difference.lines.map { $0 + "\n" }.joined())
    throw ExitCode(ExitStatus.findings.rawValue)
  }
}

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Prints the make rules of some pipelines.",
    discussion: """
      EXAMPLE
        tally rules Pipelines/*.toml --output .build/pipelines.mk
      """
  )

  @Argument(help: "The pipelines' files.")
  var pipelines: [String]

  @Option(help: "Where the rules go.")
  var output = "-"

  func run() throws {
    try OutputFile(output).write(Array(MakeRules(for: pipelines).text.utf8))
  }
}
