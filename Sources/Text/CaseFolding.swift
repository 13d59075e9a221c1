/// Appends the lower-case form of some UTF-8 bytes, with `'` for the curly apostrophe.
///
/// ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic letters are folded byte by byte with the
/// simple one-to-one mappings of Unicode; every other byte is kept, so that any byte sequence is
/// survived.
func foldCase(of word: Span<UInt8>, into folded: inout [UInt8]) {
  var index = 0
  while index < word.count {
    let byte = word[index]
    if byte < 0x80 {
      folded.append(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
      index += 1
    } else if byte == 0xe2, index + 2 < word.count, word[index + 1] == 0x80,
      word[index + 2] == 0x99
    {
      folded.append(0x27)
      index += 3
    } else if index + 1 < word.count, byte >= 0xc3, byte <= 0xd1 {
      appendFolded(lead: byte, trail: word[index + 1], to: &folded)
      index += 2
    } else {
      folded.append(byte)
      index += 1
    }
  }
}

/// Folds one two-byte scalar, U+00C0 to U+047F.
private func appendFolded(lead: UInt8, trail: UInt8, to folded: inout [UInt8]) {
  let scalar = UInt32(lead & 0x1f) << 6 | UInt32(trail & 0x3f)
  let lower = lowerCase(of: scalar)
  guard lower != scalar else {
    folded.append(lead)
    folded.append(trail)
    return
  }
  folded.append(UInt8(0xc0 | lower >> 6))
  folded.append(UInt8(0x80 | lower & 0x3f))
}

/// Tells whether folding changes the scalar of a given length at a byte.
func isUpperCase(_ word: Span<UInt8>, at index: Int, length: Int) -> Bool {
  if length == 1 { return word[index] >= 0x41 && word[index] <= 0x5a }
  guard length == 2 else { return false }
  let scalar = UInt32(word[index] & 0x1f) << 6 | UInt32(word[index + 1] & 0x3f)
  return lowerCase(of: scalar) != scalar
}

/// The lower-case form of a scalar of two bytes in UTF-8.
private func lowerCase(of scalar: UInt32) -> UInt32 {
  switch scalar {
  case 0xc0...0xde where scalar != 0xd7: scalar + 0x20
  case 0x100...0x137, 0x14a...0x177: scalar | 1
  case 0x139...0x148, 0x179...0x17e: scalar + (scalar & 1)
  case 0x391...0x3a9: scalar + 0x20
  case 0x410...0x42f: scalar + 0x20
  case 0x400...0x40f: scalar + 0x50
  default: scalar
  }
}
