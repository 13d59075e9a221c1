import ArgumentParser
import Foundation
import Pipeline

/// Where the lexicons, patterns and hand tables are.
struct DataOptions: ParsableArguments {
  @Option(help: "The data folder; else TALLY_DATA, or a folder Data above the working folder.")
  var data: String?

  func folder(else preferred: String? = nil) throws(Failure) -> String {
    let process = ProcessInfo.processInfo
    return try DataFolder(
      option: data ?? preferred,
      environment: process.environment["TALLY_DATA"],
      workingFolder: FileManager.default.currentDirectoryPath,
      programFolder: folderOfProgram
    ).path
  }

  private var folderOfProgram: String {
    Pipeline.folder(of: program)
  }
}

/// How many documents are read at once.
struct ThreadOptions: ParsableArguments {
  @Option(help: "Threads; the tables are the same with any number of them.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard (1...256).contains(threads) else {
      throw ValidationError("--threads expects a number from 1 to 256, found \(threads)")
    }
  }
}

/// One pipeline's file and what it runs with.
struct PipelineOptions: ParsableArguments {
  @Argument(help: "The pipeline's file, as Pipelines/sample.toml.")
  var pipeline: String

  @OptionGroup var data: DataOptions
  @OptionGroup var threads: ThreadOptions

  func run() throws(Failure) -> PipelineRun {
    let configuration = try Configuration(readingFrom: pipeline)
    let folder = try data.folder(else: configuration.data.map(configuration.located))
    return PipelineRun(configuration, data: folder, threads: threads.threads)
  }
}

/// The path of the program that runs.
var program: String {
  Bundle.main.executablePath ?? CommandLine.arguments[0]
}

/// Writes to standard output and checks that every byte arrived.
func output(_ text: String) throws(Failure) {
  try OutputFile("-").write(Array(text.utf8))
}
