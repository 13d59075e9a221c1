/// Reads JSONL piece by piece; memory holds one line and the documents of one piece.
///
///     var reader = JSONLinesReader(path: "-")
///     let documents = reader.read(piece) + reader.finish()
package struct JSONLinesReader: Sendable {
  private let path: String
  private let byteLimit: Int
  private var line: [UInt8] = []
  private var number = 1

  /// Begins a file.
  package init(path: String, byteLimit: Int = defaultByteLimit) {
    self.path = path
    self.byteLimit = byteLimit
  }

  /// Reads the next piece of the file, of any length, and returns the documents it completes.
  package mutating func read(_ piece: ArraySlice<UInt8>) -> [IngestedDocument] {
    var documents: [IngestedDocument] = []
    var rest = piece
    while let lineFeed = rest.firstIndex(of: 0x0A) {
      keep(rest[..<lineFeed])
      documents += endLine()
      rest = rest[(lineFeed + 1)...]
    }
    keep(rest)
    return documents
  }

  /// Ends the file and returns the document of a line that no line feed closed.
  package mutating func finish() -> [IngestedDocument] {
    endLine()
  }

  /// Keeps a part of the line, and of a line that is too long just enough to show that it is.
  private mutating func keep(_ part: ArraySlice<UInt8>) {
    line.append(contentsOf: part.prefix(max(0, keptBytes - line.count)))
  }

  // The line may have a byte order mark and a carriage return beside its bytes.
  private var keptBytes: Int { byteLimit + byteOrderMark.count + 2 }

  private mutating func endLine() -> [IngestedDocument] {
    let content = line.last == 0x0D ? line.dropLast() : line[...]
    let read = document(inLine: content, number: number, path: path, byteLimit: byteLimit)
    line.removeAll(keepingCapacity: true)
    number += 1
    return read.map { [$0] } ?? []
  }
}
