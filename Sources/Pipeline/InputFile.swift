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
      guard path != "-" else {
        return try Array(FileHandle.standardInput.readToEnd() ?? Data())
      }
      return try Array(Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }

  /// Reads all bytes, or nil where there is no such file.
  package func bytesIfPresent() throws(Failure) -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try bytes()
  }
}
