import Foundation

/// A folder for working files, beside the tables that they become; it goes when the work ends.
struct WorkFolder: ~Copyable {
  let path: String
  private let parent: String
  private let hadParent: Bool

  /// What the names of all such folders begin with.
  static let prefix = ".tally-work-"

  /// *Errors*: `cannotCreate`.
  init(in parent: String) throws(Failure) {
    self.parent = parent
    hadParent = exists(parent)
    let process = ProcessInfo.processInfo.processIdentifier
    path = joined(parent.isEmpty ? "." : parent, "\(WorkFolder.prefix)\(process)")
    try createFolder(path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    guard !hadParent else { return }
    let left = try? FileManager.default.contentsOfDirectory(atPath: parent)
    if left?.isEmpty == true { try? FileManager.default.removeItem(atPath: parent) }
  }
}

/// Writes a working file.
///
/// *Errors*: `cannotCreate`, `writeFailed`.
func writeWork(_ bytes: [UInt8], to path: String) throws(Failure) {
  do {
    try Data(bytes).write(to: URL(filePath: path))
  } catch {
    throw OutputFile(path).failure(error)
  }
}

/// Several working files that grow side by side.
struct SpillFiles: ~Copyable {
  private let folder: String
  private var waiting: [[UInt8]]
  private var files: [FileHandle?]
  /// Bytes of one file that wait in memory.
  private static let limit = 128 << 10

  init(in folder: String, count: Int) {
    self.folder = folder
    waiting = Array(repeating: [], count: count)
    files = Array(repeating: nil, count: count)
  }

  /// The path of a file; there is none until something was written.
  static func path(_ index: Int, in folder: String) -> String {
    joined(folder, "portion-\(index).csv")
  }

  /// *Errors*: `cannotCreate`, `writeFailed`.
  mutating func append(_ bytes: [UInt8], to index: Int) throws(Failure) {
    waiting[index] += bytes
    if waiting[index].count >= SpillFiles.limit { try flush(index) }
  }

  /// Writes what still waits.
  ///
  /// *Errors*: `cannotCreate`, `writeFailed`.
  mutating func finish() throws(Failure) {
    for index in waiting.indices { try flush(index) }
    for file in files { try? file?.close() }
  }

  private mutating func flush(_ index: Int) throws(Failure) {
    guard !waiting[index].isEmpty else { return }
    let path = SpillFiles.path(index, in: folder)
    do {
      if files[index] == nil {
        try Data().write(to: URL(filePath: path))
        files[index] = try FileHandle(forWritingTo: URL(filePath: path))
      }
      try files[index]?.write(contentsOf: waiting[index])
    } catch {
      throw OutputFile(path).failure(error)
    }
    waiting[index].removeAll(keepingCapacity: true)
  }
}
