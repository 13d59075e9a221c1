import Text

/// One sentence being read: its tokens, what each means, and where the numeral before ended.
struct Scan {
  let tokens: [Token]
  var lexemes: SentenceLexemes
  let phrases: Phrases
  /// The sentence's tokens.
  var sentence: Range<Int>
  /// The first token that no earlier numeral holds.
  var floor: Int

  var limit: Int { sentence.upperBound }

  func lexeme(_ index: Int) -> Lexeme {
    sentence.contains(index) ? lexemes[index] : Lexeme()
  }

  func word(_ index: Int) -> FunctionWord { lexeme(index).word }

  func form(_ index: Int) -> Lexeme.Form { lexeme(index).form }

  func roles(_ index: Int) -> Roles { lexeme(index).roles }

  func mark(_ index: Int) -> Mark { sentence.contains(index) ? tokens[index].mark : .none }

  func isWord(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].kind == .word }

  func isDigits(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].kind == .digits }

  /// Tells whether a token stands in the sentence with nothing between it and the one before.
  func isJoined(_ index: Int) -> Bool {
    index > sentence.lowerBound && index < limit && tokens[index].gap == .none
  }

  /// How many bytes a token has.
  func width(_ index: Int) -> Int { Int(tokens[index].end) - Int(tokens[index].start) }

  /// The token after a hyphen that joins two, or the index itself where there is none.
  func skippingHyphen(_ index: Int) -> Int {
    isHyphen(index) && isJoined(index) && isJoined(index + 1) ? index + 1 : index
  }

  func isHyphen(_ index: Int) -> Bool { mark(index) == .hyphen }

  /// Tells whether a token is a dash of any kind.
  func isDash(_ index: Int) -> Bool {
    switch mark(index) {
    case .hyphen, .enDash, .emDash, .minus: true
    default: false
    }
  }

  /// The shape of a word; `other` for what is none.
  func shape(_ index: Int) -> Token.Shape { isWord(index) ? tokens[index].shape : .other }

  /// Tells whether a word starts with a capital letter.
  func isCapitalized(_ index: Int) -> Bool {
    switch shape(index) {
    case .capitalized, .upper, .initial: true
    default: false
    }
  }

  /// A token as a key of phrases.
  func key(at index: Int) -> Int {
    let token = tokens[index]
    return switch token.kind {
    case .word: Int(token.word)
    case .digits: -1 - min(lexemes[index].value, Int.max - 1)
    case .mark: markKey(token.mark)
    }
  }

  func hasKeys(_ keys: [Int], at start: Int) -> Bool {
    for (offset, key) in keys.enumerated() where self.key(at: start + offset) != key {
      return false
    }
    return true
  }
}

/// The phrases of the lexicon.
struct Phrases: Sendable {
  var before = PhraseTable<Numeral.Bound>()
  var after = PhraseTable<Numeral.Bound>()
  var intensifiers = PhraseTable<Bool>()
  var idioms = PhraseTable<Numeral.Kind>()
}
