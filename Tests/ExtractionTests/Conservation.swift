import Extraction
import Records
import Testing

/// Every numeral ends in claims or in one reject, and every row points at the words it is about,
/// whatever the text.
@Suite struct Conservation {
  @Test func stories() throws {
    for story in try Story.all.get() {
      try check(Array(story.text.utf8))
      try check(Array(story.text.uppercased().utf8))
    }
  }

  @Test func randomBytes() throws {
    var generator = Generator(state: 0x5eed)
    for _ in 0..<1000 {
      let count = Int(generator.next() % 160)
      // Every other string is ASCII, where spans can be compared with the words.
      let mask: UInt8 = generator.next() % 2 == 0 ? 0xff : 0x7f
      try check((0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) & mask })
    }
  }

  /// Words of the tables in any order reach more of the grammar than bytes do.
  @Test func shuffledWords() throws {
    var generator = Generator(state: 0xfeed)
    let words = vocabulary()
    #expect(words.count > 1000)
    for _ in 0..<1000 {
      var text = ""
      for _ in 0..<(generator.next() % 30) {
        text += words[Int(generator.next() % UInt64(words.count))]
        if generator.next() % 8 != 0 { text += " " }
      }
      try check(Array(text.utf8))
    }
  }

  /// A paragraph that ends anywhere leaves rules with half of what they look for.
  @Test func brokenStories() throws {
    var generator = Generator(state: 0xb4ea)
    for story in try Story.all.get() {
      let words = story.text.split(separator: " ")
      let cut = Int(generator.next() % UInt64(words.count + 1))
      let halves = [words[..<cut], words[cut...]].map { $0.joined(separator: " ") }
      try check(Array(halves.joined(separator: "\n\n").utf8))
    }
  }

  /// No count takes its noun or its whole from the paragraph after its own.
  @Test(arguments: [
    "Kidnappers freed 21 of the\n\n46 worshippers on Tuesday.",
    "Seven of those\n\ninjured in the Karem crash are in intensive care.",
    "Two of the\n\ninjured died on the way to the clinic.",
  ])
  func brokenWholes(text: String) throws {
    try check(Array(text.utf8))
  }

  /// Parts of parts without end are no way to exhaust the reader.
  @Test(arguments: ["2 of the ", "12 people, ", "( ", "\" "])
  func endlessSentences(piece: String) throws {
    try check(Array((String(repeating: piece, count: 1_000) + "people died.").utf8))
  }

  private func vocabulary() -> [String] {
    let pieces = [
      "12", "1,204", "40", "7", "dozens", "two", "a", "no", "between", "and", "six of them", ",",
      ".", ";", "(", ")", "\"", "“", "”", "\n", "\n\n", "\t", "|", "/", "-", "–", "%", "$", "were",
      "the dead", "others", "a day", "Hais", "Syria", "\u{ff}", "🕯️", "’s",
    ]
    let cues = English.rows(\.cues).flatMap { [$0.phrase, $0.phrase + "ed"] }
    let sources = English.rows(\.attributions).map(\.phrase)
    let modalities = English.rows(\.modalities).map(\.phrase)
    let people = English.rows(\.populations).map { $0.noun + "s" }
    let closed = English.rows(\.words).filter { $0.wordClass != .verb }.map(\.word)
    // Numbers and joints come ten times as often, or few sentences would have any.
    return Array(repeating: pieces, count: 40).flatMap { $0 }
      + cues + sources + modalities + people + closed
  }

  /// The rows of a document do not depend on the documents before it.
  @Test func orderOfDocuments() throws {
    let stories = try Story.all.get()
    var generator = Generator(state: 0xca5e)
    let first = try stories.map { try English.extract(Array($0.text.utf8), id: $0.id) }
    for _ in 0..<3 {
      let order = Array(stories.indices).shuffled(using: &generator)
      for index in order {
        let again = try English.extract(Array(stories[index].text.utf8), id: stories[index].id)
        #expect(again == first[index], "\(stories[index].id)")
      }
    }
  }

  private func check(_ bytes: [UInt8]) throws {
    let found = try English.extract(bytes)
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    for row in found.numerals {
      let claims = found.claims.count { $0.start < row.end && row.start < $0.end }
      let rejects = found.rejects.filter { $0.start < row.end && row.start < $0.end }
      let isReject =
        rejects.count == 1 && rejects[0].start == row.start && rejects[0].end == row.end
      guard claims > 0 ? !rejects.isEmpty : !isReject else { continue }
      Issue.record("\(row.figureText): \(claims) claims, \(rejects.count) rejects in \(bytes)")
    }
    #expect(found.rejects.count <= found.numerals.count)
    #expect(Set(found.claims.map(\.claimID)).count == found.claims.count)
    let ids = Set(found.claims.map(\.claimID))
    for claim in found.claims {
      #expect(claim.partOf.isEmpty || ids.contains(claim.partOf) && claim.partOf != claim.claimID)
      expectWords(claim.figureText, at: claim.start..<claim.end, in: scalars)
      if let low = claim.statedLow, let high = claim.statedHigh { #expect(low <= high) }
    }
    for reject in found.rejects {
      expectWords(reject.numeralText, at: reject.start..<reject.end, in: scalars)
    }
  }

  /// Spans point at the words themselves where the bytes are UTF-8.
  private func expectWords(_ words: String, at span: Range<Int>, in scalars: [UnicodeScalar]) {
    #expect(!span.isEmpty && span.lowerBound >= 0)
    // Bytes that are no UTF-8 decode to other scalars than were counted.
    guard !scalars.contains("\u{fffd}") else { return }
    #expect(span.upperBound <= scalars.count)
    guard span.upperBound <= scalars.count else { return }
    let text = String(String.UnicodeScalarView(scalars[span]))
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ") == words)
  }
}

/// A small generator with a seed, so that a failure can be repeated: SplitMix64 (Steele 2014).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
