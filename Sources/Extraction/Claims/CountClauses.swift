import Text

/// Shares out a sentence among counts that go with one another, so that each keeps its own places.
///
///     [In Hais 12 people were killed,] [in Orrin nine] and [in Teso two].
///     [Police detained 88 people:] [37 in Ankara,] [31 in Istanbul] and [20 in Izmir].
struct CountClauses {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The tokens that speak of one count alone; nil where no other count goes with it.
  func clause(of number: Int, in sentence: SentenceReading) -> Range<Int>? {
    let relation = sentence.relations[number]
    if relation?.link != nil { return own(sentence.counted[number], sentence) }
    let others = sentence.relations.indices.filter {
      sentence.relations[$0]?.link?.counted == number
        && sentence.counted[$0].tokens.lowerBound > sentence.counted[number].tokens.lowerBound
    }
    let end = others.map { own(sentence.counted[$0], sentence).lowerBound }.min()
    return end.map { sentence.range.lowerBound..<$0 }
  }

  /// The clauses of the counts into which a sentence divides a count.
  func parts(of number: Int, in sentence: SentenceReading) -> [Range<Int>] {
    sentence.relations.indices
      .filter { sentence.relations[$0]?.link == .part(number) }
      .map { own(sentence.counted[$0], sentence) }
  }

  /// A count with what stands around it, up to commas, conjunctions and other counts.
  private func own(_ phrase: CountedPhrase, _ sentence: SentenceReading) -> Range<Int> {
    var start = phrase.tokens.lowerBound
    while start > sentence.range.lowerBound, !parts(start - 1, sentence) { start -= 1 }
    // "; in Marut, two": the comma stands inside.
    if start == phrase.tokens.lowerBound, start > sentence.range.lowerBound,
      reading.isMark(start - 1, .comma)
    {
      var first = start - 1
      while first > sentence.range.lowerBound, !parts(first - 1, sentence) { first -= 1 }
      if reading.wordClass(first).contains(.preposition) { start = first }
    }
    var end = phrase.tokens.upperBound
    while end < sentence.range.upperBound, !parts(end, sentence) { end += 1 }
    return start..<end
  }

  private func parts(_ token: Int, _ sentence: SentenceReading) -> Bool {
    if reading.tokens[token].kind == .mark {
      return ![.hyphen, .apostrophe, .period].contains(reading.tokens[token].mark)
    }
    return reading.isWord(token, .and)
      || sentence.counted.contains { $0.tokens.contains(token) }
  }
}
