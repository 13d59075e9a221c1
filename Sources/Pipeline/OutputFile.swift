import Foundation

/// A file to write, or standard output under the name `-`.
///
/// A regular file is written whole or not at all: the bytes go to a temporary file in the same
/// folder, are synced, and take the old file's place by renaming. A kill at any moment leaves the
/// last complete file. Devices and pipes are written straight.
package struct OutputFile: Sendable, Equatable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Writes the bytes and checks that every one of them arrived; tells whether the file changed.
  ///
  /// A file that already holds the bytes is left alone, so that its date says when it changed.
  /// *Errors*: `cannotCreate` where the file cannot be opened, `writeFailed` where a write fails.
  @discardableResult
  package func write(_ bytes: [UInt8]) throws(Failure) -> Bool {
    guard path != "-" else { return try writeToStandardOutput(bytes) }
    let replaceable = isReplaceable
    if replaceable, holds(bytes) { return false }
    do {
      try Data(bytes).write(to: URL(filePath: path), options: replaceable ? .atomic : [])
      if replaceable { try makeReadable() }
    } catch {
      throw failure(error)
    }
    return true
  }

  /// An error of the file system while the file was written.
  func failure(_ error: any Error) -> Failure {
    Failure(status(of: error), "\(path): \(reason(of: error))")
  }

  private func writeToStandardOutput(_ bytes: [UInt8]) throws(Failure) -> Bool {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      return true
    } catch {
      throw Failure(.writeFailed, "standard output: \(reason(of: error))")
    }
  }

  /// Whether the path is free or holds a regular file, which renaming may replace.
  var isReplaceable: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let type = attributes?[.type] as? FileAttributeType else { return true }
    return type == .typeRegular
  }

  private func holds(_ bytes: [UInt8]) -> Bool {
    guard let old = try? Data(contentsOf: URL(filePath: path)) else { return false }
    return old.count == bytes.count && old == Data(bytes)
  }

  /// Gives the file mode 0644 whatever the umask, so that others can open a published table.
  private func makeReadable() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
  }

  private func status(of error: any Error) -> ExitStatus {
    switch (error as? CocoaError)?.code {
    case .fileWriteOutOfSpace: .writeFailed
    case .fileNoSuchFile, .fileReadNoSuchFile, .fileWriteNoPermission, .fileWriteVolumeReadOnly,
      .fileWriteInvalidFileName:
      .cannotCreate
    default: .writeFailed
    }
  }
}

/// Creates a folder and those above it; one that exists is left alone.
///
/// *Errors*: `cannotCreate`.
package func createFolder(_ path: String) throws(Failure) {
  if let file = fileInPlaceOfFolder(path) {
    throw Failure(.cannotCreate, "\(file): expected a folder, found a file")
  }
  do {
    try FileManager.default.createDirectory(
      at: URL(filePath: path),
      withIntermediateDirectories: true
    )
  } catch {
    throw Failure(.cannotCreate, "\(path): \(reason(of: error))")
  }
}

/// The path, or the one of those above it, that names something other than a folder.
private func fileInPlaceOfFolder(_ path: String) -> String? {
  var place = path
  while !exists(place), place.contains("/") { place = folder(of: place) }
  return exists(place) && !isFolder(place) ? place : nil
}
