/// Appends a number as eight bytes.
func append(_ number: Int, to bytes: inout [UInt8]) {
  var rest = UInt64(bitPattern: Int64(number))
  for _ in 0..<8 {
    bytes.append(UInt8(truncatingIfNeeded: rest))
    rest >>= 8
  }
}

/// Appends a text behind its length.
func append(_ text: String, to bytes: inout [UInt8]) {
  append(text.utf8.count, to: &bytes)
  bytes.append(contentsOf: text.utf8)
}

/// Reads numbers and texts one after the other; nil at the end.
struct ByteReader {
  let bytes: [UInt8]
  private var next = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() -> Int? {
    guard bytes.count - next >= 8 else { return nil }
    var number: UInt64 = 0
    for index in (next..<(next + 8)).reversed() { number = number << 8 | UInt64(bytes[index]) }
    next += 8
    return Int(Int64(bitPattern: number))
  }

  mutating func text() -> String? {
    guard let count = number(), count >= 0, bytes.count - next >= count else { return nil }
    defer { next += count }
    return String(decoding: bytes[next..<(next + count)], as: UTF8.self)
  }
}
