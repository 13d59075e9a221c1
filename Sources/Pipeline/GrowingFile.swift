import CSV
import Foundation

/// A file that is written piece by piece and takes its place at the end, whole or not at all.
///
/// The pieces go to a temporary file in the same folder, so that memory holds none of them. A small
/// file never gets there: it is kept and handed to `OutputFile`, as are devices and pipes.
struct GrowingFile: ~Copyable {
  private let output: OutputFile
  private var kept: [UInt8] = []
  private var file: FileHandle?
  private let temporary: String
  /// Bytes after which the file goes to disk.
  private static let limit = 8 << 20

  init(_ output: OutputFile) {
    self.output = output
    let name = output.path.split(separator: "/").last.map(String.init) ?? ""
    let process = ProcessInfo.processInfo.processIdentifier
    temporary = joined(folder(of: output.path), ".\(name).tally-\(process)")
  }

  deinit {
    if file != nil { try? FileManager.default.removeItem(atPath: temporary) }
  }

  /// *Errors*: `cannotCreate`, `writeFailed`.
  mutating func append(_ bytes: [UInt8]) throws(Failure) {
    if output.path == "-" {
      try output.write(bytes)
      return
    }
    kept += bytes
    guard kept.count >= GrowingFile.limit, file != nil || output.isReplaceable else { return }
    try flush()
  }

  /// Puts the finished file in its place; one that holds the same bytes is left alone.
  ///
  /// *Errors*: `cannotCreate`, `writeFailed`.
  mutating func finish() throws(Failure) {
    guard file != nil else {
      if output.path != "-" { try output.write(kept) }
      return
    }
    try flush()
    do {
      try file?.synchronize()
      try file?.close()
    } catch {
      throw output.failure(error)
    }
    try output.takeOver(temporary)
    file = nil
  }

  private mutating func flush() throws(Failure) {
    do {
      let handle = try file ?? open()
      file = handle
      try handle.write(contentsOf: kept)
      kept.removeAll(keepingCapacity: true)
    } catch {
      throw output.failure(error)
    }
  }

  private func open() throws -> FileHandle {
    try Data().write(to: URL(filePath: temporary), options: .withoutOverwriting)
    return try FileHandle(forWritingTo: URL(filePath: temporary))
  }
}

extension OutputFile {
  /// Puts a finished file of the same disk in this one's place, and removes it where it holds the
  /// same bytes.
  ///
  /// *Errors*: `cannotCreate`, `writeFailed`.
  func takeOver(_ finished: String) throws(Failure) {
    do {
      if try !hasBytes(of: finished) {
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: finished)
        guard replaceFile(at: path, with: finished) else { throw CocoaError(.fileWriteUnknown) }
      }
    } catch {
      throw failure(error)
    }
    try? FileManager.default.removeItem(atPath: finished)
  }

  /// Tells whether the file holds the bytes of a finished one.
  private func hasBytes(of finished: String) throws -> Bool {
    guard let older = try? FileHandle(forReadingFrom: URL(filePath: path)) else {
      return false
    }
    let newer = try FileHandle(forReadingFrom: URL(filePath: finished))
    guard try older.seekToEnd() == newer.seekToEnd() else { return false }
    try older.seek(toOffset: 0)
    try newer.seek(toOffset: 0)
    while true {
      let piece = try newer.read(upToCount: 1 << 20) ?? Data()
      guard try older.read(upToCount: 1 << 20) ?? Data() == piece else { return false }
      if piece.isEmpty { return true }
    }
  }
}
