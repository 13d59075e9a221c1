import Text

/// The words that name magnitudes, and how they multiply: tens of thousands is 10 × 1000.
struct VagueLexicon: Sendable {
  struct Worth: Equatable {
    var low: Int
    var nominal: Int
    /// The words of the table that say so, in their order.
    var words: [String]
  }

  private let worths: [String: Worth]

  init(_ rows: [VagueWord]) {
    var worths: [String: Worth] = [:]
    for row in rows {
      let key = NameFolding.words(row.word).joined(separator: " ")
      worths[key] = Worth(low: row.low, nominal: row.nominal, words: [row.word])
    }
    self.worths = worths
  }

  /// What a vague numeral is worth, read on into the sentence where a magnitude follows it.
  func worth(of figureText: String, in quote: String) -> Worth? {
    let numeral = Phrase(figureText)
    let sentence = Phrase(quote)
    let words = numeral.words.map(\.folded)
    guard let start = sentence.firstIndex(of: numeral) else { return worth(of: words) }
    var rest = sentence.words[(start + words.count)...].prefix(2).map(\.folded)
    if rest.first == "of" { rest.removeFirst() } else { rest = Array(rest.prefix(1)) }
    let next = rest.first ?? ""
    let isMagnitude = Self.magnitudes.contains(next)
    return worth(of: isMagnitude ? words + [next] : words)
  }

  /// Words that multiply what stands before them.
  private static let magnitudes: Set<String> = [
    "hundred", "hundreds", "thousand", "thousands", "million", "millions",
  ]

  /// The product of the longest entries in some words; nil where none is a magnitude.
  private func worth(of words: [String]) -> Worth? {
    var product: Worth?
    var index = 0
    while index < words.count {
      guard let (worth, length) = entry(in: words, at: index) else {
        index += 1
        continue
      }
      product = product.map { multiply($0, worth) } ?? worth
      index += length
    }
    return product
  }

  private func entry(in words: [String], at index: Int) -> (Worth, Int)? {
    for length in stride(from: min(4, words.count - index), through: 1, by: -1) {
      let key = words[index..<index + length].joined(separator: " ")
      if let worth = worths[key] { return (worth, length) }
    }
    return nil
  }

  /// Many thousands are thousands: a plural says no more than its unit.
  private func multiply(_ first: Worth, _ second: Worth) -> Worth? {
    let low = first.low.multipliedReportingOverflow(by: second.low)
    let nominal = first.nominal.multipliedReportingOverflow(by: second.nominal)
    guard !low.overflow, !nominal.overflow else { return nil }
    return Worth(
      low: low.partialValue,
      nominal: nominal.partialValue,
      words: first.words + second.words
    )
  }
}
