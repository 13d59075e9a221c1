import Text

/// Number words that count nothing where they stand.
extension Scan {
  /// Tells whether "one" is a pronoun: "no one", "that one", "one of the world's".
  func isPronounOne(_ index: Int) -> Bool {
    guard form(index) == .unit, lexemes[index].value == 1, isWord(index) else { return false }
    if isHyphen(index + 1), isJoined(index + 1) { return false }
    if isHyphen(index - 1), isJoined(index) { return true }
    if word(index + 1) == .of { return isPartitivePronoun(index) }
    switch word(index - 1) {
    case .no, .some, .any, .every, .each: return true
    case .this, .that, .which, .who, .another, .the, .last, .next:
      return !isCountedNoun(index + 1)
    default: break
    }
    if form(index - 1) == .ordinal || isOrdinalSuffix(index - 1) { return true }
    // "the current one"
    if word(index - 2) == .the, isWord(index - 1), !isWord(index + 1) { return true }
    return word(index + 1) == .another || word(index + 1) == .possessive
  }

  /// "He was one of the detainees" names nobody new; "one of them died" counts.
  private func isPartitivePronoun(_ index: Int) -> Bool {
    switch word(index - 1) {
    case .under, .above, .below, .isWord, .was, .were, .be, .been, .are, .asWord, .over, .inside,
      .on, .at, .by, .to,
      .forWord,
      .from, .with:
      return true
    default: break
    }
    // "one of the world's", "one of its", but "one of them", "one of the dead".
    return [.its, .these, .those].contains(word(index + 2)) && !isCountedNoun(index + 3)
      && !lexeme(index + 3).isNumber
      || word(index + 4) == .possessive
  }
}
