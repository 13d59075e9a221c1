/// Rows with the keys that they are ordered by, on their way to a working file.
///
/// Each portion of a table makes one run; merging the runs gives the whole table in order, however
/// long it is.
struct RowRun: Sendable {
  private var bytes: [UInt8] = []
  private var rows: [Row] = []

  private struct Row {
    /// The first eight bytes of the key, which mostly decide.
    let prefix: UInt64
    let start: Int
    let keyEnd: Int
    let end: Int
  }

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(key: [UInt8], value: [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: key)
    let keyEnd = bytes.count
    bytes.append(contentsOf: value)
    rows.append(
      Row(prefix: keyPrefix(key[...]), start: start, keyEnd: keyEnd, end: bytes.count)
    )
  }

  /// The rows in the order of their keys; of equal keys in the order in which they came.
  func sorted() -> [UInt8] {
    let order = rows.sorted { left, right in
      if left.prefix != right.prefix { return left.prefix < right.prefix }
      return isKeyBefore(bytes[left.start..<left.keyEnd], bytes[right.start..<right.keyEnd])
    }
    var packed: [UInt8] = []
    packed.reserveCapacity(bytes.count + 8 * rows.count)
    for row in order {
      append(length: row.keyEnd - row.start, to: &packed)
      append(length: row.end - row.keyEnd, to: &packed)
      packed.append(contentsOf: bytes[row.start..<row.end])
    }
    return packed
  }
}

/// A key made of some texts: they are compared one after the other, byte by byte.
func rowKey(_ texts: [String]) -> [UInt8] {
  var key: [UInt8] = []
  for text in texts {
    key.append(contentsOf: text.utf8)
    key.append(0)
  }
  return key
}

/// The first eight bytes of a key as a number in their order.
func keyPrefix(_ key: ArraySlice<UInt8>) -> UInt64 {
  var prefix: UInt64 = 0
  for byte in key.prefix(8) { prefix = prefix << 8 | UInt64(byte) }
  return prefix << UInt64(8 * max(0, 8 - key.count))
}

func isKeyBefore(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
  let (one, other) = (left.span, right.span)
  let count = min(one.count, other.count)
  for index in 0..<count where one[index] != other[index] { return one[index] < other[index] }
  return one.count < other.count
}

/// Appends a length as four bytes.
func append(length: Int, to bytes: inout [UInt8]) {
  let number = UInt32(clamping: length)
  for shift in [0, 8, 16, 24] as [UInt32] {
    bytes.append(UInt8(truncatingIfNeeded: number >> shift))
  }
}

/// Reads a length that stands at a byte; nil where the bytes end before.
func length(at start: Int, in bytes: [UInt8]) -> Int? {
  guard start >= 0, bytes.count - start >= 4 else { return nil }
  return (0..<4).reversed().reduce(0) { $0 << 8 | Int(bytes[start + $1]) }
}
