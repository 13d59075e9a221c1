import Foundation
import Pipeline
import Testing

@Suite("The documents of a folder")
struct FileWalkTests {
  @Test("come by the bytes of their paths, without hidden and foreign files")
  func order() async throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a/z.md", "B.txt", ".hidden.txt", ".git/x.txt", "a.csv", "é.txt", "a.txt",
    ] {
      try folder.write("in/" + name, "No one was hurt.\n")
    }
    let rows = try await documents(of: [folder.path + "/in"], in: folder)
    #expect(
      rows.map { $0.split(separator: "/in/")[1] }
        == ["B.txt", "a.txt", "a/z.md", "b.txt", "é.txt"]
    )
  }

  @Test("are found once where a link leads back to the folder")
  func links() async throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a/a.txt", "No one was hurt.\n")
    for name in ["one", "two"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/in/a/" + name,
        withDestinationPath: folder.path + "/in"
      )
    }
    let rows = try await documents(of: [folder.path + "/in"], in: folder)
    #expect(rows.map { $0.split(separator: "/in/")[1] } == ["a/a.txt"])
  }

  @Test("that do not exist end the run")
  func missing() async {
    var task = ExtractTask()
    task.inputs = ["/no/such"]
    task.data = projectFolder + "/Data"
    let started = task
    await #expect(throws: Failure(.noInput, "/no/such: no such file or folder")) {
      try await started.run()
    }
  }

  private func documents(
    of inputs: [String],
    in folder: borrowing TemporaryFolder
  ) async throws -> [Substring] {
    var task = ExtractTask()
    task.inputs = inputs
    task.documents = folder.path + "/documents.csv"
    task.data = projectFolder + "/Data"
    _ = try await task.run()
    return try folder.text("documents.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",")[1] }
  }
}
