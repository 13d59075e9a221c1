/// One number in a text: its tokens, its bounds and what kind of number it is.
///
/// "no fewer than 1,200" is the numeral `1,200` (its tokens do not include the hedge) with the
/// hedge's tokens beside it, bounded `at_least` 1200.
@usableFromInline package struct Numeral: Sendable, Equatable {
  /// The tokens of the number as written, hedge words left out: "20 and 30" of "between 20 and 30".
  package var tokens: Range<Int>
  /// The tokens of the number with the hedge words around it: "at least 40", "15 or more".
  package var phrase: Range<Int>
  package var bound: Bound
  /// Smallest number stated; nil is open.
  package var low: Int?
  /// Largest number stated; nil is open.
  package var high: Int?
  package var kind: Kind

  package init(
    tokens: Range<Int>,
    phrase: Range<Int>,
    bound: Bound,
    low: Int?,
    high: Int?,
    kind: Kind
  ) {
    self.tokens = tokens
    self.phrase = phrase
    self.bound = bound
    self.low = low
    self.high = high
    self.kind = kind
  }

  /// How the words around the number bound it; the raw values are those of `claims.csv`.
  package enum Bound: String, CaseIterable, Sendable {
    case exactly
    case atLeast = "at_least"
    case moreThan = "more_than"
    case atMost = "at_most"
    case lessThan = "less_than"
    case about
    case nearly
    case between
    case vague
  }

  /// Whether the number can count something, or why it is none that can.
  @usableFromInline package enum Kind: String, CaseIterable, Sendable {
    case count
    case date, time, duration, frequency, age, money, share, distance, measurement, ordinal, rank,
      score, vote, address, phone, identifier
    case unitName = "unit_name"
    case product, idiom, ratio
  }
}
