import Foundation

/// Reads a file or standard input a piece at a time.
struct PieceReader {
  private let file: FileHandle
  private let path: String
  private let pieceSize = 1 << 20

  /// *Errors*: `noInput` where the file cannot be opened.
  init(path: String) throws(Failure) {
    self.path = path
    do {
      file = path == "-" ? .standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }

  /// Reads the next piece; empty at the end.
  ///
  /// *Errors*: `noInput` where a read fails.
  func next() throws(Failure) -> [UInt8] {
    do {
      return try Array(file.read(upToCount: pieceSize) ?? Data())
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }
}
