import Text

/// Hedges before and after a number.
extension Scan {
  /// The hedges right before a token: where they start and what they mean together.
  struct Hedge {
    var start: Int
    var bound: Numeral.Bound?
  }

  /// Reads hedges backward from a number: "well over", "at least an estimated".
  func hedge(before start: Int) -> Hedge {
    var hedge = Hedge(start: start)
    while let match = bound(endingBefore: hedge.start) {
      hedge.start = match.start
      hedge.bound = combined(outer: match.bound, inner: hedge.bound)
    }
    guard hedge.bound != nil else { return hedge }
    while let match = phrases.intensifiers.match(endingBefore: hedge.start, floor: floor, self) {
      hedge.start -= match.count
    }
    return hedge
  }

  private func bound(endingBefore end: Int) -> (start: Int, bound: Numeral.Bound)? {
    if let match = comparison(endingBefore: end) { return match }
    for skipped in 0...1 {
      // "at least another 12", "at least the 40": one word between changes nothing.
      let last = end - skipped
      guard last > floor else { return nil }
      if skipped == 1, ![.another, .the, .a, .some].contains(word(end - 1)) { return nil }
      guard roles(last - 1).contains(.endsQualifier) || mark(last - 1) == .period,
        let match = phrases.before.match(endingBefore: last, floor: floor, self)
      else { continue }
      if skipped == 1, match.meaning == .about || match.count == 1 || word(last - 1) == .of {
        return nil
      }
      // "100 over 80", "three about noon": a preposition after another number.
      if match.count == 1, last - 1 > sentence.lowerBound, lexeme(last - 2).isNumber,
        !isDateNumber(last - 2)
      {
        return nil
      }
      if match.meaning == .atMost, isRevision(to: end, after: last) { return nil }
      // "the top 10" is a rank, "to top 10" a bound.
      if word(last - 1) == .top, isRankedTop(last - 1) { return nil }
      return (last - match.count, match.meaning)
    }
    return nil
  }

  /// "revised the toll up to 77 from 64": a way up, and no bound.
  private func isRevision(to number: Int, after last: Int) -> Bool {
    guard word(last - 1) == .to, roles(last - 2).contains(.change),
      followsChange(last - 2, within: 4)
    else { return false }
    return (number..<min(number + 5, limit)).contains { word($0) == .from }
  }

  /// Tells whether digits are a year or a day of a month: "in 2014 over 40", "on May 4 some 40".
  private func isDateNumber(_ index: Int) -> Bool {
    yearDigits(at: index) != nil && isYear(lexemes[index].value)
      || roles(index - 1).contains(.month)
  }

  /// "the top 10", "its top ten".
  func isRankedTop(_ index: Int) -> Bool {
    [.the, .a, .its, .possessive].contains(word(index - 1)) || index == sentence.lowerBound
  }

  /// ">30", ">= 30", "=> 30", "~300".
  private func comparison(endingBefore end: Int) -> (start: Int, bound: Numeral.Bound)? {
    guard end > floor else { return nil }
    let last = end - 1
    if mark(last) == .equals, last > floor, let bound = comparisonBound(last - 1) {
      return (last - 1, bound == .moreThan ? .atLeast : .atMost)
    }
    if mark(last) == .tilde { return (last, .about) }
    guard let bound = comparisonBound(last) else { return nil }
    if last > floor, mark(last - 1) == .equals {
      return (last - 1, bound == .moreThan ? .atLeast : .atMost)
    }
    return (last, bound)
  }

  private func comparisonBound(_ index: Int) -> Numeral.Bound? {
    let roles = roles(index)
    if roles.contains(.greater) { return roles.contains(.inclusive) ? .atLeast : .moreThan }
    if roles.contains(.less) { return roles.contains(.inclusive) ? .atMost : .lessThan }
    return roles.contains(.circa) ? .about : nil
  }

  /// The bounds before and after a number together.
  func joined(_ before: Numeral.Bound?, _ after: Numeral.Bound?) -> Numeral.Bound? {
    guard let before else { return after }
    return combined(outer: before, inner: after)
  }

  /// A limit outweighs an estimate: "at least about 30" is at least 30.
  private func combined(outer: Numeral.Bound, inner: Numeral.Bound?) -> Numeral.Bound {
    guard let inner else { return outer }
    switch (outer, inner) {
    case (.about, _), (.exactly, _): return inner
    case (.nearly, .about), (.nearly, .exactly): return .nearly
    case (.nearly, _): return inner
    default: return outer
    }
  }

  /// A hedge after a number: "or more", "+", "-odd".
  func hedge(after end: Int) -> (end: Int, bound: Numeral.Bound)? {
    if mark(end) == .plus, isJoined(end) { return (end + 1, .atLeast) }
    var start = skippingHyphen(end)
    if mark(start) == .comma { start += 1 }
    guard let match = phrases.after.match(from: start, limit: limit, self) else { return nil }
    let after = start + match.count
    // "30 or more than 40": the words belong to the number after them.
    guard word(after) != .than, word(after) != .to, !lexeme(after).isNumber else { return nil }
    return (after, match.meaning)
  }

  /// Reads a hedge after the noun ("12 people or more"), which is no part of the phrase.
  func hedge(afterNounAt index: Int) -> Numeral.Bound? {
    for noun in index..<min(index + 2, limit) {
      guard isWord(noun), !lexemes[noun].isNumber, lexemes[noun].word == .none else { return nil }
      if let match = hedge(after: noun + 1), mark(noun + 1) != .comma, !isHyphen(noun + 1),
        word(noun + 1) != .and, match.end - noun > 2 || match.end == limit || !isWord(match.end)
      {
        return match.bound
      }
    }
    return nil
  }
}

extension Lexeme {
  /// Tells whether a token is a number word or digits.
  var isNumber: Bool {
    switch form {
    case .none, .group, .multiple, .ordinal, .suffix: false
    default: true
    }
  }
}
