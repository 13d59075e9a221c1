/// Groups the tokens of a document into sentences.
///
/// A sentence ends at a full stop, question or exclamation mark that closes no abbreviation, at a
/// semicolon-free list item's end, and at a paragraph break, unless the paragraph is cut in the
/// middle of a sentence: no closing mark before the break and a lower-case word after it. A line
/// break ends a sentence only where the next word would still have fitted on the line: then the
/// writer, and not the wrapping, ended the line.
package struct SentenceSplitter: Sendable {
  /// Words whose full stop never ends a sentence (Mr, Gen).
  private let titles: Set<Int32>
  /// Words whose full stop may end a sentence (U.S, a.m, Inc).
  private let abbreviations: Set<Int32>
  /// Words that start sentences and hardly ever follow an abbreviation inside one (The, He, In).
  private let starters: Set<Int32>

  package init(titles: Set<Int32>, abbreviations: Set<Int32>, starters: Set<Int32>) {
    self.titles = titles
    self.abbreviations = abbreviations
    self.starters = starters
  }

  /// The sentences as ranges of token indices, in order and without gaps.
  package func sentences(of tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    let wraps = LineWidths(of: tokens)
    for index in tokens.indices.dropFirst()
    where isBoundary(before: index, tokens, wraps) || isTooLong(start..<index, tokens) {
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// Tells whether a sentence cannot take one more token.
  ///
  /// What reads a sentence looks at its words many times over, and every row quotes it: a text
  /// without full stops is cut, so that its size costs no more than that of any other text.
  private func isTooLong(_ sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    let next = tokens[sentence.upperBound]
    let length = Int(next.end) - Int(tokens[sentence.lowerBound].start)
    return length > SentenceSplitter.longest
      && (next.gap != .none || length > 2 * SentenceSplitter.longest)
  }

  /// The longest sentence, in bytes; it may go on to the next space, up to twice as far.
  private static let longest = 4 << 10

  /// How many quotation marks and brackets may stand between a sentence's mark and its neighbour.
  private static let mostMarks = 16

  private func isBoundary(before index: Int, _ tokens: [Token], _ wraps: LineWidths) -> Bool {
    let token = tokens[index]
    switch token.gap {
    case .none: return false
    // Between two words of a line no sentence ends.
    case .space, .wide:
      if case .word = tokens[index - 1].kind { return false }
    case .line, .paragraph: break
    }
    let closing = closesSentence(before: index, tokens)
    switch token.gap {
    case .paragraph:
      return closing || !continues(index, tokens)
    case .line:
      return closing || startsItem(index, tokens) || endsItem(before: index, tokens)
        || startsLabel(index, tokens) || startsCount(index, tokens) || wraps.isEndedByWriter(index)
    default:
      return closing && startsSentence(index, tokens)
    }
  }

  /// Tells whether the last mark before a token, quotes and brackets aside, ends a sentence.
  private func closesSentence(before index: Int, _ tokens: [Token]) -> Bool {
    var last = index - 1
    while last >= 0, index - last <= SentenceSplitter.mostMarks, isCloser(tokens[last]) {
      last -= 1
    }
    guard last >= 0, tokens[last].kind == .mark else { return false }
    switch tokens[last].mark {
    case .question, .exclamation: return true
    case .ellipsis: return true
    case .period: return !isAbbreviation(before: last, tokens, next: index)
    default: return false
    }
  }

  private func isCloser(_ token: Token) -> Bool {
    switch token.mark {
    case .closeQuote, .straightQuote, .apostrophe, .closeParenthesis, .closeBracket: true
    default: false
    }
  }

  private func isAbbreviation(before period: Int, _ tokens: [Token], next: Int) -> Bool {
    guard period > 0, tokens[period].gap == .none else { return false }
    let word = tokens[period - 1]
    guard word.kind == .word else { return false }
    if tokens[next].gap >= .line && tokens[next].shape != .lower && word.shape != .initial {
      return titles.contains(word.word) && tokens[next].gap == .line
    }
    if titles.contains(word.word) { return true }
    if word.shape == .initial || abbreviations.contains(word.word) {
      return !starters.contains(tokens[next].word) || tokens[next].shape == .lower
    }
    return false
  }

  /// Tells whether a token after a full stop can open a sentence.
  private func startsSentence(_ index: Int, _ tokens: [Token]) -> Bool {
    var first = index
    while first < tokens.count, first - index < SentenceSplitter.mostMarks, isOpener(tokens[first])
    {
      first += 1
    }
    guard first < tokens.count else { return true }
    return tokens[first].kind != .word || tokens[first].shape != .lower
  }

  private func isOpener(_ token: Token) -> Bool {
    switch token.mark {
    case .openQuote, .straightQuote, .apostrophe, .openParenthesis, .openBracket: true
    default: false
    }
  }

  /// Tells whether a paragraph goes on with the sentence before it.
  private func continues(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].kind == .word && tokens[index].shape == .lower
      && tokens[index - 1].kind == .word
  }

  /// Tells whether a line starts with a bullet, a dash or a number with a full stop.
  private func startsItem(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    switch token.mark {
    case .bullet, .asterisk, .hyphen, .enDash, .emDash, .pipe, .number: return true
    default: break
    }
    guard token.kind == .digits, index + 2 < tokens.count else { return false }
    let mark = tokens[index + 1]
    return mark.gap == .none && (mark.mark == .period || mark.mark == .closeParenthesis)
      && tokens[index + 2].gap != .none && tokens[index + 2].gap < .line
  }

  /// Tells whether a line and the one before it start alike with a label: "Entities: 17".
  private func startsLabel(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].shape != .lower, hasLabel(index, tokens) else { return false }
    var start = index - 1
    while start > 0, tokens[start].gap < .line, index - start < SentenceSplitter.longestItem {
      start -= 1
    }
    return hasLabel(start, tokens)
  }

  /// Tells whether a short line and the one before it start alike with a number: "52 injured".
  private func startsCount(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].kind == .digits, index + 1 < tokens.count,
      tokens[index + 1].kind == .word, tokens[index + 1].gap < .line
    else { return false }
    var start = index - 1
    while start > 0, tokens[start].gap < .line {
      guard index - start < SentenceSplitter.longestLabel else { return false }
      start -= 1
    }
    return tokens[start].kind == .digits && start < index - 1
  }

  /// Tells whether a colon and something after it follow the first words of a line.
  private func hasLabel(_ start: Int, _ tokens: [Token]) -> Bool {
    let limit = min(tokens.count - 1, start + SentenceSplitter.longestLabel)
    for index in start..<max(start, limit) {
      if index > start, tokens[index].gap >= .line { return false }
      if tokens[index].mark == .colon {
        return index > start && tokens[index + 1].gap != .none && tokens[index + 1].gap < .line
      }
    }
    return false
  }

  /// How many tokens a label of a line, and the line, may have.
  private static let longestLabel = 8
  private static let longestItem = 40

  /// Tells whether a line ends as list items do.
  private func endsItem(before index: Int, _ tokens: [Token]) -> Bool {
    switch tokens[index - 1].mark {
    case .colon, .semicolon, .pipe: tokens[index].kind != .word || tokens[index].shape != .lower
    default: false
    }
  }
}
