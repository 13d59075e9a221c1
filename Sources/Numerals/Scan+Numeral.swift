import Text

/// One numeral from a token on: the readers in their order.
extension Scan {
  func numeral(at start: Int) -> Numeral? {
    if roles(start).contains(.startsIdiom) || isDigits(start),
      let match = phrases.idioms.match(from: start, limit: limit, self)
    {
      return whole(start..<(start + match.count), match.meaning)
    }
    guard mayStartNumber(start) else { return nil }
    if form(start) == .multiple { return whole(start..<(start + 1), .ratio) }
    if let named = named(at: start) { return named }
    if mark(start) == .currency || roles(start).contains(.moneyBefore) { return money(at: start) }
    if let end = shareEnd(at: start) { return whole(start..<end, .share) }
    if let end = ordinalEnd(at: start) {
      return whole(start..<end, ordinalKind(start..<end))
    }
    guard !isPronounOne(start) else { return whole(start..<(start + 1), .idiom) }
    if let end = oddsEnd(at: start) { return whole(start..<end, .share) }
    if let vague = vagueNumber(at: start) { return counted(vague) }
    if let number = cardinal(at: start), !number.tokens.isEmpty { return counted(number) }
    if word(start) == .half { return whole(start..<(start + 1), halfKind(start)) }
    return nil
  }

  /// Tells whether a number may start here; of an article, whether a number word follows it.
  private func mayStartNumber(_ start: Int) -> Bool {
    guard word(start) == .a else { return form(start) != .none || roles(start).contains(.starter) }
    return form(start + 1) != .none
  }

  private func whole(_ tokens: Range<Int>, _ kind: Numeral.Kind) -> Numeral {
    Numeral(tokens: tokens, phrase: tokens, bound: .exactly, low: nil, high: nil, kind: kind)
  }

  /// Dates, times, telephone numbers and codes, which are no cardinals.
  private func named(at start: Int) -> Numeral? {
    if let code = code(at: start) { return whole(start..<code.end, code.kind) }
    if let end = timeEnd(at: start) { return whole(start..<end, .time) }
    if roles(start).contains(.decade), word(start - 1) != .the {
      return whole(start..<(start + 1), .age)
    }
    if let end = fractionOfUnit(at: start) { return whole(start..<end, .measurement) }
    if let end = dateEnd(at: start) { return whole(start..<end, .date) }
    if isDigits(start), width(start) == 2, word(start + 1) == .s, isJoined(start + 1) {
      return whole(start..<(start + 2), .age)
    }
    if let end = phoneEnd(at: start) { return whole(start..<end, .phone) }
    if let end = scoreEnd(at: start) {
      return whole(start..<end, roles(end).contains(.afterVote) ? .vote : .score)
    }
    if let end = slashEnd(at: start) { return whole(start..<end, .share) }
    if let end = colonEnd(at: start) { return whole(start..<end, .ratio) }
    return nil
  }

  /// "3:1".
  private func colonEnd(at start: Int) -> Int? {
    guard isDigits(start), mark(start + 1) == .colon, isJoined(start + 1), isJoined(start + 2),
      isDigits(start + 2)
    else { return nil }
    return start + 3
  }

  /// "3-1": two small numbers, of which the second is no larger.
  private func scoreEnd(at start: Int) -> Int? {
    guard isDigits(start), isDash(start + 1), isJoined(start + 1), isJoined(start + 2),
      isDigits(start + 2), width(start) <= 3, width(start + 2) <= 3,
      lexemes[start].value >= lexemes[start + 2].value || followsGame(start),
      !(isJoined(start + 3) && mark(start + 3) != .period && mark(start + 3) != .comma)
    else { return nil }
    return start + 3
  }

  /// Tells whether a word of winning and losing stands shortly before.
  private func followsGame(_ start: Int) -> Bool {
    (start - 3..<start).contains { roles($0).contains(.score) }
  }

  /// "1/4 mile": a fraction in digits, told from a date by the unit after it.
  private func fractionOfUnit(at start: Int) -> Int? {
    guard let end = slashEnd(at: start), lexemes[start].value < lexemes[start + 2].value,
      !roles(end).isDisjoint(with: [.distance, .measurement, .duration])
    else { return nil }
    return end
  }

  /// "1/4": a fraction in digits that is no date.
  private func slashEnd(at start: Int) -> Int? {
    guard isDigits(start), mark(start + 1) == .slash, isJoined(start + 1), isJoined(start + 2),
      isDigits(start + 2)
    else { return nil }
    return start + 3
  }

  /// "$25.00", "US$31.4 million", "Rs 500".
  private func money(at start: Int) -> Numeral? {
    var first = start + 1
    if mark(first) == .currency || mark(first) == .period { first += 1 }
    guard first < limit, lexeme(first).isNumber, let number = cardinal(at: first) else {
      return nil
    }
    var end = number.tokens.upperBound
    if let range = range(from: number) { end = range.tokens.upperBound }
    if form(end) == .suffix, isJoined(end) { end += 1 }
    return whole(start..<end, .money)
  }

  /// "half an hour" measures time; "half" alone is a share.
  private func halfKind(_ start: Int) -> Numeral.Kind {
    let noun = word(start + 1) == .a || word(start + 1) == .an ? start + 2 : start + 1
    return roles(noun).contains(.duration) ? .duration : .share
  }

