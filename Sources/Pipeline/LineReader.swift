import Foundation

/// Reads a file or standard input line by line, a piece of it at a time.
///
/// A line keeps no line feed; the last one need not have had any. Memory holds one piece and the
/// longest line, never the file.
struct LineReader {
  private let file: FileHandle
  private let path: String
  private let pieceSize = 1 << 20
  private var buffer: [UInt8] = []
  private var nextByte = 0
  private var isAtEnd = false

  /// *Errors*: `noInput` where the file cannot be opened.
  init(path: String) throws(Failure) {
    self.path = path
    do {
      file =
        path == "-"
        ? .standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }

  /// Reads the next line; nil at the end.
  ///
  /// *Errors*: `noInput` where a read fails.
  mutating func next() throws(Failure) -> [UInt8]? {
    var searched = nextByte
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { nextByte = end + 1 }
        return Array(buffer[nextByte..<end])
      }
      guard !isAtEnd else { return takeRest() }
      let length = buffer.count - nextByte
      try fill()
      searched = nextByte + length
    }
  }

  private mutating func takeRest() -> [UInt8]? {
    guard nextByte < buffer.count else { return nil }
    defer { nextByte = buffer.count }
    return Array(buffer[nextByte...])
  }

  private mutating func fill() throws(Failure) {
    buffer.removeFirst(nextByte)
    nextByte = 0
    do {
      let piece = try file.read(upToCount: pieceSize) ?? Data()
      buffer.append(contentsOf: piece)
      isAtEnd = piece.isEmpty
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }
}
