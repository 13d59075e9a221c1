import Text

/// Two numbers that bound one: "six to eight", "between 10 and 15,000", "5–13".
extension Scan {
  /// A range that starts with a number, if another number follows that closes it.
  struct NumberRange {
    var low: Cardinal
    var high: Cardinal
    /// The first word of "between … and" or "from … to".
    var start: Int

    var tokens: Range<Int> { low.tokens.lowerBound..<high.tokens.upperBound }
  }

  func range(from low: Cardinal) -> NumberRange? {
    let end = low.tokens.upperBound
    guard end < limit, !low.isVague, let start = rangeEnd(after: end, low),
      var high = cardinalAfterHedge(at: start), !high.isVague
    else { return nil }
    var low = low
    shareScale(of: high, with: &low)
    guard let bottom = low.value, let top = high.value, bottom < top else { return nil }
    if isDash(end), !isLikelyRange(low, high) { return nil }
    if word(end) == .or, top / 5 > bottom { return nil }
    if isHyphen(end), bottom == 0, !low.isPlainDigits { return nil }
    let opener = opener(before: low.tokens.lowerBound, connector: end)
    if word(end) == .and || mark(end) == .ampersand {
      guard let opener, word(opener) == .between else { return nil }
    }
    if word(end) == .to, isChange(before: opener ?? low.tokens.lowerBound) { return nil }
    if word(end) == .to, isIncrement(low, to: high) { return nil }
    high.tokens = min(start, high.tokens.lowerBound)..<high.tokens.upperBound
    return NumberRange(low: low, high: high, start: opener ?? low.tokens.lowerBound)
  }

  /// The second number, after words that bound it upward: "six to as many as eight".
  private func cardinalAfterHedge(at start: Int) -> Cardinal? {
    if let number = cardinal(at: start) { return number }
    for index in start + 1..<start + 5 where lexeme(index).isNumber {
      let hedge = hedge(before: index)
      guard hedge.start == start, let bound = hedge.bound, bound.isUpper || bound == .about else {
        return nil
      }
      return cardinal(at: index)
    }
    return nil
  }

  /// Where the second number starts after a connector.
  private func rangeEnd(after end: Int, _ low: Cardinal) -> Int? {
    switch word(end) {
    case .to, .or, .and, .through: return end + 1
    default: break
    }
    // "8- to 16-meter"
    if isHyphen(end), isJoined(end), word(end + 1) == .to || word(end + 1) == .or {
      return end + 2
    }
    if mark(end) == .tilde { return end + 1 }
    guard isDash(end), end + 1 < limit else { return nil }
    let isTight = isJoined(end) && isJoined(end + 1)
    let isLoose = !isJoined(end) && mark(end) != .emDash && tokens[end + 1].gap <= .space
    return isTight || isLoose ? end + 1 : nil
  }

  /// A dash between numbers means a range unless they are parts of a date or a phone number.
  private func isLikelyRange(_ low: Cardinal, _ high: Cardinal) -> Bool {
    !(mark(high.tokens.upperBound) == .hyphen && isJoined(high.tokens.upperBound)
      && isDigits(high.tokens.upperBound + 1))
  }

  /// "between" or "from" before the first number, with a hedge between them or not.
  private func opener(before start: Int, connector: Int) -> Int? {
    let hedge = hedge(before: start)
    for candidate in [start - 1, hedge.start - 1] where candidate >= floor {
      if word(candidate) == .between || word(candidate) == .from { return candidate }
    }
    if word(start - 1) == .of, roles(start - 2).contains(.beforeAge), word(start - 3) == .the,
      word(start - 4) == .between, start - 4 >= floor
    {
      return start - 4
    }
    return nil
  }

  /// "rose from 12 to 17", "raised the toll of the fire from 12 to 17": then and now, and no range.
  private func isChange(before start: Int) -> Bool {
    word(start) == .from && followsChange(start, within: 8)
  }

  /// "rose by 12 to 87": how much it grew and to what, unless the two are as near as bounds are ("by 10
  /// to 15") or share a unit or a noun ("by 5 to 20 per cent", "by 3 to 12 names").
  private func isIncrement(_ low: Cardinal, to high: Cardinal) -> Bool {
    let start = low.tokens.lowerBound - 1
    guard word(start) == .by, followsChange(start, within: 3), let small = low.value,
      let large = high.value, large / 3 > small
    else { return false }
    let next = high.tokens.upperBound
    if next < limit, isNoun(next), shape(next) == .lower { return false }
    return kind(of: high.tokens, hedged: high.tokens) == .count
  }

  /// Tells whether a verb of change stands a few words before a preposition, in its clause.
  func followsChange(_ preposition: Int, within reach: Int) -> Bool {
    var index = preposition - 1
    while index >= sentence.lowerBound, preposition - index <= reach {
      if roles(index).contains(.change) { return true }
      if isClauseMark(index) || lexeme(index).isNumber { return false }
      index -= 1
    }
    return false
  }

  private func isClauseMark(_ index: Int) -> Bool {
    mark(index) == .comma || mark(index) == .semicolon || mark(index) == .colon
  }

  /// "five and six thousand": the first number takes the second one's scale.
  private func shareScale(of high: Cardinal, with low: inout Cardinal) {
    guard high.scale > 1, low.scale == 1, low.numerator > 0,
      high.mantissa > 0 || high.denominator > 1
    else { return }
    let (product, overflow) = low.numerator.multipliedReportingOverflow(by: high.scale)
    guard !overflow, product / low.denominator < high.numerator / high.denominator,
      low.numerator / low.denominator < 1000
    else { return }
    low.multiply(by: high.scale)
  }
}
