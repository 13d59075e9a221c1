import Text

/// One numeral from a token on: the readers in their order.
extension Scan {
  func numeral(at start: Int) -> Numeral? {
    if roles(start).contains(.startsIdiom) || isDigits(start),
      let match = phrases.idioms.match(from: start, limit: limit, self),
      match.meaning != .unitName || isName(start..<(start + match.count))
    {
      return whole(start..<(start + match.count), match.meaning)
    }
    guard mayStartNumber(start) else { return nil }
    if form(start) == .multiple { return whole(start..<(start + 1), .ratio) }
    if let named = named(at: start) { return named }
    if mark(start) == .currency || roles(start).contains(.moneyBefore) { return money(at: start) }
    if let end = shareEnd(at: start) { return whole(start..<end, shareKind(start, end)) }
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

  /// "the Group of Seven condemned it" is a name, "a group of seven miners" counts.
  private func isName(_ tokens: Range<Int>) -> Bool {
    isCapitalized(tokens.lowerBound) && isCapitalized(tokens.upperBound - 1)
      && !isCountedNoun(tokens.upperBound) && word(tokens.lowerBound - 1) != .a
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
    if let end = fractionOfWhole(at: start) { return whole(start..<end, .share) }
    if let end = dateEnd(at: start) { return whole(start..<end, .date) }
    if isDigits(start), width(start) == 2, word(start + 1) == .s, isJoined(start + 1) {
      return whole(start..<(start + 2), .age)
    }
    if let end = phoneEnd(at: start) {
      return whole(start..<end, isNamed(start, by: .identifier) ? .identifier : .phone)
    }
    if let end = scoreEnd(at: start) {
      let isVote = roles(end).contains(.afterVote) || followsVote(start)
      return whole(start..<end, isVote ? .vote : .score)
    }
    if let end = dottedEnd(at: start) {
      return whole(start..<end, roles(start - 1).contains(.rank) ? .rank : .identifier)
    }
    if let end = slashEnd(at: start) {
      return whole(start..<end, isNamed(start, by: [.identifier, .rank]) ? .identifier : .share)
    }
    if let end = feetEnd(at: start) { return whole(start..<end, .distance) }
    if let relation = relation(at: start) { return whole(start..<relation.end, relation.kind) }
    if let end = colonEnd(at: start) { return whole(start..<end, .ratio) }
    return nil
  }

  /// "$25.00", "US$31.4 million", "Rs 500".
  private func money(at start: Int) -> Numeral? {
    var first = start + 1
    if mark(first) == .currency || mark(first) == .period { first += 1 }
    guard first < limit, lexeme(first).isNumber, let number = cardinal(at: first) else {
      return nil
    }
    var end = amountEnd(number)
    if let range = range(from: number) { end = range.tokens.upperBound }
    if form(end) == .suffix, isJoined(end) { end += 1 }
    return whole(start..<end, .money)
  }

  /// "$4 million and two people": the amount ends before an "and" whose number counts.
  private func amountEnd(_ number: Cardinal) -> Int {
    let end = number.tokens.upperBound
    guard isCountedNoun(end) else { return end }
    return number.tokens.first { word($0) == .and } ?? end
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
    let end = mark(phrase.upperBound) == .comma ? phrase.upperBound + 1 : phrase.upperBound
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
