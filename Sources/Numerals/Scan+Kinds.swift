import Text

/// What a number is, told by the words around it.
extension Scan {
  /// The kind of a number, and its last token where the words of the kind belong to it.
  func kind(of tokens: Range<Int>, hedged: Range<Int>) -> Numeral.Kind {
    if let kind = kindByCompound(after: tokens.upperBound) { return kind }
    if let kind = kindByUnit(after: tokens) { return kind }
    if let kind = kindByRelation(of: tokens, hedged) { return kind }
    if hedged.lowerBound == tokens.lowerBound,
      let kind = kindByName(before: tokens.lowerBound, after: tokens.upperBound)
    {
      return kind
    }
    if isVote(tokens) { return .vote }
    if isCents(tokens) { return .money }
    if isAddress(tokens) { return .address }
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

  /// What a number is by another number that it is set against, or by "in" before it.
  private func kindByRelation(of tokens: Range<Int>, _ hedged: Range<Int>) -> Numeral.Kind? {
    let end = tokens.upperBound
    if isRate(tokens) || isPercentOf(tokens.lowerBound) { return .share }
    if let kind = sharedUnitKind(tokens, hedged.lowerBound) { return kind }
    if word(hedged.lowerBound - 1) == .inside, roles(end).contains(.manner) { return .frequency }
    if word(end) == .inside, roles(end + 1).contains(.afterVote) { return .vote }
    if word(end) == .against, end + 1 >= limit || word(end + 1) == .and || mark(end + 1) != .none {
      return .vote
    }
    return nil
  }

  func kindByUnit(after tokens: Range<Int>) -> Numeral.Kind? {
    var index = tokens.upperBound
    guard index < limit else { return nil }
    // "hundreds of miles", "a couple of hours"
    if word(index) == .of, isGroup(index - 1) { index += 1 }
    if isJoined(index), word(index) == .x { return .ratio }
    if isJoined(index), word(index) == .p { return .money }
    switch mark(index) {
    case .percent: return .share
    case .currency: return .money
    case .degree: return .measurement
    default: break
    }
    if isInches(index) { return .distance }
    if suffixEnd(at: index) != nil { return .time }
    if mark(index) == .openBracket || mark(index) == .other, roles(index + 1).isMeasure,
      !isWord(index + 2)
    {
      return kind(of: roles(index + 1), at: index + 1)
    }
    let first = index
    for _ in 0..<3 where roles(index).contains(.modifier) && !isUnit(index) { index += 1 }
    guard isWord(index),
      self.tokens[index].gap < .paragraph
    else { return nil }
    if word(index) == .per, word(index + 1) == .cent { return .share }
    if word(index) == .isWord || word(index) == .fold { return word(index) == .fold ? .ratio : nil }
    if roles(index).contains(.duration) { return durationKind(at: index) }
    if isCurrency(after: index) { return .money }
    let kind = kind(of: roles(index), at: index)
    // "three old men"
    if kind == .age, isWord(index + 1) { return nil }
    guard kind == .distance else { return kind }
    return isArea(first..<index) || isSpeed(after: index + 1) ? .measurement : .distance
  }

  /// Tells whether a token ends a number that takes "of": dozens of, a couple of, several of.
  private func isGroup(_ index: Int) -> Bool {
    if roles(index).contains(.pluralNumber) { return true }
    return form(index) == .group || form(index) == .vague
  }

  /// "500 Swiss francs", "500 South African rand".
  private func isCurrency(after index: Int) -> Bool {
    guard isCapitalized(index) else { return false }
    if roles(index + 1).contains(.moneyAfter) { return true }
    return isCapitalized(index + 1) && roles(index + 2).contains(.moneyAfter)
  }

  /// "square" or "cubic" before a unit of length.
  private func isArea(_ modifiers: Range<Int>) -> Bool {
    modifiers.contains { [.square, .sq, .cubic].contains(word($0)) }
  }

  /// "kilometres per hour", "km/h", "miles an hour".
  private func isSpeed(after index: Int) -> Bool {
    guard word(index) == .per || word(index) == .an || word(index) == .a || mark(index) == .slash
    else { return false }
    return roles(index + 1).contains(.duration) || word(index + 1) == .s
  }

  /// "5 ft 2 in", "(20-43 in)": the word "in" as a unit, before a mark or "of".
  private func isInches(_ index: Int) -> Bool {
    guard word(index) == .inside, isDigits(index - 1) else { return false }
    if index + 1 >= limit || mark(index + 1) == .period && index + 2 >= limit { return true }
    return mark(index + 1) == .closeParenthesis || mark(index + 1) == .openParenthesis
      || roles(index - 2).contains(.distance)
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
    if !roles.isDisjoint(with: [.person, .counted]) { return nil }
    if width(index) == 1, isHyphen(index + 1), isJoined(index + 1) { return nil }
    if roles.contains(.duration) { return .duration }
    if roles.contains(.distance) { return .distance }
    if roles.contains(.measurement) { return .measurement }
    if roles.contains(.moneyAfter) { return .money }
    if roles.contains(.share) { return .share }
    if roles.contains(.frequency) { return isMultiple(at: index) ? .ratio : .frequency }
    if roles.contains(.ratio) { return .ratio }
    if roles.contains(.afterVote) { return .vote }
    if roles.contains(.afterAge) { return .age }
    return nil
  }

  /// "three times as many", "four times higher than".
  private func isMultiple(at index: Int) -> Bool {
    word(index + 1) == .asWord || word(index + 1) == .its || word(index + 1) == .more
      || word(index + 2) == .than
  }

  /// A number that names: "Number 4", "Resolution 2254", "Highway 57", "Unit 731", "iPhone 14", "Unit 12".
  private func kindByName(before start: Int, after end: Int) -> Numeral.Kind? {
    var index = start - 1
    if mark(index) == .number { return .rank }
    if mark(index) == .degree, isJoined(start) { return .measurement }
    if word(index) == .top, isRankedTop(index), !isCountedNoun(end) { return .rank }
    if mark(index) == .minus, isJoined(start) { return .measurement }
    if mark(index) == .period || isHyphen(index) { index -= 1 }
    if word(index) == .top, isHyphen(start - 1) { return .rank }
    guard isWord(index), roles(end).isDisjoint(with: [.person, .counted]) else {
      return isCountedNoun(end) ? nil : nameListKind(before: start)
    }
    let roles = roles(index)
    if roles.contains(.beforeMeasurement), word(start) != .of { return .measurement }
    guard isCapitalized(index) || isDigits(start) else { return nil }
    if roles.contains(.rank) { return isNumberVerb(index) ? nil : .rank }
    if roles.contains(.beforeUnitName), isCapitalized(index) { return .unitName }
    if roles.contains(.product), isCapitalized(index) || shape(index) == .other { return .product }
    if roles.contains(.beforeAddress) { return .address }
    if roles.contains(.identifier), isCapitalized(index) || width(start) > 2 || end > start + 1 {
      return .identifier
    }
    if roles.contains(.phone), width(start) == 3, !isNoun(end) { return .phone }
    if roles.contains(.beforeVote) { return .vote }
    return isCountedNoun(end) ? nil : nameListKind(before: start)
  }

  /// "the dead number 40", "estimated to number 40": a verb, and no name.
  private func isNumberVerb(_ index: Int) -> Bool {
    guard word(index) == .number, shape(index) != .capitalized else { return false }
    return word(index - 1) == .to
      || !roles(index - 1).isDisjoint(with: [.person, .counted, .plural])
  }

  /// "121 votes to 86".
  private func isVote(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    return word(before) == .to && roles(before - 1).contains(.afterVote)
  }

  /// "15 dollars 50", "thirteen dollars and five": the small coins after money.
  private func isCents(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let unit = word(before) == .and ? before - 1 : before
    return roles(unit).contains(.moneyAfter) && !isWord(tokens.upperBound)
  }

  /// "48 Tabor Street", "27 Rue des Lilas".
  private func isAddress(_ tokens: Range<Int>) -> Bool {
    guard isDigits(tokens.lowerBound) else { return false }
    for index in tokens.upperBound..<min(tokens.upperBound + 4, limit) {
      guard isCapitalized(index), self.tokens[index].gap == .space else { return false }
      // "12 KILLED IN ROAD ACCIDENT"
      guard ![.inside, .on, .at, .by, .from, .to, .and, .asWord].contains(word(index)) else {
        return false
      }
      if roles(index).contains(.afterAddress) { return true }
    }
    return false
  }

  /// "Articles 5 and 6": the second number of a list of names.
  private func nameListKind(before start: Int) -> Numeral.Kind? {
    var index = start - 1
    while word(index) == .and || mark(index) == .comma || isDash(index), isDigits(index - 1) {
      index -= 2
    }
    guard index < start - 1 else { return nil }
    if roles(index).contains(.rank) { return .rank }
    if roles(index).contains(.beforeAge) { return .age }
    return roles(index).contains(.beforeAddress) && isCapitalized(index) ? .address : nil
  }

  /// Tells whether a bracket opens before a number: "[3]", "[nb 3]".
  private func isNoteMark(_ index: Int) -> Bool {
    mark(index) == .openBracket || mark(index - 1) == .openBracket && shape(index) == .lower
  }

  /// The number of a list item or a note.
  private func kindOfListNumber(_ tokens: Range<Int>) -> Numeral.Kind? {
    let start = tokens.lowerBound
    guard tokens.count == 1, isDigits(start) else { return nil }
    if mark(start + 1) == .closeBracket, isNoteMark(start - 1) { return .identifier }
    let isFirst =
      self.tokens[sentence.lowerBound].gap >= .line
      && (sentence.lowerBound..<start).allSatisfy { self.tokens[$0].kind == .mark }
    let isMarked = mark(start + 1) == .period || mark(start + 1) == .closeParenthesis
    guard isFirst, isMarked, isJoined(start + 1), start + 2 < self.tokens.count,
      self.tokens[start + 2].gap <= .wide
    else { return nil }
    return .rank
  }
}
