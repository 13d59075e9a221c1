import Text

/// Tells at one look that a name is in no list, by its first word.
///
/// Most capitalized words of a text are no place: they are turned away before a string is made of them.
/// What passes may still be none; a name that is listed always passes.
struct NameFilter: Sendable {
  /// One bit for each hash of a first word.
  private var bits = [UInt64](repeating: 0, count: 1 << 12)

  /// Admits the names with a key of `NameFolding`.
  mutating func insert(key: String) {
    var hash = LetterHash()
    for byte in key.utf8.prefix(while: { $0 != 0x20 }) { hash.append(byte) }
    bits[hash.value >> 6] |= 1 << UInt64(hash.value & 63)
  }

  /// Tells whether a listed name may begin with a token; `text` is the document.
  func admits(_ token: Token, in text: [UInt8]) -> Bool {
    var hash = LetterHash()
    for index in Int(token.start)..<Int(token.end) {
      let byte = text[index] | 0x20
      // Only plain letters fold without a look at their neighbours.
      guard byte >= 0x61, byte <= 0x7a, text[index] < 0x80 else { return true }
      hash.append(byte)
    }
    // An article may be no part of the key.
    guard token.end - token.start > 3 else { return true }
    return bits[hash.value >> 6] & 1 << UInt64(hash.value & 63) != 0
  }
}

/// A hash of the letters of a word that spells with `NameFolding` alike: a doubled letter counts once,
/// and an h after a final vowel not at all.
private struct LetterHash {
  private var whole: UInt64 = 0xcbf2_9ce4_8422_2325
  private var withoutLast: UInt64 = 0
  private var last: UInt8 = 0
  private var beforeLast: UInt8 = 0
  private var count = 0

  mutating func append(_ byte: UInt8) {
    guard byte != last || byte >= 0x30 && byte <= 0x39 else { return }
    withoutLast = whole
    // FNV-1a, 64 bits (Fowler, Noll and Vo).
    whole = (whole ^ UInt64(byte)) &* 0x100_0000_01b3
    beforeLast = last
    last = byte
    count += 1
  }

  /// From 0 to 2¹⁸ - 1.
  var value: Int {
    let isSilent = count > 3 && last == 0x68 && (beforeLast == 0x61 || beforeLast == 0x65)
    let hash = isSilent ? withoutLast : whole
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x3ffff)
  }
}
