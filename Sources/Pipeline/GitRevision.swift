import Foundation

/// The files of one revision of the git repository that holds a folder.
struct GitRevision: Sendable {
  private let name: String
  private let folder: String

  /// *Errors*: `noInput` where git knows no such revision.
  init(_ name: String, around folder: String) throws(Failure) {
    self.name = name
    self.folder = folder
    guard isFolder(folder) else { throw Failure(.noInput, "\(folder): no such folder") }
    guard try git(["rev-parse", "--git-dir"]) != nil else {
      throw Failure(.noInput, "\(folder): is not in a git repository")
    }
    guard try git(["rev-parse", "--verify", "--quiet", name + "^{commit}"]) != nil else {
      throw Failure(.noInput, "\(name): no such revision of the repository of \(folder)")
    }
  }

  /// The bytes of a file as the revision has it, by its path from the folder; nil where it has none.
  func bytes(of path: String) throws(Failure) -> [UInt8]? {
    try git(["show", "\(name):./\(path)"])
  }

  /// Runs git in the folder; nil where it ends with an error.
  private func git(_ arguments: [String]) throws(Failure) -> [UInt8]? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder, "--no-pager"] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.standardOutput = output
    do {
      try process.run()
      let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return process.terminationStatus == 0 ? Array(bytes) : nil
    } catch {
      throw Failure(.noInput, "git: \(reason(of: error))")
    }
  }
}
