import Text

/// Numbers that name: telephone numbers, identifiers, products, designations.
extension Scan {
  /// The end of a telephone number that starts at a token, or nil.
  func phoneEnd(at start: Int) -> Int? {
    let isPlus = mark(start) == .plus
    let isOpen = mark(start) == .openParenthesis
    guard isDigits(start) || isPlus || isOpen else { return nil }
    if isPlus || isOpen {
      guard isDigits(start + 1) || mark(start + 1) == .plus else { return nil }
    }
    let next = start + 1
    guard
      isPlus || isOpen || isDigits(next) || phonePart(next) != nil
        || (isDigits(start) && width(start) > 4)
    else { return nil }
    let hasContext = hasPhoneContext(before: start)
    var digits = 0
    var groups = 0
    var hyphens = 0
    var hasParenthesis = isOpen
    var end = start
    var lastDigits = start
    while end < limit, end == start || tokens[end].gap <= .space {
      if isDigits(end) {
        digits += width(end)
        groups += 1
        lastDigits = end
        guard hasContext || digits <= Scan.mostPhoneDigits else { return nil }
      } else if let isPart = phonePart(end) {
        hyphens += isPart == .hyphen || isPart == .slash ? 1 : 0
        hasParenthesis = hasParenthesis || isPart == .openParenthesis
      } else {
        break
      }
      end += 1
    }
    let isLong = digits >= 7 && digits <= Scan.mostPhoneDigits
    let isMarked =
      isPlus || roles(start).contains(.leadingZero)
      || (hasParenthesis && groups >= 2 && digits >= 9)
      || hyphens >= 2 || isDotted(start)
    guard hasContext && digits >= 5 || isLong && isMarked else { return nil }
    return extensionEnd(after: lastDigits + 1)
  }

  private static let mostPhoneDigits = 16

  /// Reads an extension after a telephone number: "x123", or "ext" with a point or without.
  private func extensionEnd(after end: Int) -> Int {
    guard word(end) == .ext || word(end) == .x else { return end }
    let digits = mark(end + 1) == .period ? end + 2 : end + 1
    return isDigits(digits) ? digits + 1 : end
  }

  /// Tells whether a word for an identifier stands before: "case 12/345", "ISBN 978-3-16".
  func isNamed(_ start: Int, by names: Roles) -> Bool {
    let name = mark(start - 1) == .period || mark(start - 1) == .colon ? start - 2 : start - 1
    return !roles(name).isDisjoint(with: names)
  }

  /// "192.168.0.1", "2.3.1": digits with points between them that are no groups of a number.
  func dottedEnd(at start: Int) -> Int? {
    guard isDigits(start) else { return nil }
    var end = start + 1
    var isGrouped = true
    while mark(end) == .period, isJoined(end), isJoined(end + 1), isDigits(end + 1) {
      isGrouped = isGrouped && width(end + 1) == 3
      end += 2
    }
    guard end > start + 3, !isGrouped || end > start + 5 && lexemes[start].value == 0 else {
      return nil
    }
    if mark(end) == .colon, isJoined(end), isJoined(end + 1), isDigits(end + 1) { end += 2 }
    return end
  }

  /// "4111 1111 1111 1111": groups of four digits as on cards.
  private func cardEnd(at start: Int) -> Int? {
    guard isDigits(start), width(start) == 4, !isYear(lexemes[start].value) else { return nil }
    var end = start + 1
    while end < limit, isDigits(end), width(end) == 4, tokens[end].gap == .space { end += 1 }
    return end >= start + 4 ? end : nil
  }

  /// Tells whether digits stand inside of a link: "www.post.example/2019/05".
  private func isInsideLink(_ start: Int) -> Bool {
    var index = start
    while isJoined(index), start - index < 60 {
      index -= 1
      if [.http, .https, .www].contains(word(index)) { return true }
    }
    return false
  }

  /// Tells whether digits are grouped as in "123.456.7890".
  private func isDotted(_ start: Int) -> Bool {
    isDigits(start) && width(start) == 3 && mark(start + 1) == .period && isDigits(start + 2)
      && width(start + 2) == 3 && mark(start + 3) == .period && isDigits(start + 4)
      && width(start + 4) == 4
  }

  private func phonePart(_ index: Int) -> Mark? {
    switch mark(index) {
    case .hyphen, .slash, .openParenthesis, .closeParenthesis: mark(index)
    case .period where isJoined(index) && isJoined(index + 1): .period
    case .plus: .plus
    default: nil
    }
  }

