/// Cuts the bytes of one document into tokens.
///
/// Any byte sequence is survived: a byte that is no UTF-8 becomes a mark of its own.
package struct Tokenizer: Sendable {
  private let vocabulary: Vocabulary

  package init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// Appends the tokens of a document from a byte on, in order.
  ///
  /// - Parameters:
  ///   - text: The document's bytes; offsets of tokens count from its start.
  ///   - bodyStart: First byte to read.
  ///   - tokens: Receives the tokens; what is in it stays.
  package func appendTokens(
    of text: Span<UInt8>,
    from bodyStart: Int = 0,
    to tokens: inout [Token]
  ) {
    // News has five to six bytes a token.
    tokens.reserveCapacity(tokens.count + (text.count - min(bodyStart, text.count)) / 5)
    var position = bodyStart
    var folded: [UInt8] = []
    while true {
      let gap = skipSpace(text, &position, isFirst: position == bodyStart)
      guard position < text.count else { return }
      let start = position
      let byte = text[start]
      if isASCIILetter(byte) {
        appendWord(text, &position, gap, &folded, to: &tokens)
      } else if isDigit(byte) {
        position = endOfDigits(text, from: position)
        tokens.append(
          Token(start: Int32(start), end: Int32(position), kind: .digits, gap: gap)
        )
      } else {
        appendOther(text, &position, gap, &folded, to: &tokens)
      }
    }
  }

  /// Appends what starts with no ASCII letter or digit: a mark, or a word of other letters.
  private func appendOther(
    _ text: Span<UInt8>,
    _ position: inout Int,
    _ gap: Token.Gap,
    _ folded: inout [UInt8],
    to tokens: inout [Token]
  ) {
    let start = position
    let scalar = ScalarClass.read(text, at: start)
    switch scalar.kind {
    case .mark(let mark):
      position += scalar.length
      tokens.append(
        Token(start: Int32(start), end: Int32(position), kind: .mark, mark: mark, gap: gap)
      )
    case .letter:
      appendWord(text, &position, gap, &folded, to: &tokens)
    case .digit, .space, .lineBreak:
      position += scalar.length
    }
  }

  /// Appends a word, the possessive `'s` as a token of its own.
  private func appendWord(
    _ text: Span<UInt8>,
    _ position: inout Int,
    _ gap: Token.Gap,
    _ folded: inout [UInt8],
    to tokens: inout [Token]
  ) {
    let start = position
    var key = WordKey()
    var upper = 0
    while position < text.count, isASCIILetter(text[position]) {
      let byte = text[position]
      upper &+= byte < 0x5b ? 1 : 0
      key.append(byte | 0x20)
      position += 1
    }
    if position == text.count || isEndOfPlainWord(text[position]) {
      tokens.append(plainWord(text, start..<position, gap, key, upper: upper))
      return
    }
    position = endOfWord(text, from: position)
    let cut = startOfPossessive(text, start..<position)
    appendPiece(text, start..<cut, gap, &folded, to: &tokens)
    if cut < position { appendPiece(text, cut..<position, .none, &folded, to: &tokens) }
  }

  /// A word of ASCII letters alone, which was folded, hashed and measured in one pass.
  private func plainWord(
    _ text: Span<UInt8>,
    _ range: Range<Int>,
    _ gap: Token.Gap,
    _ key: WordKey,
    upper: Int
  ) -> Token {
    let shape: Token.Shape =
      if upper == 0 {
        .lower
      } else if range.count == 1 {
        .initial
      } else if upper == range.count {
        .upper
      } else {
        text[range.lowerBound] < 0x5b ? .capitalized : .other
      }
    return Token(
      start: Int32(truncatingIfNeeded: range.lowerBound),
      end: Int32(truncatingIfNeeded: range.upperBound),
      word: vocabulary.number(ofLetters: range, in: text, key),
      kind: .word,
      gap: gap,
      shape: shape
    )
  }

  private func appendPiece(
    _ text: Span<UInt8>,
    _ range: Range<Int>,
    _ gap: Token.Gap,
    _ folded: inout [UInt8],
    to tokens: inout [Token]
  ) {
    folded.removeAll(keepingCapacity: true)
    foldCase(of: text.extracting(range), into: &folded)
    tokens.append(
      Token(
        start: Int32(range.lowerBound),
        end: Int32(range.upperBound),
        word: vocabulary.number(ofFolded: folded.span),
        kind: .word,
        gap: gap,
        shape: shape(of: text.extracting(range))
      )
    )
  }
}

