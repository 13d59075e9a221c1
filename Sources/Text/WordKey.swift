/// What a word is looked up by: its first eight folded bytes as they are, and a hash of the others.
///
/// A word of eight bytes or fewer, as most are, is told from every other word by its key alone.
struct WordKey: Equatable {
  /// The first eight bytes, the first one lowest; a word holds no zero byte.
  private(set) var first: UInt64 = 0
  /// FNV-1a, 64 bits (Fowler, Noll and Vo), of the bytes after them: the same on every machine.
  private var rest: UInt64 = 0xcbf2_9ce4_8422_2325
  private(set) var count = 0

  init() {}

  init(_ word: Span<UInt8>) {
    for index in 0..<word.count { append(word[index]) }
  }

  /// Adds the next folded byte.
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      first |= UInt64(byte) &<< UInt64(truncatingIfNeeded: 8 &* count)
    } else {
      rest = (rest ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    count &+= 1
  }

  /// Tells whether the key is the whole word.
  var isWhole: Bool { count <= 8 }

  /// A hash of the whole word.
  var hash: Int {
    let mixed = (first ^ rest) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 32)) & 0x7fff_ffff)
  }
}
