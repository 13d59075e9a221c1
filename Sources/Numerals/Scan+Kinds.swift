import Text

/// What a number is, told by the words around it.
extension Scan {
  /// The kind of a number, and its last token where the words of the kind belong to it.
  func kind(of tokens: Range<Int>, hedged: Range<Int>) -> Numeral.Kind {
    if let kind = kindByCompound(after: tokens.upperBound) { return kind }
    if let kind = kindByUnit(after: tokens) { return kind }
    if let kind = kindByName(before: hedged.lowerBound, after: tokens.upperBound) { return kind }
    if isAge(tokens, hedged) { return .age }
    if let kind = kindOfListNumber(tokens) { return kind }
    return .count
  }

  /// "13-year-old", "48-hour", "two-thirds", "12-member": a number joined to the word after it.
  private func kindByCompound(after end: Int) -> Numeral.Kind? {
    guard isHyphen(end), isJoined(end), isWord(end + 1) else { return nil }
    let next = isJoined(end + 1) ? end + 1 : limit
    guard next < limit else { return nil }
    if roles(next).contains(.duration) {
      let old = skippingHyphen(next + 1)
      return word(old) == .old || roles(old).contains(.afterAge) ? .age : .duration
    }
    if let kind = kind(of: roles(next), at: next) { return kind }
    if form(next) == .fraction || form(next) == .ordinal { return .share }
    return lexemes[next].isNumber ? nil : .measurement
  }

  private func kindByUnit(after tokens: Range<Int>) -> Numeral.Kind? {
    var index = tokens.upperBound
    guard index < limit else { return nil }
    switch mark(index) {
    case .percent: return .share
    case .currency: return .money
    case .degree: return .measurement
    default: break
    }
    for _ in 0..<3 where roles(index).contains(.modifier) && !isUnit(index) { index += 1 }
    guard isWord(index), tokens.upperBound == index || !isJoined(index) || isWord(index),
      self.tokens[index].gap < .paragraph
    else { return nil }
    if word(index) == .per, word(index + 1) == .cent { return .share }
    if word(index) == .isWord || word(index) == .fold { return word(index) == .fold ? .ratio : nil }
    if roles(index).contains(.duration) { return durationKind(at: index) }
    if isCapitalized(index), roles(index + 1).contains(.moneyAfter) { return .money }
    return kind(of: roles(index), at: index)
  }

  private func isUnit(_ index: Int) -> Bool {
    roles(index).isMeasure && !(roles(index).contains(.modifier) && roles(index + 1).isMeasure)
  }

  private func durationKind(at index: Int) -> Numeral.Kind? {
    // "12 second-hand", "a second": an ordinal where nothing is measured.
    let next = index + 1
    if word(next) == .old || (isHyphen(next) && word(next + 1) == .old) { return .age }
    if word(next) == .of, word(next + 1) == .age { return .age }
    return .duration
  }

  private func kind(of roles: Roles, at index: Int) -> Numeral.Kind? {
    // A single letter is a unit only where it is joined to digits or stands alone: "5 m wide".
    if roles.contains(.person) { return nil }
    if roles.contains(.duration) { return .duration }
    if roles.contains(.distance) { return .distance }
    if roles.contains(.measurement) { return .measurement }
    if roles.contains(.moneyAfter) { return .money }
    if roles.contains(.share) { return .share }
    if roles.contains(.frequency) { return .frequency }
    if roles.contains(.ratio) { return .ratio }
    if roles.contains(.afterVote) { return .vote }
    if roles.contains(.afterAge) { return .age }
    return nil
  }

