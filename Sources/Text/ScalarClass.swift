/// What one UTF-8 scalar is to the tokenizer, and how many bytes it takes.
struct ScalarClass {
  let kind: Kind
  let length: Int

  enum Kind: Equatable {
    case letter, digit, space, lineBreak
    case mark(Mark)
  }

  /// Classifies the scalar that starts at a byte; a byte that starts none is a mark of length 1.
  static func read(_ text: Span<UInt8>, at index: Int) -> ScalarClass {
    let first = text[index]
    guard first >= 0x80 else { return ScalarClass(kind: asciiKind(first), length: 1) }
    let left = text.count - index
    switch first {
    case 0xc2...0xdf where left > 1:
      let scalar = UInt32(first & 0x1f) << 6 | UInt32(text[index + 1] & 0x3f)
      return ScalarClass(kind: kindBeyondASCII(scalar), length: 2)
    case 0xe0...0xef where left > 2:
      let scalar =
        UInt32(first & 0x0f) << 12 | UInt32(text[index + 1] & 0x3f) << 6
        | UInt32(text[index + 2] & 0x3f)
      return ScalarClass(kind: kindBeyondASCII(scalar), length: 3)
    case 0xf0...0xf4 where left > 3:
      let scalar =
        UInt32(first & 0x07) << 18 | UInt32(text[index + 1] & 0x3f) << 12
        | UInt32(text[index + 2] & 0x3f) << 6 | UInt32(text[index + 3] & 0x3f)
      return ScalarClass(kind: kindBeyondASCII(scalar), length: 4)
    default:
      return ScalarClass(kind: .mark(.other), length: 1)
    }
  }
}

private func asciiKind(_ byte: UInt8) -> ScalarClass.Kind {
  switch byte {
  case 0x41...0x5a, 0x61...0x7a: .letter
  case 0x30...0x39: .digit
  case 0x20, 0x09, 0x00: .space
  case 0x0a...0x0d: .lineBreak
  case 0x21: .mark(.exclamation)
  case 0x22: .mark(.straightQuote)
  case 0x23: .mark(.number)
  case 0x24: .mark(.currency)
  case 0x25: .mark(.percent)
  case 0x26: .mark(.ampersand)
  case 0x27, 0x60: .mark(.apostrophe)
  case 0x28: .mark(.openParenthesis)
  case 0x29: .mark(.closeParenthesis)
  case 0x2a: .mark(.asterisk)
  case 0x2b: .mark(.plus)
  case 0x2c: .mark(.comma)
  case 0x2d: .mark(.hyphen)
  case 0x2e: .mark(.period)
  case 0x2f: .mark(.slash)
  case 0x3a: .mark(.colon)
  case 0x3b: .mark(.semicolon)
  case 0x3d: .mark(.equals)
  case 0x3f: .mark(.question)
  case 0x40: .mark(.at)
  case 0x5b, 0x7b: .mark(.openBracket)
  case 0x5d, 0x7d: .mark(.closeBracket)
  case 0x7c: .mark(.pipe)
  case 0x7e: .mark(.tilde)
  default: .mark(.other)
  }
}

/// Classes of the scalars beyond ASCII, by Unicode block; what is no known mark or space in the
/// blocks of letters is a letter.
private func kindBeyondASCII(_ scalar: UInt32) -> ScalarClass.Kind {
  switch scalar {
  case 0xa0, 0x1680, 0x2000...0x200d, 0x202f, 0x205f, 0x3000, 0xfeff, 0x2060, 0xad: .space
  case 0x85, 0x2028, 0x2029: .lineBreak
  case 0xbc...0xbe, 0x2150...0x215e, 0x2189: .mark(.fraction)
  case 0xaa, 0xb5, 0xba: .letter
  case 0xa2...0xa5, 0x9f2...0x9f3, 0xe3f, 0x17db, 0x20a0...0x20cf, 0xfdfc: .mark(.currency)
  case 0xab, 0x201c, 0x201e, 0x2018, 0x201a, 0x2039: .mark(.openQuote)
  case 0xbb, 0x201d, 0x2019, 0x203a: .mark(.closeQuote)
  case 0xb0: .mark(.degree)
  case 0xb7, 0x2022, 0x2023, 0x2043, 0x25a0...0x25ff, 0x2219: .mark(.bullet)
  case 0x2010, 0x2011: .mark(.hyphen)
  case 0x2012, 0x2013: .mark(.enDash)
  case 0x2014, 0x2015: .mark(.emDash)
  case 0x2212: .mark(.minus)
  case 0x2026: .mark(.ellipsis)
  case 0x2044, 0x2215: .mark(.slash)
  case 0xa1...0xbf, 0xd7, 0xf7, 0x2000...0x2bff, 0x3001...0x303f, 0xfe00...0xfe6f,
    0xff00...0xff0f:
    .mark(.other)
  case 0xe000...0xf8ff, 0xfff0...0xffff, 0x1f000...0x1ffff, 0xe0000...0x10ffff: .mark(.other)
  default: .letter
  }
}
