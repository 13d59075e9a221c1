/// The lines of a file without their line ends, which are LF, CR LF or CR.
///
/// A byte order mark is skipped.
struct FrontMatterLines: IteratorProtocol {
  struct Line {
    let text: ArraySlice<UInt8>
    /// From 1.
    let number: Int
    /// The byte after the line's end.
    let end: Int
  }

  private let bytes: [UInt8]
  private var position: Int
  private var number = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  }

  mutating func next() -> Line? {
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    let text = bytes[start..<position]
    if position + 1 < bytes.count, bytes[position] == 0x0D, bytes[position + 1] == 0x0A {
      position += 1
    }
    position = min(position + 1, bytes.count)
    number += 1
    return Line(text: text, number: number, end: position)
  }
}