private func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// Tells whether a byte surely ends a word of ASCII letters: it is ASCII and no apostrophe.
private func isEndOfPlainWord(_ byte: UInt8) -> Bool {
  byte < 0x80 && byte != 0x27 && byte != 0x60
}

/// Moves over white space and tells how wide it was.
private func skipSpace(_ text: Span<UInt8>, _ position: inout Int, isFirst: Bool) -> Token.Gap {
  guard position < text.count else { return gap(spaces: 0, breaks: 2, hasTab: false) }
  if !isFirst {
    // Most gaps are one space before a letter, or none.
    if text[position] == 0x20, position + 1 < text.count, isASCIILetter(text[position + 1]) {
      position += 1
      return .space
    }
    if text[position] > 0x20, text[position] < 0x80 { return .none }
  }
  return skipWideSpace(text, &position, isFirst: isFirst)
}

private func skipWideSpace(
  _ text: Span<UInt8>,
  _ position: inout Int,
  isFirst: Bool
) -> Token.Gap {
  var spaces = 0
  var breaks = isFirst ? 2 : 0
  var hasTab = false
  while position < text.count {
    let scalar = ScalarClass.read(text, at: position)
    switch scalar.kind {
    case .space:
      spaces += 1
      hasTab = hasTab || text[position] == 0x09
    case .lineBreak:
      breaks += 1
      if text[position] == 0x0d, position + 1 < text.count, text[position + 1] == 0x0a {
        position += 1
      }
    default: return gap(spaces: spaces, breaks: breaks, hasTab: hasTab)
    }
    position += scalar.length
  }
  return gap(spaces: spaces, breaks: breaks, hasTab: hasTab)
}

private func gap(spaces: Int, breaks: Int, hasTab: Bool) -> Token.Gap {
  if breaks > 1 { return .paragraph }
  if breaks == 1 { return .line }
  if hasTab || spaces > 1 { return .wide }
  return spaces == 1 ? .space : .none
}

private func endOfDigits(_ text: Span<UInt8>, from start: Int) -> Int {
  var end = start
  while end < text.count, isDigit(text[end]) { end += 1 }
  return end
}

/// The end of a run of letters, with apostrophes between letters inside it.
private func endOfWord(_ text: Span<UInt8>, from start: Int) -> Int {
  var end = start
  while end < text.count {
    let scalar = ScalarClass.read(text, at: end)
    switch scalar.kind {
    case .letter: end += scalar.length
    case .mark where isApostrophe(text, end) && isLetter(text, end + scalar.length):
      end += scalar.length
    default: return end
    }
  }
  return end
}

private func isLetter(_ text: Span<UInt8>, _ index: Int) -> Bool {
  guard index < text.count else { return false }
  if case .letter = ScalarClass.read(text, at: index).kind { return true }
  return false
}

private func isApostrophe(_ text: Span<UInt8>, _ index: Int) -> Bool {
  text[index] == 0x27 || text[index] == 0x60 || isClosingSingleQuote(text, index)
}

private func isClosingSingleQuote(_ text: Span<UInt8>, _ index: Int) -> Bool {
  index + 2 < text.count && text[index] == 0xe2 && text[index + 1] == 0x80
    && text[index + 2] == 0x99
}

/// Where a word's final `'s` starts; the word's end where it has none.
private func startOfPossessive(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
  let end = range.upperBound
  guard range.count > 2, text[end - 1] | 0x20 == 0x73 else { return end }
  if text[end - 2] == 0x27 { return end - 2 }
  return range.count > 4 && isClosingSingleQuote(text, end - 4) ? end - 4 : end
}

/// The letter case of a word with letters beyond ASCII or apostrophes.
private func shape(of word: Span<UInt8>) -> Token.Shape {
  var letters = 0
  var upper = 0
  var isFirstUpper = false
  var index = 0
  while index < word.count {
    let scalar = ScalarClass.read(word, at: index)
    if case .letter = scalar.kind {
      let isUpper = isUpperCase(word, at: index, length: scalar.length)
      if letters == 0 { isFirstUpper = isUpper }
      letters += 1
      upper += isUpper ? 1 : 0
    }
    index += scalar.length
  }
  if upper == 0 { return .lower }
  if letters == 1 { return .initial }
  if upper == letters { return .upper }
  return isFirstUpper ? .capitalized : .other
}
