import Text

/// Numbers in words, and words mixed with digits.
///
///     cardinal  := magnitude ((","|"and"|"-")? magnitude)*     each smaller than the one before
///     magnitude := small scale*                                "thirty-one thousand", "1.2 million"
///     small     := below hundred | (below|"a")? "hundred" ("and"? below)?
extension Scan {
  /// The longest number that starts at a token.
  func cardinal(at start: Int) -> Cardinal? {
    guard var number = magnitude(at: start, below: Int.max) else { return nil }
    var limitScale = number.isGrouped ? 1 : number.scale
    while limitScale > 1, number.denominator == 1,
      let next = nextMagnitude(after: number, below: limitScale)
    {
      if !number.isOverflow { number.add(next.numerator) }
      number.tokens = number.tokens.lowerBound..<next.tokens.upperBound
      number.mantissa = 0
      limitScale = next.scale
    }
    if number.mantissa == 0 { number.scale = 1 }
    return number
  }

  private func nextMagnitude(after number: Cardinal, below scale: Int) -> Cardinal? {
    let end = number.tokens.upperBound
    guard scale > 1, end < limit, tokens[end].gap < .paragraph else { return nil }
    let isComma = mark(end) == .comma
    let isAnd = word(end) == .and || mark(end) == .ampersand
    var start = isComma || isAnd ? end + 1 : skippingHyphen(end)
    if isComma, word(start) == .and { start += 1 }
    if isAnd, isJoined(end), isHyphen(end - 1) { start = skippingHyphen(end + 1) }
    if isHyphen(end), word(end + 1) == .and { start = skippingHyphen(end + 2) }
    guard start < limit, form(start) != .zero,
      !(isDigits(start) && !mayAddDigits(start, end, scale))
    else { return nil }
    guard !(isAnd && startsAnotherCount(start)) else { return nil }
    guard let next = magnitude(at: start, below: scale), next.denominator == 1, !next.isOverflow,
      next.numerator < scale, word(start) != .a, form(start) != .scale, form(start) != .collective
    else { return nil }
    if isComma, next.scale == 1, next.numerator < 100 { return nil }
    return next
  }

  /// "13 thousand 500", "1 lakh 20 thousand" and "3 hundred and 21" add; "1 million 20" does not.
  private func mayAddDigits(_ start: Int, _ end: Int, _ scale: Int) -> Bool {
    guard start == end, width(start) <= 3 else { return false }
    if form(start + 1) == .scale { return lexemes[start + 1].value < scale }
    return width(start) == 3 && scale == 1000
  }

  /// "two thousand and 30 wounded" counts twice; so does a bare scale after "and".
  private func startsAnotherCount(_ start: Int) -> Bool {
    isDigits(start) || form(start) == .hundred || form(start) == .scale
      || form(start) == .collective
  }

  /// A small number with its scales, all below a scale that was read before it.
  private func magnitude(at start: Int, below bound: Int) -> Cardinal? {
    guard var number = smallNumber(at: start) else { return nil }
    addFraction(to: &number)
    var scale = number.scale
    if scale == 1 { number.mantissa = number.numerator }
    var last = scale
    while let next = scaleToken(after: number) {
      let factor = lexemes[next].value
      if factor == Int.max {
        // "Nine sextillion": the scale itself cannot be held.
        number.isOverflow = true
        number.tokens = number.tokens.lowerBound..<(next + 1)
        scale = factor
        break
      }
      let (product, overflow) = scale.multipliedReportingOverflow(by: factor)
      guard !overflow, product < bound else { break }
      if scale == 1 { number.mantissa = mantissa(of: number) }
      scale = product
      last = factor
      number.multiply(by: factor)
      number.tokens = number.tokens.lowerBound..<(next + 1)
      number.isPlainDigits = false
      number.isGrouped = false
      if form(next) == .collective { break }
    }
    number.scale = scale
    addHalf(of: last, to: &number)
    return number
  }

  /// What a range may share the scale of: "1 to 1.5 million" does, "1 to half a million" does not.
  private func mantissa(of number: Cardinal) -> Int {
    let whole = number.numerator / number.denominator
    return number.hasDecimals ? max(whole, 1) : whole
  }

