/// One word, run of digits or mark of a document.
///
/// Tokens are trivial values: they point into the document's bytes and never copy them. The bytes
/// `Over 13,000 dead.` become
///
///     word  Over   0..<4   gap start      capitalized
///     digits 13    5..<7   gap space
///     mark  ,      7..<8   gap none       comma
///     digits 000   8..<11  gap none
///     word  dead   12..<16 gap space
///     mark  .      16..<17 gap none       period
///
/// Hyphens and digit separators are marks of their own: what belongs together ("thirty-one",
/// "al-Bukamal", "13,000") is told by the absence of a gap.
@usableFromInline package struct Token: Sendable, Equatable {
  /// First byte, from the start of the document.
  package var start: Int32
  /// Byte after the last.
  package var end: Int32
  /// The folded word's number in the vocabulary, 0 where it is unknown or no word.
  package var word: Int32
  package var kind: Kind
  package var mark: Mark
  package var gap: Gap
  package var shape: Shape

  /// What the token is made of.
  @usableFromInline package enum Kind: UInt8, Sendable { case word, digits, mark }

  /// The white space before the token, the widest first that was found.
  @usableFromInline package enum Gap: UInt8, Sendable {
    case none, space
    /// A tab, or two and more spaces: a column of a table.
    case wide
    case line, paragraph
  }

  /// The letter case of a word.
  @usableFromInline package enum Shape: UInt8, Sendable {
    case lower
    /// First letter upper case, some other letter lower case.
    case capitalized
    /// Every letter upper case, at least two letters.
    case upper
    /// A single upper-case letter.
    case initial
    /// Upper case after a lower-case start, or letters without case.
    case other
  }

  package init(
    start: Int32,
    end: Int32,
    word: Int32 = 0,
    kind: Kind,
    mark: Mark = .none,
    gap: Gap,
    shape: Shape = .other
  ) {
    self.start = start
    self.end = end
    self.word = word
    self.kind = kind
    self.mark = mark
    self.gap = gap
    self.shape = shape
  }

  /// The token's bytes as a range into the document.
  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A punctuation mark or symbol, with its typographic variants folded.
@usableFromInline package enum Mark: UInt8, Sendable {
  case none
  case comma, period, semicolon, colon, question, exclamation, ellipsis
  case openParenthesis, closeParenthesis, openBracket, closeBracket
  case openQuote, closeQuote, straightQuote, apostrophe
  case hyphen, enDash, emDash, minus
  case slash, pipe, plus, percent, currency, degree, ampersand, at, number, tilde, equals
  case asterisk, bullet
  /// ½, ¼, ¾ and their kin.
  case fraction
  case other
}
