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
    of text: Span<UInt8>, from bodyStart: Int = 0, to tokens: inout [Token]
  ) {
    var position = bodyStart
    var folded: [UInt8] = []
    while true {
      let gap = skipSpace(text, &position, isFirst: position == bodyStart)
      guard position < text.count else { return }
      let start = position
      let scalar = ScalarClass.read(text, at: position)
      switch scalar.kind {
      case .digit:
        position = endOfDigits(text, from: position)
        tokens.append(
          Token(start: Int32(start), end: Int32(position), kind: .digits, gap: gap))
      case .letter:
        position = endOfWord(text, from: position)
        appendWord(text, start..<position, gap, &folded, to: &tokens)
      case .mark(let mark):
        position += scalar.length
        tokens.append(
          Token(
            start: Int32(start), end: Int32(position), kind: .mark, mark: mark, gap: gap))
      case .space, .lineBreak:
        position += scalar.length
      }
    }
  }

  /// Appends a word, the possessive `'s` as a token of its own.
  private func appendWord(
    _ text: Span<UInt8>, _ range: Range<Int>, _ gap: Token.Gap, _ folded: inout [UInt8],
    to tokens: inout [Token]
  ) {
    let cut = startOfPossessive(text, range)
    appendPiece(text, range.lowerBound..<cut, gap, &folded, to: &tokens)
    if cut < range.upperBound {
      appendPiece(text, cut..<range.upperBound, .none, &folded, to: &tokens)
    }
  }

  private func appendPiece(
    _ text: Span<UInt8>, _ range: Range<Int>, _ gap: Token.Gap, _ folded: inout [UInt8],
    to tokens: inout [Token]
  ) {
    folded.removeAll(keepingCapacity: true)
    foldCase(of: text.extracting(range), into: &folded)
    tokens.append(
      Token(
        start: Int32(range.lowerBound), end: Int32(range.upperBound),
        word: vocabulary.number(ofFolded: folded.span), kind: .word, gap: gap,
        shape: shape(of: text.extracting(range), folded: folded.span)))
  }
}

/// Moves over white space and tells how wide it was.
private func skipSpace(_ text: Span<UInt8>, _ position: inout Int, isFirst: Bool) -> Token.Gap {
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
  while end < text.count, text[end] >= 0x30, text[end] <= 0x39 { end += 1 }
  return end
}

/// The end of a run of letters, with apostrophes between letters inside it.
private func endOfWord(_ text: Span<UInt8>, from start: Int) -> Int {
  var end = start
  while end < text.count {
    let scalar = ScalarClass.read(text, at: end)
    if scalar.kind == .letter {
      end += scalar.length
    } else if scalar.kind == .mark(.apostrophe) || isClosingSingleQuote(text, end),
      end + scalar.length < text.count,
      ScalarClass.read(text, at: end + scalar.length).kind == .letter
    {
      end += scalar.length
    } else {
      return end
    }
  }
  return end
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

/// The letter case of a word, told by comparing it with its folded form.
private func shape(of word: Span<UInt8>, folded: Span<UInt8>) -> Token.Shape {
  var letters = 0
  var upper = 0
  var isFirstUpper = false
  var index = 0
  while index < word.count {
    let scalar = ScalarClass.read(word, at: index)
    if scalar.kind == .letter {
      let isUpper = index < folded.count && isChanged(word, folded, index, scalar.length)
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

/// Tells whether folding changed a scalar; a curly apostrophe, which folding shortens, ends a word's
/// comparable part, and what follows it counts as lower case.
private func isChanged(
  _ word: Span<UInt8>, _ folded: Span<UInt8>, _ index: Int, _ length: Int
) -> Bool {
  guard word.count == folded.count, index + length <= folded.count else {
    return index == 0 && word[0] != folded[0]
  }
  for offset in index..<(index + length) where word[offset] != folded[offset] { return true }
  return false
}