  /// "a million and a half", "a dozen and a half": half of the last scale is added.
  private func addHalf(of scale: Int, to number: inout Cardinal) {
    let end = number.tokens.upperBound
    guard scale > 1, number.denominator == 1, !number.tokens.isEmpty, word(end) == .and,
      word(end + 1) == .a, word(end + 2) == .half, !isHyphen(end + 3), !isScale(end + 3),
      ![.of, .the, .a, .an].contains(word(end + 3))
    else { return }
    number.multiply(by: 2)
    number.add(scale)
    number.denominator = 2
    number.scale = 1
    number.mantissa = 0
    number.tokens = number.tokens.lowerBound..<(end + 3)
  }

  /// The scale right after a number: "thousand", "dozen", or "k" joined to digits.
  private func scaleToken(after number: Cardinal) -> Int? {
    let end = number.tokens.upperBound
    guard end < limit, number.tokens.isEmpty || tokens[end].gap < .paragraph else { return nil }
    let next = number.tokens.isEmpty ? end : skippingHyphen(end)
    switch form(next) {
    case .scale where !number.isOverflow: return next
    case .hundred where number.scale == 1 && number.numerator > 0: return next
    case .collective where isCollective(next): return next
    case .suffix: return isScaleSuffix(next) ? next : nil
    default: return nil
    }
  }

  /// "four score" is a number; "a score of 161" and "the score" are none.
  private func isCollective(_ index: Int) -> Bool {
    !(word(index + 1) == .of && (isDigits(index + 2) || form(index + 2) == .unit))
  }

  /// Tells whether letters joined to digits are a scale: "400k", "2bn", "2m people".
  private func isScaleSuffix(_ index: Int) -> Bool {
    if width(index) > 1, lexeme(index - 1).isNumber { return true }
    guard isDigits(index - 1), !isJoined(index + 1) || !isDigits(index + 1) else { return false }
    if word(index) == .m {
      if roles(index + 1).contains(.measurement) || roles(index + 1).contains(.distance) {
        return false
      }
      guard isJoined(index) else { return false }
      return shape(index) == .initial || isPlainNoun(index + 1)
    }
    return isJoined(index)
  }

  /// "two and a half", "1 and a quarter", "two point five", each before a scale.
  private func addFraction(to number: inout Cardinal) {
    let end = number.tokens.upperBound
    guard number.denominator == 1, number.scale == 1, end < limit else { return }
    let conjunction = skippingHyphen(end)
    let article = skippingHyphen(conjunction + 1)
    let noun = word(article) == .a ? skippingHyphen(article + 1) : article
    if word(conjunction) == .and, form(noun) == .fraction, !roles(noun).contains(.pluralNumber),
      noun > article || roles(noun + 1).isMeasure || isScale(noun + 1)
    {
      let parts = lexemes[noun].value
      number.multiply(by: parts)
      number.add(1)
      number.denominator = parts
      number.tokens = number.tokens.lowerBound..<(noun + 1)
      number.isPlainDigits = false
    } else if word(end) == .point, isDigitWord(end + 1) {
      addSpokenDecimals(to: &number, from: end + 1)
    }
  }

  private func addSpokenDecimals(to number: inout Cardinal, from start: Int) {
    var index = start
    var divisor = 1
    while isDigitWord(index), divisor < 1_000_000 {
      number.multiply(by: 10)
      number.add(lexemes[index].value)
      divisor *= 10
      index += 1
    }
    number.denominator = divisor
    number.tokens = number.tokens.lowerBound..<index
    number.hasDecimals = true
  }

  private func isDigitWord(_ index: Int) -> Bool { form(index) == .unit || form(index) == .zero }

  private func isScale(_ index: Int) -> Bool {
    form(index) == .scale || form(index) == .hundred
      || (form(index) == .collective && isCollective(index))
  }

  /// A number below a thousand, or "thirty-four hundred", or one in digits, or a fraction of a scale.
  private func smallNumber(at start: Int) -> Cardinal? {
    if let digits = digitNumber(at: start) { return withHundred(digits) }
    if let part = fractionOfScale(at: start) { return part }
    switch form(start) {
    case .unit, .teen, .ten:
      guard let small = belowHundred(at: start) else { return nil }
      return withHundred(small)
    case .hundred:
      guard !roles(start).contains(.pluralNumber) else { return nil }
      return withRest(Cardinal(tokens: start..<(start + 1), numerator: 100, scale: 100))
    case .scale:
      // "Lac" and "bn" are scales only after a number.
      guard !roles(start).contains(.pluralNumber), width(start) > 4 else { return nil }
      return Cardinal(tokens: start..<start, numerator: 1)
    case .zero:
      return Cardinal(tokens: start..<(start + 1), numerator: 0)
    default:
      return articleNumber(at: start)
    }
  }

