import Text

/// Ages.
extension Scan {
  /// Tells whether a number is somebody's age.
  func isAge(_ tokens: Range<Int>, _ hedged: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    let end = tokens.upperBound
    if followsAgeWord(hedged.lowerBound) { return !isCountedNoun(end) }
    if isHedgedAge(tokens, hedged) || isOrOlder(end) { return true }
    if isPredicateAge(start), !isWord(end), lexemes[start].value <= 120 { return true }
    guard tokens.count == 1, isDigits(start), (1...120).contains(lexemes[start].value) else {
      return false
    }
    return isAppositiveAge(start) || isAgeOfPerson(start) || isPredicateAge(start)
      || isPairOfAges(start)
  }

  /// "aged 9", "ages 6 to 11", "older than 20".
  private func followsAgeWord(_ start: Int) -> Bool {
    if roles(start - 1).contains(.beforeAge) { return true }
    guard word(start - 1) == .than || word(start - 1) == .of else { return isAgesRange(start) }
    return roles(start - 2).contains(.beforeAge)
  }

  /// "between the ages of 9 and 14", whose phrase starts at "between".
  private func isAgesRange(_ start: Int) -> Bool {
    word(start) == .between && word(start + 1) == .the && roles(start + 2).contains(.beforeAge)
  }

  /// "children under 18", "29 were under five", "men over 60".
  private func isHedgedAge(_ tokens: Range<Int>, _ hedged: Range<Int>) -> Bool {
    let hedge = hedged.lowerBound
    guard [.under, .over, .above, .below, .between].contains(word(hedge)),
      !isCountedNoun(tokens.upperBound), tokens.count <= 3
    else { return false }
    if roles(hedge - 1).contains(.person) { return true }
    guard word(hedge) == .under, !isNoun(tokens.upperBound), lexemes[tokens.lowerBound].value <= 21
    else { return false }
    switch word(hedge - 1) {
    case .were, .are, .isWord, .was, .them, .those: return true
    default: return lexeme(hedge - 1).isNumber
    }
  }

  /// "were 90 or older", "12 and under": the words after an age.
  private func isOrOlder(_ end: Int) -> Bool {
    (word(end) == .or || word(end) == .and) && roles(end + 1).contains(.beforeAge)
  }

  /// Tells whether a word that is no function word follows: the number may count it.
  func isNoun(_ index: Int) -> Bool {
    isWord(index) && lexemes[index].word == .none && !lexemes[index].isNumber
      && tokens[index].gap < .paragraph
  }

  /// "Omar Haddad, 34, was shot", "the mayor, now 88, said".
  private func isAppositiveAge(_ index: Int) -> Bool {
    let comma = word(index - 1) == .now ? index - 2 : index - 1
    guard mark(comma) == .comma, isJoined(comma), tokens[index].gap >= .space, isWord(comma - 1),
      !roles(comma - 1).contains(.month), !roles(comma - 1).contains(.plural)
    else { return false }
    // "In Homs, 12, including 3 women, died"
    guard ![.inside, .at, .from, .on].contains(word(comma - 2)) else { return false }
    if mark(index + 1) == .comma, isJoined(index + 1) { return true }
    guard isCapitalized(comma - 1), isCapitalized(comma - 2) || comma - 2 < sentence.lowerBound
    else { return false }
    switch mark(index + 1) {
    case .period, .semicolon, .closeParenthesis: return true
    default: return word(index + 1) == .and && isCapitalized(index + 2) || index + 1 == limit
    }
  }

  /// "a man of 82", "pupils of 14".
  private func isAgeOfPerson(_ index: Int) -> Bool {
    word(index - 1) == .of && roles(index - 2).contains(.person) && !isCountedNoun(index + 1)
  }

  /// "I was 13 when", "she is 9.".
  private func isPredicateAge(_ index: Int) -> Bool {
    guard [.was, .isWord].contains(word(index - 1)),
      [.he, .she, .i, .who].contains(word(index - 2))
    else { return false }
    return !isNoun(index + 1)
  }

  /// "two brothers, 19 and 23, were": ages between commas.
  private func isPairOfAges(_ index: Int) -> Bool {
    let first = word(index - 1) == .and ? index - 2 : index
    let second = first + 2
    return isDigits(first) && isDigits(second) && word(first + 1) == .and
      && mark(first - 1) == .comma && mark(second + 1) == .comma && isWord(first - 2)
      && max(lexemes[first].value, lexemes[second].value) <= 120
  }
}
