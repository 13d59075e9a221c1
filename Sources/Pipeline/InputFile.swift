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
      // A handle also reads pipes and devices, which reading by name refuses.
      let file =
        path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
      return try Array(file.readToEnd() ?? Data())
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
