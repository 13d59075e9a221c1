import Text

/// Numbers in digits: separators, decimals, joined scales.
extension Scan {
  /// Reads digits with their group separators, decimals and vulgar fraction; no scale.
  func digitNumber(at start: Int) -> Cardinal? {
    if mark(start) == .fraction { return vulgarFraction(at: start) }
    guard isDigits(start) else { return nil }
    if let part = leadingDecimal(at: start) { return part }
    var number =
      groupedNumber(at: start)
      ?? Cardinal(tokens: start..<(start + 1), numerator: lexemes[start].value)
    number.isPlainDigits = number.tokens.count == 1
    if number.numerator == Int.max {
      number.numerator = 0
      number.isOverflow = true
    }
    addDecimals(to: &number)
    addVulgarFraction(to: &number)
    number.mantissa = number.numerator
    return number
  }

  /// ".5 million": decimals without a digit before the point.
  private func leadingDecimal(at start: Int) -> Cardinal? {
    guard mark(start - 1) == .period, start - 1 >= floor, isJoined(start), width(start) < 10,
      !isJoined(start - 1) || isOpener(start - 2)
    else { return nil }
    var number = Cardinal(tokens: (start - 1)..<(start + 1), numerator: lexemes[start].value)
    for _ in 0..<width(start) { number.denominator *= 10 }
    number.hasDecimals = true
    return number
  }

  private func isOpener(_ index: Int) -> Bool {
    [.openQuote, .straightQuote, .openParenthesis, .openBracket].contains(mark(index))
  }

  /// What may stand between the groups of a number.
  private enum Separator: CaseIterable { case comma, apostrophe, space, period }

  /// Digits in groups of three, or Indian groups of two before the last three.
  private func groupedNumber(at start: Int) -> Cardinal? {
    guard width(start) <= 3, !roles(start).contains(.leadingZero),
      let separator = separator(after: start)
    else { return nil }
    guard let number = grouped(at: start, by: separator) else { return nil }
    guard separator == .period else { return number }
    // 1.204 may be a decimal; 13.000 and 1.204.500 are none.
    let isCertain = number.tokens.count > 3 || lexemes[number.tokens.upperBound - 1].value == 0
    return isCertain && lexemes[start].value > 0 ? number : nil
  }

  private func separator(after start: Int) -> Separator? {
    switch mark(start + 1) {
    case .comma: .comma
    case .period: .period
    case .apostrophe, .closeQuote: .apostrophe
    case .none: isDigits(start + 1) ? .space : nil
    default: nil
    }
  }

  /// Where the group after a separator starts, if the separator joins two groups.
  private func group(after end: Int, by separator: Separator) -> Int? {
    guard end < limit else { return nil }
    if separator == .space {
      return tokens[end].gap == .space && isDigits(end) && width(end) == 3 ? end : nil
    }
    guard self.separator(after: end - 1) == separator, isJoined(end), isJoined(end + 1),
      isDigits(end + 1)
    else { return nil }
    return end + 1
  }

  private func grouped(at start: Int, by separator: Separator) -> Cardinal? {
    var end = start + 1
    var groups = 0
    var isWestern = true
    var isIndian = width(start) <= 2
    var lastWidth = 0
    while let group = group(after: end, by: separator) {
      if groups > 0 { isIndian = isIndian && lastWidth == 2 }
      lastWidth = width(group)
      isWestern = isWestern && lastWidth == 3
      groups += 1
      end = group + 1
    }
    // "22,24" are two numbers, and so are "1,204,5": no last group may have another width.
    guard groups > 0, lastWidth == 3, isWestern || (isIndian && groups > 1),
      !(isDigits(end) && isJoined(end))
    else { return nil }
    return groupedNumber(start..<end)
  }

  private func groupedNumber(_ range: Range<Int>) -> Cardinal {
    var number = Cardinal(tokens: range, numerator: 0)
    for index in range where isDigits(index) {
      number.multiply(by: width(index) == 2 && index > range.lowerBound ? 100 : 1000)
      number.add(lexemes[index].value)
    }
    number.isGrouped = true
    if lexemes[range.upperBound - 1].value == 0 {
      number.mantissa = number.numerator / 1000
      number.scale = 1000
    }
    return number
  }

  private func addDecimals(to number: inout Cardinal) {
    let point = number.tokens.upperBound
    guard isJoined(point), isJoined(point + 1), isDigits(point + 1), width(point + 1) < 10 else {
      return
    }
    let isPoint = mark(point) == .period || mark(point) == .bullet
    let isComma =
      mark(point) == .comma && width(point + 1) <= 2
      && (form(point + 2) == .scale || roles(point + 2).contains(.distance))
    guard isPoint || isComma, !(mark(point + 2) == .period && isDigits(point + 3)) else { return }
    var divisor = 1
    for _ in 0..<width(point + 1) { divisor *= 10 }
    number.multiply(by: divisor)
    number.add(lexemes[point + 1].value)
    number.denominator = divisor
    number.tokens = number.tokens.lowerBound..<(point + 2)
    number.hasDecimals = true
    number.isPlainDigits = false
  }

  /// "1½", and "1 1/2" with a space.
  private func addVulgarFraction(to number: inout Cardinal) {
    let next = number.tokens.upperBound
    guard
      let part = vulgarFraction(at: next) ?? slashFraction(at: next) ?? fractionOfYear(after: next),
      !number.hasDecimals
    else { return }
    number.multiply(by: part.denominator)
    number.add(part.numerator)
    number.denominator = part.denominator
    number.tokens = number.tokens.lowerBound..<part.tokens.upperBound
    number.isPlainDigits = false
  }

  /// ½, ¼ and ¾, whose values the lexeme holds as a hundredth.
  private func vulgarFraction(at index: Int) -> Cardinal? {
    guard mark(index) == .fraction, lexemes[index].value > 0 else { return nil }
    var part = Cardinal(tokens: index..<(index + 1), numerator: lexemes[index].value)
    part.denominator = 100
    let divisor = greatestCommonDivisor(part.numerator, 100)
    part.numerator /= divisor
    part.denominator /= divisor
    return part
  }

  /// "7 and 1/2 years".
  private func fractionOfYear(after end: Int) -> Cardinal? {
    guard word(end) == .and, let part = slashFraction(at: end + 1),
      roles(part.tokens.upperBound).isMeasure
    else { return nil }
    return part
  }

  private func slashFraction(at index: Int) -> Cardinal? {
    guard isDigits(index), tokens[index].gap == .space, isJoined(index + 1),
      mark(index + 1) == .slash, isJoined(index + 2), isDigits(index + 2)
    else { return nil }
    let (top, bottom) = (lexemes[index].value, lexemes[index + 2].value)
    guard top > 0, top < bottom, bottom <= 10 else { return nil }
    var part = Cardinal(tokens: index..<(index + 3), numerator: top)
    part.denominator = bottom
    return part
  }
}
