import Text

/// Numbers in digits: separators, decimals, joined scales.
extension Scan {
  /// Reads digits with their group separators, decimals and vulgar fraction; no scale.
  func digitNumber(at start: Int) -> Cardinal? {
    if mark(start) == .fraction { return vulgarFraction(at: start) }
    guard isDigits(start) else { return nil }
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

  /// Digits in groups of three, or Indian groups of two before the last three.
  private func groupedNumber(at start: Int) -> Cardinal? {
    guard width(start) <= 3, !roles(start).contains(.leadingZero) else { return nil }
    return grouped(at: start) { isMarkSeparator($0, [.comma]) }
      ?? grouped(at: start) { isMarkSeparator($0, [.apostrophe, .closeQuote]) }
      ?? grouped(at: start) { isSpaceSeparator($0) }
      ?? pointGrouped(at: start)
  }

  private func pointGrouped(at start: Int) -> Cardinal? {
    guard let number = grouped(at: start, separator: { isMarkSeparator($0, [.period]) }) else {
      return nil
    }
    // 1.204 may be a decimal; 13.000 and 1.204.500 are none.
    let isCertain = number.tokens.count > 3 || lexemes[number.tokens.upperBound - 1].value == 0
    return isCertain && lexemes[start].value > 0 ? number : nil
  }

  /// Where the group after a separator mark starts, if the mark joins two groups.
  private func isMarkSeparator(_ index: Int, _ marks: [Mark]) -> Int? {
    guard isJoined(index), isJoined(index + 1), isDigits(index + 1), marks.contains(mark(index))
    else { return nil }
    return index + 1
  }

  private func isSpaceSeparator(_ index: Int) -> Int? {
    guard index < limit, tokens[index].gap == .space, isDigits(index), width(index) == 3 else {
      return nil
    }
    return index
  }

  private func grouped(at start: Int, separator: (Int) -> Int?) -> Cardinal? {
    var groups = [start]
    var end = start + 1
    while let group = separator(end) {
      groups.append(group)
      end = group + 1
    }
    while groups.count > 1, !areGroups(groups) {
      // "22,24" are two numbers, and so are "1,204,5": no group may have another width.
      return nil
    }
    guard groups.count > 1, !(isDigits(end) && isJoined(end)) else { return nil }
    var number = Cardinal(tokens: start..<end, numerator: 0)
    for group in groups {
      number.multiply(by: width(group) == 2 ? 100 : 1000)
      number.add(lexemes[group].value)
    }
    let last = lexemes[groups[groups.count - 1]].value
    number.isGrouped = true
    if last == 0 {
      number.mantissa = number.numerator / 1000
      number.scale = 1000
    }
    return number
  }

  private func areGroups(_ groups: [Int]) -> Bool {
    let widths = groups.dropFirst().map { width($0) }
    guard widths.last == 3 else { return false }
    let isWestern = widths.allSatisfy { $0 == 3 }
    let isIndian =
      widths.count > 1 && width(groups[0]) <= 2 && widths.dropLast().allSatisfy { $0 == 2 }
    return isWestern || isIndian
  }

  private func addDecimals(to number: inout Cardinal) {
    let point = number.tokens.upperBound
    guard isJoined(point), isJoined(point + 1), isDigits(point + 1), width(point + 1) < 10 else {
      return
    }
    let isPoint = mark(point) == .period || mark(point) == .bullet
    let isComma =
      mark(point) == .comma && width(point + 1) <= 2 && form(point + 2) == .scale
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
    guard let part = vulgarFraction(at: next) ?? slashFraction(at: next), !number.hasDecimals else {
      return
    }
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
