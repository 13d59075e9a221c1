import Text

/// Numbers that name no number: dozens, tens of thousands, several, a few, a couple.
extension Scan {
  func vagueNumber(at start: Int) -> Cardinal? {
    groupNumber(at: start) ?? severalNumber(at: start) ?? pluralNumber(at: start)
      ?? pluralDigits(at: start)
  }

  /// "dozens", "hundreds of thousands", "dozens, possibly hundreds".
  private func pluralNumber(at start: Int) -> Cardinal? {
    guard roles(start).contains(.pluralNumber), form(start) != .fraction else { return nil }
    var end = start + 1
    while let next = nextPlural(after: end) { end = next }
    return vague(start..<end)
  }

  /// "100s of", "1000's of".
  private func pluralDigits(at start: Int) -> Cardinal? {
    guard isDigits(start), [10, 100, 1000].contains(lexemes[start].value), isJoined(start + 1)
    else {
      return nil
    }
    let suffix =
      mark(start + 1) == .apostrophe || mark(start + 1) == .closeQuote ? start + 2 : start + 1
    guard word(suffix) == .s || word(suffix) == .possessive, word(suffix + 1) == .of else {
      return nil
    }
    return vague(start..<(suffix + 1))
  }

  /// Where a chain of plurals goes on to.
  private func nextPlural(after end: Int) -> Int? {
    var index = end
    if mark(index) == .comma { index += 1 }
    let isLinked = index > end
    switch word(index) {
    case .of, .and, .or, .upon, .to: index += 1
    case .ifWord: break
    default: if !isLinked { return nil }
    }
    while [.possibly, .perhaps, .maybe, .even, .ifWord, .not].contains(word(index)) { index += 1 }
    // "thousands, or even tens of thousands"
    let isTens = form(index) == .vague && word(index + 1) == .of
    let last = isTens ? index + 2 : index
    guard roles(last).contains(.pluralNumber), form(last) != .fraction, form(last) != .none else {
      return nil
    }
    return last + 1
  }

  /// "several", "a few", "several dozen", "a few hundred thousand", "a handful".
  private func severalNumber(at start: Int) -> Cardinal? {
    let hasArticle = word(start) == .a
    let first = hasArticle ? start + 1 : start
    guard form(first) == .vague, word(start - 1) != .asWord else { return nil }
    if roles(first).contains(.pluralNumber), hasArticle { return nil }
    var end = first + 1
    while form(end) == .scale || form(end) == .hundred || form(end) == .collective { end += 1 }
    while let next = nextPlural(after: end) { end = next }
    return vague(start..<end)
  }

  /// "a couple", "a pair of", "a couple of hundred".
  private func groupNumber(at start: Int) -> Cardinal? {
    guard word(start) == .a, form(start + 1) == .group else { return nil }
    var number = Cardinal(tokens: start..<(start + 2), numerator: lexemes[start + 1].value)
    number.isLoose = roles(start + 1).contains(.approximate)
    var scale = word(start + 2) == .of ? start + 3 : start + 2
    while form(scale) == .hundred || form(scale) == .scale || form(scale) == .collective {
      number.multiply(by: lexemes[scale].value)
      scale += 1
      number.tokens = start..<scale
    }
    if number.tokens.count > 2 { return number }
    guard
      word(start + 2) == .of || isPlainNoun(start + 2) || start + 2 >= limit
        || word(start + 2) == .more
    else { return nil }
    return number
  }

  private func vague(_ tokens: Range<Int>) -> Cardinal {
    var number = Cardinal(tokens: tokens, numerator: 0)
    number.isVague = true
    return number
  }

  /// Tells whether a word looks like a noun that is counted: a plural or a noun for people.
  func isPlainNoun(_ index: Int) -> Bool {
    !roles(index).isDisjoint(with: [.person, .counted, .plural])
  }
}
