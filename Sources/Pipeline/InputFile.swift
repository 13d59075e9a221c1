import Foundation

/// A file to read, or standard input under the name `-`.
package struct InputFile: Sendable, Equatable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Reads all bytes.
  ///
  /// *Errors*: `noInput` where the file is missing or cannot be read.
  package func bytes() throws(Failure) -> [UInt8] {
    do {
      return try Array(open().readToEnd() ?? Data())
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }

  /// Reads the bytes of a file, the first ones of one that has more than `limit`.
  ///
  /// *Errors*: as `bytes`.
  func bytes(upTo limit: Int) throws(Failure) -> [UInt8] {
    do {
      return try Array(open().read(upToCount: limit) ?? Data())
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }

  /// A handle also reads pipes and devices, which reading by name refuses.
  private func open() throws -> FileHandle {
    if path == "-" { return .standardInput }
    // By its path a file is opened at once; by its URL it is looked at first, and errors have reasons.
    return try FileHandle(forReadingAtPath: path) ?? FileHandle(forReadingFrom: URL(filePath: path))
  }

  /// Reads all bytes, or nil where there is no such file.
  package func bytesIfPresent() throws(Failure) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try bytes()
  }
}
