import Foundation
import Pipeline
import Testing

/// What holds for every pipeline, tried on the sample documents.
@Suite("A run", .serialized)
struct LawTests {
  private let documents = projectFolder + "/Data/documents"

  /// A pipeline over the sample documents in a folder of its own.
  private func pipeline(in folder: borrowing TemporaryFolder, documents names: [String]) throws
    -> String
  {
    let inputs = names.map { "\"../documents/\($0)\"" }.joined(separator: ", ")
    return try folder.write(
      "Pipelines/p.toml",
      """
      documents = [\(inputs)]
      data = "\(projectFolder)/Data"
      output = "../Output/p"
      """
    )
  }

  private func copyDocuments(to folder: borrowing TemporaryFolder) throws -> [String] {
    try FileManager.default.copyItem(atPath: documents, toPath: folder.path + "/documents")
    // A second document with an id: which of the two is set aside must not depend on the order.
    try folder.write(
      "documents/again.jsonl",
      "{\"id\": \"kirsa-school\", \"text\": \"Six died.\"}\n"
    )
    return try FileManager.default.contentsOfDirectory(atPath: folder.path + "/documents").sorted()
  }

  /// Every table of an output folder by its path; the manifest is no table.
  private func tables(of folder: borrowing TemporaryFolder) throws -> [String: Data] {
    let output = URL(filePath: folder.path + "/Output/p")
    var tables: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output.path)
    where name.hasSuffix(".csv") || name.hasSuffix(".md") {
      tables[name] = try Data(contentsOf: output.appending(path: name))
    }
    return tables
  }

  private func run(
    _ pipeline: String,
    threads: Int = 1,
    environment: [String: String] = [:]
  ) throws -> Program.Ending {
    try Program(environment: environment)
      .run(["run", pipeline, "--threads", String(threads)])
  }

  @Test("makes the same bytes in another order, folder, locale, zone and number of threads")
  func determinism() throws {
    let one = try TemporaryFolder()
    let names = try copyDocuments(to: one)
    let first = try run(try pipeline(in: one, documents: names))
    #expect(first.status == 0, "\(first.error)")
    let expected = try tables(of: one)
    #expect(expected.count == 15)
    let other = try TemporaryFolder()
    _ = try copyDocuments(to: other)
    let second = try run(
      try pipeline(in: other, documents: names.reversed()),
      threads: 2,
      environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"]
    )
    #expect(second.status == 0, "\(second.error)")
    #expect(try tables(of: other) == expected)
  }

  @Test("after a run changes nothing, forced or not")
  func idempotence() throws {
    let folder = try TemporaryFolder()
    let path = try pipeline(in: folder, documents: try copyDocuments(to: folder))
    #expect(try run(path).status == 0)
    let before = try tables(of: folder)
    #expect(try run(path).output.hasPrefix("p: nothing has changed\n"))
    let forced = try Program().run(["run", path, "--force"])
    #expect(forced.output.hasPrefix("p: the tables are as they were\n"))
    #expect(try tables(of: folder) == before)
  }

  @Test("closes with counts that add up")
  func counts() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "documents/a.txt",
      "In 2015 a man was killed in Hais. Soldiers detained 12 people in Hais.\n"
    )
    let ending = try run(try pipeline(in: folder, documents: ["a.txt"]))
    let lines = ending.output.split(separator: "\n")
    #expect(
      lines.dropFirst().prefix(2) == [
        "  1 documents, 0 set aside", "  2 claims; of 2 numerals 1 are claimed and 1 are not",
      ]
    )
  }

  @Test("notices a changed document and a changed table")
  func freshness() throws {
    let folder = try TemporaryFolder()
    let path = try pipeline(in: folder, documents: try copyDocuments(to: folder))
    #expect(try run(path).status == 0)
    let claims = try folder.text("Output/p/claims.csv")
    try folder.write("Output/p/claims.csv", "half a ta")
    let checked = try Program().run(["check", path])
    #expect(checked.status == 1)
    #expect(checked.output.contains("claims.csv:1:1: expected "))
    #expect(try run(path).output.hasPrefix("p: 1 files changed\n"))
    #expect(try folder.text("Output/p/claims.csv") == claims)
    try folder.write("documents/kirsa-school.txt", "Nobody came.\n")
    #expect(try !run(path).output.hasPrefix("p: nothing has changed\n"))
  }

  @Test("makes what its stages make one by one from their files")
  func noSideChannel() throws {
    let folder = try TemporaryFolder()
    let path = try pipeline(in: folder, documents: try copyDocuments(to: folder))
    #expect(try run(path).status == 0)
    let expected = try tables(of: folder)
    let output = folder.path + "/Output/p"
    let program = Program()
    for name in expected.keys
    where !["claims.csv", "documents.csv", "rejects.csv", "numerals.csv"].contains(name) {
      try FileManager.default.removeItem(atPath: output + "/" + name)
    }
    let stages = [
      [
        "normalize", output + "/claims.csv", "--documents", output + "/documents.csv",
        "--output", output + "/quantities.csv",
      ],
      [
        "reconcile", output + "/quantities.csv", "--decisions",
        projectFolder + "/Data/decisions.csv", "--output", output,
      ],
      ["summarize", output],
    ]
    for stage in stages {
      let ending = try program.run(stage)
      #expect(ending.status == 0, "\(stage[0]): \(ending.error)")
    }
    #expect(try tables(of: folder) == expected)
  }

  @Test("keeps the laws of its tables")
  func conservation() throws {
    let folder = try TemporaryFolder()
    let path = try pipeline(in: folder, documents: try copyDocuments(to: folder))
    #expect(try run(path).status == 0)
    let checked = try Program().run(["check", path])
    #expect(checked.output == "p: nothing to find\n")
    #expect(checked.status == 0)
  }

  @Test("sets broken documents aside and goes on")
  func quarantine() throws {
    let folder = try TemporaryFolder()
    try folder.write("documents/good.txt", "Twelve people were killed in Hais on Monday.\n")
    try folder.write("documents/empty.txt", "")
    try folder.write("documents/nul.txt", "a\0b")
    try Data([0x41, 0xFF, 0x42]).write(to: URL(filePath: folder.path + "/documents/torn.txt"))
    try folder.write("documents/a.jsonl", "{\"id\": \"good\", \"text\": \"x\"}\nnot json\n")
    let path = try pipeline(in: folder, documents: ["."])
    #expect(try run(path).status == 0)
    let rows = try folder.text("Output/p/documents.csv").split(separator: "\n").dropFirst()
    let states = rows.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false)
    }.map { "\($0[0]) \($0[9])" }
    #expect(
      states == [
        "a-line-2 quarantined", "empty quarantined", "good read", "good~2 quarantined",
        "nul quarantined", "torn quarantined",
      ]
    )
  }

  @Test("that is killed leaves the last complete tables, and the next run completes them")
  func survivesKill() throws {
    let folder = try TemporaryFolder()
    let path = try pipeline(in: folder, documents: try copyDocuments(to: folder))
    #expect(try run(path).status == 0)
    let expected = try tables(of: folder)
    for delay in [1, 5, 20, 60] {
      let process = Process()
      process.executableURL = URL(filePath: try Program.path)
      process.arguments = ["run", path, "--force"]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32(delay) * 1000)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try tables(of: folder) == expected)
    }
    let forced = try Program().run(["run", path, "--force"])
    #expect(forced.status == 0)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/Output/p")
    #expect(names.filter { $0.contains("/.") || $0.hasPrefix(".") } == [])
  }

  @Test("waits for nobody: a pipeline at work is locked")
  func lock() throws {
    let folder = try TemporaryFolder()
    try folder.write("documents/a.txt", "Twelve people were killed in Hais on Monday.\n")
    let path = try pipeline(in: folder, documents: ["a.txt"])
    let holder = try FileHandle(forReadingFrom: URL(filePath: path))
    #expect(flock(holder.fileDescriptor, LOCK_EX) == 0)
    let ending = try run(path)
    #expect(ending.status == 75)
    #expect(ending.error == "\(path): another run is at work on this pipeline\n")
    #expect(flock(holder.fileDescriptor, LOCK_UN) == 0)
    #expect(try run(path).status == 0)
  }
}
