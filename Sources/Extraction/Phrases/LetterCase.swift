import Text

/// Tells which words their capitals make names.
///
/// Inside a sentence in ordinary case, "the US State Department" holds no pronoun and no verb. In a
/// headline In Title Case or a DISPATCH IN CAPITALS every word has them, and they say nothing.
enum LetterCase {
  /// For each token: whether it is a name by its capitals alone.
  static func names(_ tokens: [Token], _ sentences: [Range<Int>]) -> [Bool] {
    var names = [Bool](repeating: false, count: tokens.count)
    for sentence in sentences {
      let style = style(of: sentence, tokens)
      for index in sentence where tokens[index].kind == .word {
        switch tokens[index].shape {
        case .upper: names[index] = style != .capitals
        case .capitalized: names[index] = style == .ordinary && !isOpening(index, sentence, tokens)
        case .lower, .initial, .other: break
        }
      }
    }
    return names
  }

  private enum Style { case ordinary, title, capitals }

  private static func style(of sentence: Range<Int>, _ tokens: [Token]) -> Style {
    var long = 0
    var capitals = 0
    var capitalized = 0
    for index in sentence where tokens[index].kind == .word && tokens[index].range.count > 3 {
      long += 1
      if tokens[index].shape == .upper { capitals += 1 }
      if tokens[index].shape == .capitalized { capitalized += 1 }
    }
    if capitals * 2 > long { return .capitals }
    return long > 3 && (capitals + capitalized) * 10 > long * 8 ? .title : .ordinary
  }

  /// Tells whether a token opens a sentence, a quotation or a list item.
  private static func isOpening(
    _ index: Int,
    _ sentence: Range<Int>,
    _ tokens: [Token]
  ) -> Bool {
    // "10,000 Displaced by Floods": a number opens a sentence as a mark does.
    if tokens[sentence.lowerBound..<index].allSatisfy({ $0.kind != .word }) { return true }
    switch tokens[index - 1].mark {
    case .openQuote, .straightQuote, .closeQuote, .colon, .bullet, .asterisk, .openParenthesis,
      .openBracket, .hyphen, .emDash, .enDash, .period, .pipe:
      return tokens[index - 1].kind == .mark && tokens[index].gap != .none
        || tokens[index - 1].mark != .hyphen
    default: return tokens[index].gap >= .line && tokens[index - 1].kind == .mark
    }
  }
}
