import Records

/// What a claim's words assert as numbers.
///
/// *Example*: more than 40 → 41, blank, blank, printed as 40 · up to 50 → blank, blank, 50 ·
/// about 60 → 55 (soft), 60, 65 (soft) · close to 500,000 → 450,000 (soft), blank, 500,000 ·
/// between 5 and 13 → 5, blank, 13, never a midpoint · dozens → 12, blank, blank.
///
/// *Source*: the table in the documentation of this target, form by form, with the recorders who
/// read the words so.
struct StatedRange: Equatable {
  var low: Int?
  var best: Int?
  var high: Int?
  /// True where the end is stated, false where a rounding rule made it, nil where it is open.
  var lowIsHard: Bool?
  var highIsHard: Bool?
  /// The number as a table would print it.
  var nominal: Int?
  var isVague = false
  /// The rows of the table of vague words that made the range.
  var vagueWords: [String] = []

  init(of claim: Claim, vague: VagueLexicon) {
    let number = claim.statedLow ?? claim.statedHigh
    switch claim.qualifier {
    case .vague: setVague(claim, vague: vague)
    case .between: setRange(claim)
    case .exactly: setPoint(number)
    case .atLeast: setLow(number, nominal: number)
    case .moreThan: setLow(number.map(Self.successor), nominal: number)
    case .atMost: setHigh(number, nominal: number)
    case .lessThan: setHigh(number.map { $0 > 0 ? $0 - 1 : 0 }, nominal: number)
    case .about: setAbout(number)
    case .nearly: setNearly(number)
    }
  }

  private mutating func setPoint(_ number: Int?) {
    guard let number else { return }
    (low, best, high, nominal) = (number, number, number, number)
    (lowIsHard, highIsHard) = (true, true)
  }

  private mutating func setLow(_ value: Int?, nominal number: Int?) {
    guard let value else { return }
    (low, lowIsHard, nominal) = (value, true, number)
  }

  private mutating func setHigh(_ value: Int?, nominal number: Int?) {
    guard let value else { return }
    (high, highIsHard, nominal) = (value, true, number)
  }

  private mutating func setRange(_ claim: Claim) {
    let ends = [claim.statedLow, claim.statedHigh].compactMap(\.self).sorted()
    guard let first = ends.first, let last = ends.last, ends.count == 2 else {
      setLow(claim.statedLow, nominal: claim.statedLow)
      setHigh(claim.statedHigh, nominal: claim.statedHigh)
      return
    }
    (low, high, nominal) = (first, last, first)
    (lowIsHard, highIsHard) = (true, true)
  }

  private mutating func setAbout(_ number: Int?) {
    guard let number else { return }
    let margin = Self.margin(of: number)
    let (sum, overflow) = number.addingReportingOverflow(margin)
    (low, best, high) = (number - margin, number, overflow ? number : sum)
    (lowIsHard, highIsHard, nominal) = (false, false, number)
  }

  private mutating func setNearly(_ number: Int?) {
    guard let number else { return }
    (low, high, nominal) = (number - Self.margin(of: number), number, number)
    (lowIsHard, highIsHard) = (false, true)
  }

  private mutating func setVague(_ claim: Claim, vague: VagueLexicon) {
    isVague = true
    if claim.statedLow != nil || claim.statedHigh != nil {
      setRange(claim)
    } else if let worth = vague.worth(of: claim.figureText, in: claim.quote) {
      setLow(worth.low, nominal: worth.nominal)
      vagueWords = worth.words
    }
  }

  /// The least number above N; the greatest number stands for itself.
  private static func successor(of number: Int) -> Int {
    let (sum, overflow) = number.addingReportingOverflow(1)
    return overflow ? number : sum
  }

  /// How far about N reaches: half a unit of the last non-zero digit, at most 10 %, floored.
  static func margin(of number: Int) -> Int {
    guard number > 0 else { return 0 }
    var unit = 1
    while number % (unit * 10) == 0, unit < 100_000_000_000_000_000 { unit *= 10 }
    return min(unit / 2, number / 10)
  }
}