  /// A number that names: "Number 4", "Resolution 2254", "Highway 57", "Unit 731", "iPhone 14", "Unit 12".
  private func kindByName(before start: Int, after end: Int) -> Numeral.Kind? {
    var index = start - 1
    if mark(index) == .number { return .rank }
    if mark(index) == .period || isHyphen(index) { index -= 1 }
    guard isWord(index), !isCountedNoun(end) else { return nameListKind(before: start) }
    let roles = roles(index)
    guard isCapitalized(index) || isDigits(start) else { return nil }
    if roles.contains(.rank) { return .rank }
    if roles.contains(.beforeUnitName), isCapitalized(index) { return .unitName }
    if roles.contains(.product), isCapitalized(index) || shape(index) == .other { return .product }
    if roles.contains(.beforeAddress) { return .address }
    if roles.contains(.identifier) { return .identifier }
    if roles.contains(.beforeMeasurement), word(start) != .of { return .measurement }
    if roles.contains(.beforeVote) { return .vote }
    return nameListKind(before: start)
  }

  /// "Articles 5 and 6": the second number of a list of names.
  private func nameListKind(before start: Int) -> Numeral.Kind? {
    guard word(start - 1) == .and || mark(start - 1) == .comma, isDigits(start - 2),
      roles(start - 3).contains(.rank)
    else { return nil }
    return .rank
  }

  // MARK: Ages

  private func isAge(_ tokens: Range<Int>, _ hedged: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    let end = tokens.upperBound
    if roles(hedged.lowerBound - 1).contains(.beforeAge) { return !isCountedNoun(end) }
    if isHedgedAge(tokens, hedged) { return true }
    guard tokens.count == 1, isDigits(start), lexemes[start].value <= 120 else {
      return false
    }
    if isAppositiveAge(start) { return true }
    if word(start - 1) == .of, [.a, .an, .the].contains(word(start - 3)), isWord(start - 2),
      roles(start - 2).contains(.person), !isWord(end) || lexeme(end).word != .none
    {
      return true
    }
    return isPredicateAge(start)
  }

  /// "children under 18", "men over 60".
  private func isHedgedAge(_ tokens: Range<Int>, _ hedged: Range<Int>) -> Bool {
    let before = hedged.lowerBound
    guard [.under, .over, .above, .below, .between].contains(word(before)),
      roles(before - 1).contains(.person),
      !isWord(tokens.upperBound)
        || lexeme(tokens.upperBound).word != .none
    else { return false }
    return tokens.count <= 3
  }

  /// "Omar Haddad, 34, was shot".
  private func isAppositiveAge(_ index: Int) -> Bool {
    guard mark(index - 1) == .comma, isJoined(index - 1), tokens[index].gap >= .space,
      isWord(index - 2), isCapitalized(index - 2) || roles(index - 2).contains(.person),
      !roles(index - 2).contains(.month), !roles(index - 2).contains(.plural)
    else { return false }
    switch mark(index + 1) {
    case .comma: return isJoined(index + 1)
    case .period, .semicolon, .closeParenthesis:
      return index + 2 >= limit || mark(index + 1) != .period
    default: return word(index + 1) == .and && isCapitalized(index + 2) || index + 1 == limit
    }
  }

  /// "I was 13 when", "she is 9.".
  private func isPredicateAge(_ index: Int) -> Bool {
    guard [.was, .isWord].contains(word(index - 1)),
      [.he, .she, .i, .who].contains(word(index - 2))
    else { return false }
    return !isWord(index + 1) || lexeme(index + 1).word != .none
  }

  /// The number of a list item or a note.
  private func kindOfListNumber(_ tokens: Range<Int>) -> Numeral.Kind? {
    let start = tokens.lowerBound
    guard tokens.count == 1, isDigits(start) else { return nil }
    if mark(start - 1) == .openBracket, mark(start + 1) == .closeBracket { return .identifier }
    let isFirst = start == sentence.lowerBound && self.tokens[start].gap >= .line
    let isMarked = mark(start + 1) == .period || mark(start + 1) == .closeParenthesis
    guard isFirst, isMarked, isJoined(start + 1), start + 2 < limit else { return nil }
    return .rank
  }
}
