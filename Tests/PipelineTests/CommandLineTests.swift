import Foundation
import Testing

/// The program as it was built beside these tests, run with arguments and input.
struct Program {
  struct Ending: Equatable {
    var status: Int32
    var output: String
    var error: String
  }

  var environment: [String: String] = [:]
  var folder = projectFolder

  func run(_ arguments: [String], input: String = "") throws -> Ending {
    let process = Process()
    process.executableURL = try Self.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment) { _, new in new }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let error = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus,
      output: String(decoding: output, as: UTF8.self),
      error: String(decoding: error, as: UTF8.self)
    )
  }

  /// The build folder holds the test bundle and the program side by side.
  static var path: String { get throws { try executable.path } }

  private static var executable: URL {
    get throws {
      let candidates = [CommandLine.arguments[0]] + CommandLine.arguments + [Bundle.main.bundlePath]
      for candidate in candidates {
        let url = URL(filePath: candidate).deletingLastPathComponent().appending(path: "tally")
        if FileManager.default.isExecutableFile(atPath: url.path) { return url }
      }
      let built = URL(filePath: projectFolder).appending(path: ".build/debug/tally")
      try #require(FileManager.default.isExecutableFile(atPath: built.path))
      return built
    }
  }
}

@Suite("The command line")
struct CommandLineTests {
  struct Case: CustomTestStringConvertible {
    var arguments: String
    var status: Int32
    /// What standard error or, after success, standard output starts with.
    var says: String
    var testDescription: String { "tally \(arguments)" }
  }

  /// Arguments, the exit status, and how the message starts.
  static let cases = [
    Case(arguments: "--version", status: 0, says: "0.1.0\n"),
    Case(arguments: "--help", status: 0, says: "OVERVIEW: Turns reports into reviewed tables"),
    Case(arguments: "schema", status: 0, says: "table,column,type,blank,presence,key,meaning\n"),
    Case(arguments: "nonsense", status: 64, says: "Error: Unexpected argument 'nonsense'"),
    Case(arguments: "extract", status: 64, says: "Error: Missing expected argument"),
    Case(
      arguments: "extract a --threads 0",
      status: 64,
      says: "Error: --threads expects a number from 1 to 256, found 0"
    ),
    Case(
      arguments: "extract /no/such",
      status: 66,
      says: "/no/such: no such file or folder\n"
    ),
    Case(
      arguments: "extract Data/documents --data /no/Data",
      status: 78,
      says: "/no/Data: expected the data folder, found no folder\n"
    ),
    Case(
      arguments: "extract Data/documents --claims /dev/full",
      status: 74,
      says: "/dev/full: no space left on the device\n"
    ),
    Case(
      arguments: "extract Data/documents --claims /no/such/claims.csv",
      status: 73,
      says: "/no/such/claims.csv: no such file or folder\n"
    ),
    Case(
      arguments: "run /no/such.toml",
      status: 78,
      says: "/no/such.toml: no such file or folder\n"
    ),
    Case(
      arguments: "reconcile /no/such.csv --output /tmp",
      status: 66,
      says: "/no/such.csv: no such file or folder\n"
    ),
    Case(
      arguments: "reconcile Output/sample/quantities.csv --output Package.swift",
      status: 73,
      says: "Package.swift: expected a folder, found a file\n"
    ),
    Case(
      arguments: "reconcile Output/sample/quantities.csv --output Package.swift/a/b",
      status: 73,
      says: "Package.swift: expected a folder, found a file\n"
    ),
    Case(
      arguments: "summarize /no/such",
      status: 66,
      says: "/no/such/documents.csv: no such file or folder\n"
    ),
    Case(
      arguments: "diff /dev/null Data/measures.csv",
      status: 65,
      says: "/dev/null:1:1: expected a header, found an empty file\n"
    ),
    Case(arguments: "diff Data/measures.csv Data/measures.csv", status: 0, says: ""),
    Case(
      arguments: "diff Data/measures.csv Data/policies.csv",
      status: 1,
      says: "! column parent stands in one table only\n"
    ),
    Case(
      arguments: "reconcile Package.swift --output /tmp",
      status: 65,
      says: "Package.swift:1:1: expected "
    ),
  ]

  @Test("ends with the number and the words that the contract names", arguments: cases)
  func ending(_ expected: Case) throws {
    let ending = try Program().run(expected.arguments.split(separator: " ").map(String.init))
    let isQuietError = ending.status == 0 || ending.status == 1
    let said = isQuietError ? ending.output : ending.error
    #expect(ending.status == expected.status)
    #expect(said.hasPrefix(expected.says), "said: \(said.prefix(200))")
  }

  @Test("tells a full disk also where only help is printed", arguments: ["--version", "schema"])
  func fullStandardOutput(argument: String) throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "\"$0\" \(argument) > /dev/full", try Program.path]
    let error = Pipe()
    shell.standardError = error
    try shell.run()
    let said = try error.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
    #expect(
      String(decoding: said, as: UTF8.self) == "standard output: no space left on the device\n"
    )
  }

  @Test("prints the range of a column that has one")
  func schemaRange() throws {
    let ending = try Program().run(["schema"])
    #expect(ending.output.contains("\nsources,tier,integer(1..4),refused,required,,"))
  }

  @Test("reads JSONL from standard input and closes with the counts")
  func standardInput() throws {
    let ending = try Program().run(
      ["extract", "-", "--documents", "-", "--claims", "/dev/null"],
      input: """
        {"id": "a", "text": "No numerals here."}
        {"id": "b"}
        {"id": "a", "text": "Again."}

        """
    )
    #expect(ending.status == 0)
    let rows = ending.output.split(separator: "\n").map { $0.split(separator: ",")[0] }
    #expect(rows == ["document_id", "a", "b", "a~2"])
    #expect(ending.error == "documents 3 claims 0 rejects 0\n")
  }

  @Test("lists numerals, counts or not")
  func numerals() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "At least 12 people came in 2015.\n")
    let ending = try Program().run(["numerals", path, "--output", "-"])
    #expect(
      ending.output == """
        document_id,start,end,figure_text,qualifier,stated_low,stated_high,kind
        a,9,11,12,at_least,12,,count
        a,27,31,2015,exactly,,,date

        """
    )
  }

  @Test("writes the stored texts that the spans point into")
  func texts() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.md", "---\ntitle: T\n---\nTwelve people were killed.\n")
    let ending = try Program().run(
      ["extract", path, "--claims", folder.path + "/c.csv", "--texts", folder.path + "/texts"])
    #expect(ending.error == "documents 1 claims 1 rejects 0\n")
    #expect(try folder.text("texts/a.txt") == "---\ntitle: T\n---\nTwelve people were killed.\n")
    #expect(try folder.text("c.csv").contains("\na@17-23,a,4,17,23,Twelve,exactly,12,12,"))
  }
}
