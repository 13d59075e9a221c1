import Text

/// What the tokens of one sentence mean, by the indices that they have in the document.
///
/// Most sentences have no token that can start a number; they are never filled in.
struct SentenceLexemes {
  private var lexemes: [Lexeme] = []
  private var first = 0

  /// What a token means; nothing where it stands outside the sentence.
  subscript(index: Int) -> Lexeme {
    let offset = index - first
    return offset >= 0 && offset < lexemes.count ? lexemes[offset] : Lexeme()
  }

  /// Fills in the meanings of a sentence's tokens in the place of those of the sentence before.
  mutating func read(
    _ sentence: Range<Int>,
    of tokens: [Token],
    _ text: Span<UInt8>,
    _ table: LexemeTable
  ) {
    first = sentence.lowerBound
    lexemes.removeAll(keepingCapacity: true)
    for index in sentence { lexemes.append(table.lexeme(of: tokens[index], text)) }
  }
}
