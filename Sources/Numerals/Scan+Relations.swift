import Text

/// Two numbers set against each other: odds, votes, scores and rates.
extension Scan {
  /// "3-to-1", "2-for-1", "ten to one", "voted 14 to 1": its end and what it is.
  func relation(at start: Int) -> (end: Int, kind: Numeral.Kind)? {
    guard let first = smallNumberEnd(at: start) else { return nil }
    let isJoinedPair = isHyphen(first) && isJoined(first) && isHyphen(first + 2)
    let connector = isJoinedPair ? first + 1 : first
    guard word(connector) == .to || isJoinedPair && word(connector) == .forWord else { return nil }
    let second = isJoinedPair ? connector + 2 : connector + 1
    guard let end = smallNumberEnd(at: second), !isCountedNoun(end) else { return nil }
    if followsVote(start) { return (end, .vote) }
    let isDescending = lexemes[start].value > lexemes[second].value
    if followsGame(start), isDescending { return (end, .score) }
    if isJoinedPair { return (end, .ratio) }
    let isOdds = isDescending && lexemes[second].value == 1 && word(start - 1) != .from
    return isOdds && !isNoun(end) && word(end) != .of ? (end, .ratio) : nil
  }

  /// The end of a number of one token up to three digits.
  private func smallNumberEnd(at index: Int) -> Int? {
    switch form(index) {
    case .digits:
      isDigits(index) && width(index) <= 3 && !isJoined(index + 1, to: .period) ? index + 1 : nil
    case .unit, .teen, .ten: index + 1
    default: nil
    }
  }

  private func isJoined(_ index: Int, to mark: Mark) -> Bool {
    self.mark(index) == mark && isJoined(index) && isJoined(index + 1)
  }

  /// Tells whether a word of voting stands shortly before.
  func followsVote(_ start: Int) -> Bool {
    (start - 3..<start).contains { roles($0).contains(.beforeVote) }
  }

  /// "12 per 100,000", "30 deaths per 1,000 births": a number before "per" and another, or that other.
  func isRate(_ tokens: Range<Int>) -> Bool {
    if word(tokens.lowerBound - 1) == .per { return true }
    for index in tokens.upperBound..<(tokens.upperBound + 3) {
      if word(index) == .per { return lexeme(index + 1).isNumber }
      guard isWord(index) else { return false }
    }
    return false
  }

  /// "terms of 15 and 20 years", "(25 and 31 mph)": the first of two numbers that share a unit.
  func sharedUnitKind(_ tokens: Range<Int>, _ start: Int) -> Numeral.Kind? {
    let next = tokens.upperBound + 1
    guard
      word(start - 1) == .of || word(start - 1) == .forWord || mark(start - 1) == .openParenthesis,
      word(next - 1) == .and,
      lexeme(next).isNumber, let other = cardinal(at: next), !other.tokens.isEmpty
    else { return nil }
    let unit = other.tokens.upperBound
    guard roles(unit).isMeasure, ![.later, .ago, .earlier].contains(word(unit + 1)) else {
      return nil
    }
    return kindByUnit(after: other.tokens)
  }

  /// "per cent of forty", without a number before it.
  func isPercentOf(_ start: Int) -> Bool {
    guard word(start - 1) == .of, roles(start - 2).contains(.share) || word(start - 2) == .cent
    else { return false }
    let share = word(start - 2) == .cent && word(start - 3) == .per ? start - 3 : start - 2
    return !lexeme(share - 1).isNumber && word(share - 1) != .a
  }
}