  /// "a hundred", "a million", "a dozen": the article is the number one.
  private func articleNumber(at start: Int) -> Cardinal? {
    guard word(start) == .a, start + 1 < limit, isScale(start + 1),
      !roles(start + 1).contains(.pluralNumber)
    else { return nil }
    if form(start + 1) == .hundred {
      return withRest(Cardinal(tokens: start..<(start + 2), numerator: 100, scale: 100))
    }
    return Cardinal(tokens: start..<(start + 1), numerator: 1)
  }

  private func belowHundred(at start: Int) -> Cardinal? {
    let value = lexemes[start].value
    guard form(start) == .ten else {
      return Cardinal(tokens: start..<(start + 1), numerator: value)
    }
    var unit = start + 1
    if isHyphen(unit), !isJoined(unit) || isJoined(unit + 1) || form(unit + 1) == .unit {
      unit += 1
    }
    guard form(unit) == .unit, tokens[unit].gap < .paragraph else {
      return Cardinal(tokens: start..<(start + 1), numerator: value)
    }
    return Cardinal(tokens: start..<(unit + 1), numerator: value + lexemes[unit].value)
  }

  /// Adds "hundred" and what follows it: "seven hundred and seventeen", "forty-five hundred".
  private func withHundred(_ small: Cardinal) -> Cardinal {
    let next = small.tokens.upperBound < limit ? skippingHyphen(small.tokens.upperBound) : limit
    guard form(next) == .hundred, small.numerator > 0, small.numerator < 100,
      small.denominator == 1
    else { return small }
    var number = Cardinal(tokens: small.tokens.lowerBound..<(next + 1), numerator: small.numerator)
    number.mantissa = small.numerator
    number.multiply(by: 100)
    number.scale = 100
    return withRest(number)
  }

  /// Adds the tens and units after "hundred".
  private func withRest(_ hundreds: Cardinal) -> Cardinal {
    let end = hundreds.tokens.upperBound
    guard end < limit else { return hundreds }
    let isAnd = word(end) == .and || mark(end) == .ampersand
    var start = isAnd ? end + 1 : skippingHyphen(end)
    if isHyphen(end), word(end + 1) == .and { start = skippingHyphen(end + 2) }
    guard start < limit, tokens[start].gap < .paragraph,
      let rest = rest(at: start, isAnd: isAnd, isLow: hundreds.numerator < 1000)
    else { return hundreds }
    var number = hundreds
    number.add(rest.numerator)
    number.tokens = number.tokens.lowerBound..<rest.tokens.upperBound
    number.scale = 1
    number.mantissa = 0
    return number
  }

  private func rest(at start: Int, isAnd: Bool, isLow: Bool) -> Cardinal? {
    switch form(start) {
    case .unit, .teen, .ten:
      guard let rest = belowHundred(at: start) else { return nil }
      let after = rest.tokens.upperBound
      // "three hundred and two hundred" are two numbers.
      return form(after) == .hundred ? nil : rest
    case .digits:
      guard isAnd, width(start) <= 2, isDigits(start - 3) || !isLow,
        !isJoined(start + 1) || mark(start + 1) == .period, !isScale(start + 1)
      else { return nil }
      return Cardinal(tokens: start..<(start + 1), numerator: lexemes[start].value)
    default: return nil
    }
  }

  /// "half a", "a quarter of a", "three quarters of a", each before a scale.
  func fractionOfScale(at start: Int) -> Cardinal? {
    var index = start
    var parts = 1
    if word(index) == .a || word(index) == .an, form(index + 1) == .fraction {
      index += 1
    } else if form(index) == .unit, form(skippingHyphen(index + 1)) == .fraction {
      parts = lexemes[index].value
      index = skippingHyphen(index + 1)
    }
    guard form(index) == .fraction else { return nil }
    let denominator = lexemes[index].value
    index = index + 1 < limit ? skippingHyphen(index + 1) : limit
    if word(index) == .of { index += 1 }
    if word(index) == .a { index = index + 1 < limit ? skippingHyphen(index + 1) : limit }
    guard index < limit, isScale(index), denominator > 0 else { return nil }
    return Cardinal(tokens: start..<index, numerator: parts, denominator: denominator)
  }
}