  private func hasPhoneContext(before start: Int) -> Bool {
    for index in max(start - 4, sentence.lowerBound)..<start where roles(index).contains(.phone) {
      return true
    }
    return false
  }

  /// A run of letters and digits without a gap: "RTX35Z4Y", "F-16", "COVID-19", "G20".
  func code(at start: Int) -> (end: Int, kind: Numeral.Kind)? {
    if isJoined(start), isInsideLink(start) { return (symbolEnd(from: start), .identifier) }
    if let product = capitalizedCode(at: start) { return product }
    if let end = cardEnd(at: start) { return (end, .identifier) }
    if isDigits(start),
      width(start) > 10 || (roles(start).contains(.leadingZero) && width(start) > 4)
    {
      return (start + 1, .identifier)
    }
    if isDigits(start), width(start) >= 4, shape(start - 2) == .initial, mark(start - 1) == .period
    {
      return (start + 1, .identifier)
    }
    guard isDigits(start), isJoined(start + 1), isWord(start + 1) else { return nil }
    let next = lexemes[start + 1]
    let isKnown =
      next.form != .none || next.roles.isMeasure || next.roles.contains(.afterTime)
      || [.s, .st, .nd, .rd, .th, .m, .d, .p, .a, .x].contains(next.word)
    guard !isKnown || (isJoined(start + 2) && isDigits(start + 2)) else { return nil }
    if isCurrencyCode(start + 1) { return (start + 2, .money) }
    return (joinedEnd(from: start), .identifier)
  }

  private func isCurrencyCode(_ index: Int) -> Bool {
    !roles(index).isDisjoint(with: [.moneyAfter, .moneyBefore])
  }

  /// Digits joined to letters before them, or by a hyphen to a capitalized word.
  private func capitalizedCode(at start: Int) -> (end: Int, kind: Numeral.Kind)? {
    guard isDigits(start), isJoined(start) else { return nil }
    if isWord(start - 1) {
      if !roles(start - 1).isDisjoint(with: [.moneyBefore, .moneyAfter]) {
        let end = cardinal(at: start)?.tokens.upperBound ?? start + 1
        return (end, .money)
      }
      if roles(start - 1).contains(.month) { return nil }
      return (joinedEnd(from: start), .identifier)
    }
    // "A/HRC/33/55", "E/CN.4/2005/7"
    if mark(start - 1) == .slash || mark(start - 1) == .period, isJoined(start - 1),
      isJoined(start),
      isWord(start - 2), isCapitalized(start - 2), isJoined(start - 2)
    {
      return (symbolEnd(from: start), .identifier)
    }
    // "km^3", "2^10"
    if mark(start - 1) == .other, isJoined(start - 1) {
      if isDigits(start - 2) { return (start + 1, .measurement) }
      if isWord(start - 2) { return (start + 1, .measurement) }
    }
    // "P5+1"
    if mark(start - 1) == .plus, isJoined(start - 1), isDigits(start - 2) {
      return (start + 1, .identifier)
    }
    // "s-1", "m-2": a negative power of a unit
    if isDash(start - 1), isJoined(start - 1), width(start) == 1,
      roles(start - 2).isMeasure || word(start - 2) == .s,
      width(start - 2) <= 2, shape(start - 2) == .lower
    {
      return (start + 1, .measurement)
    }
    guard isDash(start - 1), isJoined(start - 1), isWord(start - 2) else { return nil }
    let before = lexemes[start - 2]
    guard isCapitalized(start - 2), before.form == .none || before.form == .suffix,
      !before.roles.contains(.month),
      ![.over, .under, .mid, .late, .early, .top].contains(before.word),
      before.roles.isDisjoint(with: [.beforeDate, .beforeAge])
    else { return nil }
    return (joinedEnd(from: start), .product)
  }

  /// The end of a document symbol: letters and digits with slashes and points between them.
  private func symbolEnd(from start: Int) -> Int {
    var end = start + 1
    while isJoined(end), isJoined(end + 1), mark(end) == .slash || mark(end) == .period,
      isDigits(end + 1) || isWord(end + 1)
    {
      end += 2
    }
    return end
  }

  private func joinedEnd(from start: Int) -> Int {
    var end = start + 1
    while end < limit, isJoined(end),
      isDigits(end) || isWord(end)
        || (isHyphen(end) || mark(end) == .period) && isJoined(end + 1) && isDigits(end + 1)
    {
      end += 1
    }
    return end
  }
}
