import Text

/// One numeral from a token on: the readers in their order.
extension Scan {
  func numeral(at start: Int) -> Numeral? {
    if let match = phrases.idioms.match(from: start, limit: limit, self) {
      return whole(start..<(start + match.count), match.meaning)
    }
    if form(start) == .multiple { return whole(start..<(start + 1), .ratio) }
    if let named = named(at: start) { return named }
    if mark(start) == .currency || roles(start).contains(.moneyBefore) { return money(at: start) }
    if let end = ordinalEnd(at: start), !isFractionNoun(start, end) {
      return whole(start..<end, ordinalKind(start..<end))
    }
    guard !isPronounOne(start) else { return whole(start..<(start + 1), .idiom) }
    if let vague = vagueNumber(at: start) { return counted(vague) }
    if let number = cardinal(at: start), !number.tokens.isEmpty { return counted(number) }
    if form(start) == .fraction { return share(at: start) }
    return nil
  }

  private func whole(_ tokens: Range<Int>, _ kind: Numeral.Kind) -> Numeral {
    Numeral(tokens: tokens, phrase: tokens, bound: .exactly, low: nil, high: nil, kind: kind)
  }

  /// Dates, times, telephone numbers and codes, which are no cardinals.
  private func named(at start: Int) -> Numeral? {
    if let code = code(at: start) { return whole(start..<code.end, code.kind) }
    if let end = dateEnd(at: start) { return whole(start..<end, .date) }
    if let end = phoneEnd(at: start) { return whole(start..<end, .phone) }
    if let end = timeEnd(at: start) { return whole(start..<end, .time) }
    return nil
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
    return whole(start..<end, .money)
  }

  /// "a third of", "two thirds", "half the", "one in five".
  private func share(at start: Int) -> Numeral? {
    whole(start..<(start + 1), roles(start + 1).contains(.duration) ? .duration : .share)
  }

  /// "a third of", "two-thirds": fractions, though "third" may be an ordinal.
  private func isFractionNoun(_ start: Int, _ end: Int) -> Bool {
    false
  }

  /// A cardinal with its range, hedges and kind.
  private func counted(_ number: Cardinal) -> Numeral {
    if let range = range(from: number) { return ranged(range) }
    let before = hedge(before: number.tokens.lowerBound)
    let after = hedge(after: number.tokens.upperBound)
    let phrase = before.start..<max(after?.end ?? 0, number.tokens.upperBound)
    let kind = kind(of: number.tokens, hedged: phrase)
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
      before.bound ?? after?.bound ?? hedge(afterNounAt: number.tokens.upperBound)
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
    return bounded(value, bound, number.tokens, phrase, kind)
  }

  private func bounded(
    _ value: Int,
    _ bound: Numeral.Bound,
    _ tokens: Range<Int>,
    _ phrase: Range<Int>,
    _ kind: Numeral.Kind
  ) -> Numeral {
    let isOpenBelow = bound == .atMost || bound == .lessThan
    let isOpenAbove = bound == .atLeast || bound == .moreThan
    return Numeral(
      tokens: tokens,
      phrase: phrase,
      bound: bound,
      low: isOpenBelow ? nil : value,
      high: isOpenAbove ? nil : value,
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