  /// "two thirds", "a third of", "three-quarters": the end of a fraction that is no scale's.
  private func shareEnd(at start: Int) -> Int? {
    let noun = skippingHyphen(start + 1)
    let isOne = word(start) == .a || (form(start) == .unit && lexemes[start].value == 1)
    guard form(start) == .unit || isOne else { return nil }
    let isNoun = form(noun) == .fraction || (form(noun) == .ordinal && lexemes[noun].value > 2)
    guard isNoun, fractionOfScale(at: start) == nil else { return nil }
    if roles(noun).contains(.pluralNumber) { return noun + 1 }
    return isOne && (form(start) == .unit || word(noun + 1) == .of) ? noun + 1 : nil
  }

  /// "one in five children", "2 in 10 of them": the end of a share told as odds.
  private func oddsEnd(at start: Int) -> Int? {
    guard lexeme(start).isNumber, word(start + 1) == .inside, lexeme(start + 2).isNumber,
      let whole = cardinal(at: start + 2), let total = whole.value
    else { return nil }
    let part = lexemes[start].value
    let end = whole.tokens.upperBound
    guard part > 0, part < total, total <= 10 || [12, 20, 50, 100, 1000].contains(total) else {
      return nil
    }
    if word(end) == .of || roles(end).contains(.person) { return end }
    let isPlace = roles(end).contains(.plural) || roles(end).isMeasure || isCapitalized(end)
    return part == 1 && !isPlace ? end : nil
  }

  /// A cardinal with its range, hedges and kind.
  private func counted(_ number: Cardinal) -> Numeral {
    if let range = range(from: number) { return ranged(range) }
    let before = hedge(before: number.tokens.lowerBound)
    let after = hedge(after: number.tokens.upperBound)
    let phrase = before.start..<(after?.end ?? restatementEnd(after: number))
    let kind = kind(of: number.tokens.lowerBound..<phrase.upperBound, hedged: phrase)
    if number.isVague {
      return Numeral(
        tokens: number.tokens,
        phrase: phrase,
        bound: .vague,
        low: nil,
        high: nil,
        kind: kind
      )
    }
    let bound =
      joined(before.bound, after?.bound) ?? hedge(afterNounAt: number.tokens.upperBound)
      ?? (number.isLoose ? .about : .exactly)
    guard let value = number.value else {
      return Numeral(
        tokens: number.tokens,
        phrase: phrase,
        bound: bound,
        low: nil,
        high: nil,
        kind: kind == .count ? .measurement : kind
      )
    }
    if kind == .count, let both = doublyBounded(value, bound, number, phrase) { return both }
    return bounded(value, bound, number.tokens, phrase, kind)
  }

  /// "12 (twelve) men": the end of the same number told again in brackets, or of the number itself.
  private func restatementEnd(after number: Cardinal) -> Int {
    let end = number.tokens.upperBound
    guard mark(end) == .openParenthesis, lexeme(end + 1).isNumber,
      let again = cardinal(at: end + 1),
      again.value == number.value, number.value != nil,
      mark(again.tokens.upperBound) == .closeParenthesis
    else { return end }
    return again.tokens.upperBound + 1
  }

  /// "more than 20 but fewer than 30": two limits of one number.
  private func doublyBounded(
    _ value: Int,
    _ bound: Numeral.Bound,
    _ number: Cardinal,
    _ phrase: Range<Int>
  ) -> Numeral? {
    let end = phrase.upperBound
    guard bound.isLower || bound.isUpper, word(end) == .and || word(end) == .but else { return nil }
    for start in (end + 2)..<max(min(end + 8, limit), end + 2) where lexeme(start).isNumber {
      guard let other = cardinal(at: start), let second = other.value else { return nil }
      let hedge = hedge(before: start)
      guard hedge.start == end + 1, let opposite = hedge.bound else { return nil }
      guard
        bound.isLower && opposite.isUpper && value < second
          || bound.isUpper && opposite.isLower && second < value
      else { return nil }
      let tokens = number.tokens.lowerBound..<other.tokens.upperBound
      return Numeral(
        tokens: tokens,
        phrase: phrase.lowerBound..<tokens.upperBound,
        bound: .between,
        low: min(value, second),
        high: max(value, second),
        kind: .count
      )
    }
    return nil
  }

  private func bounded(
    _ value: Int,
    _ bound: Numeral.Bound,
    _ tokens: Range<Int>,
    _ phrase: Range<Int>,
    _ kind: Numeral.Kind
  ) -> Numeral {
    Numeral(
      tokens: tokens,
      phrase: phrase,
      bound: bound,
      low: bound.isUpper ? nil : value,
      high: bound.isLower ? nil : value,
      kind: kind
    )
  }

  private func ranged(_ range: NumberRange) -> Numeral {
    let before = hedge(before: range.start)
    let after = hedge(after: range.tokens.upperBound)
    let phrase = before.start..<max(after?.end ?? 0, range.tokens.upperBound)
    return Numeral(
      tokens: range.tokens,
      phrase: phrase,
      bound: .between,
      low: range.low.value,
      high: range.high.value,
      kind: kind(of: range.tokens, hedged: phrase)
    )
  }
}

extension Numeral.Bound {
  /// Tells whether it states the smallest number and leaves the largest open.
  var isLower: Bool { self == .atLeast || self == .moreThan }

  /// Tells whether it states the largest number and leaves the smallest open.
  var isUpper: Bool { self == .atMost || self == .lessThan }
}
