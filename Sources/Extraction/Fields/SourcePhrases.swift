import Text

/// Finds the noun phrase that names a source, before or after a verb of speech.
///
///     acting Assistant Secretary of State for Near Eastern Affairs Stuart Jones | said
///     Airwars, an independent monitoring group, | released
///     both the Assad government and rebel activists | blamed
struct SourcePhrases {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The source phrase that ends before a verb, or nil.
  func phrase(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
    var end = verb
    while end > sentence.lowerBound, isBetweenSubjectAndVerb(end - 1) { end -= 1 }
    if end > sentence.lowerBound, reading.isMark(end - 1, .comma) {
      guard let comma = startOfInsertion(endingAt: end - 1, in: sentence) else { return nil }
      end = comma
    }
    if end > sentence.lowerBound, reading.wordClass(end - 1).contains(.pronoun) {
      return (end - 1)..<end
    }
    let start = startOfPhrase(endingBefore: end, in: sentence)
    return start < end ? start..<end : nil
  }

  /// The name that ends at a token of its sentence.
  func phrase(endingAt last: Int) -> Range<Int> {
    let sentence = reading.sentence(of: last) ?? last..<(last + 1)
    return startOfPhrase(endingBefore: last + 1, in: sentence)..<(last + 1)
  }

  /// The source phrase that starts after a preposition or an inverted verb.
  func phrase(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    var first = start
    while first < sentence.upperBound, isStripped(first) { first += 1 }
    var end = first
    while end < sentence.upperBound {
      if end > first, reading.tokens[end].gap > .line { break }
      if reading.isNounLike(end) || reading.isPossessiveMarker(end)
        || end > first && isPossessiveOfMany(end)
      {
        end += 1
      } else if end > first, reading.isHyphenJoined(end) {
        end += 2
      } else if end > first, isInnerConnector(end),
        reading.isNameWord(end + 1) || isOfBody(end) && reading.isNounLike(end + 1)
          || reading.wordClass(end + 1).contains(.determiner) && reading.isNameWord(end + 2)
      {
        end += 2
      } else {
        break
      }
    }
    return end > first ? first..<min(end, sentence.upperBound) : nil
  }

  /// Adverbs and auxiliaries between a subject and its verb: has also said.
  private func isBetweenSubjectAndVerb(_ index: Int) -> Bool {
    let wordClass = reading.wordClass(index)
    return !wordClass.isDisjoint(with: [.have, .adverb, .weekday])
      || reading.isAdverb(index) || wordClass == .be
      || reading.isWord(index, .earlier) && !reading.isNameWord(index)
      || reading.isWord(index, .on) && reading.wordClass(index + 1).contains(.weekday)
  }

  /// The comma that opens the insertion which a comma closes: "Jones, who …, said".
  private func startOfInsertion(endingAt comma: Int, in sentence: Range<Int>) -> Int? {
    var index = comma - 1
    while index > sentence.lowerBound, comma - index <= SourcePhrases.longestInsertion {
      if reading.isMark(index, .comma), opensInsertion(index + 1) { return index }
      index -= 1
    }
    return nil
  }

  /// How many tokens an insertion between a subject and its verb may have.
  private static let longestInsertion = 24

  private func opensInsertion(_ index: Int) -> Bool {
    let wordClass = reading.wordClass(index)
    return !wordClass.isDisjoint(with: [.relative, .determiner, .preposition])
      || reading.numeral(at: index) != nil
      || reading.isNounLike(index) && reading.tokens[index].shape == .lower
      || reading.isNameWord(index)
  }

  private func startOfPhrase(endingBefore end: Int, in sentence: Range<Int>) -> Int {
    var start = end
    while start > sentence.lowerBound {
      let index = start - 1
      if start < end, reading.tokens[start].gap > .line { break }
      if reading.isNounLike(index) || reading.isPossessiveMarker(index)
        || reading.wordClass(index).contains(.determiner) && goesOnLeft(index, sentence)
        || isDescribing(index)
      {
        start -= 1
      } else if reading.isMark(index, .hyphen), reading.tokens[index].gap == .none {
        start -= 1
      } else if start < end, isPossessiveOfMany(index) {
        start -= 1
      } else if start < end, isConnector(index, next: start), index > sentence.lowerBound,
        reading.isNounLike(index - 1)
      {
        start -= 1
      } else {
        break
      }
    }
    while start < end, isStripped(start) { start += 1 }
    return start
  }

  /// The apostrophe of "the dockers' union".
  func isPossessiveOfMany(_ index: Int) -> Bool {
    reading.isPluralPossessive(index) && reading.isPlural(index - 1)
      && reading.isNounLike(index + 1)
  }

  /// "Amnesty" of "Amnesty's": a source without the marker that makes it an owner.
  func withoutPossessive(_ phrase: Range<Int>) -> Range<Int> {
    guard let last = phrase.last, reading.isPossessiveMarker(last) else { return phrase }
    return phrase.lowerBound..<last
  }

  /// A participle inside a source's name: armed group, elected council.
  private func isDescribing(_ index: Int) -> Bool {
    !reading.verbForm(index).isDisjoint(with: [.participle, .gerund])
      && reading.tokens[index].shape == .lower && reading.isNounLike(index + 1)
  }

  /// A determiner inside a coordination: "the government and the rebels".
  private func goesOnLeft(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && reading.isWord(index - 1, .and)
      || index > sentence.lowerBound && isInnerConnector(index - 1)
  }

  private func isInnerConnector(_ index: Int) -> Bool {
    reading.isWord(index, .nameConnectors)
  }

  private func isConnector(_ index: Int, next: Int) -> Bool {
    if reading.isWord(index, .and) { return reading.isWord(next) }
    guard isInnerConnector(index) else { return false }
    return reading.isNameWord(next) || reading.wordClass(next).contains(.determiner)
      || reading.isName(index - 1) && reading.isNounLike(next) || isOfBody(index)
  }

  /// "the ministry of health", "the head of police": what a body or an office is for belongs to its name.
  private func isOfBody(_ index: Int) -> Bool {
    reading.isWord(index, .of)
      && !reading.wordClass(index - 1).isDisjoint(with: [.organization, .person])
  }

  private func isStripped(_ index: Int) -> Bool {
    let wordClass = reading.wordClass(index)
    return wordClass.contains(.determiner) || reading.isWord(index, .both)
      || reading.isWord(index, .and) || reading.isAdverb(index)
  }

  /// The names that a source phrase holds: two where "both" stands before it or each part has its
  /// own determiner or common noun.
  func names(in phrase: Range<Int>) -> [String] {
    guard let conjunction = phrase.first(where: { reading.isWord($0, .and) }),
      conjunction > phrase.lowerBound, conjunction + 1 < phrase.upperBound,
      areTwo(phrase, conjunction)
    else { return [reading.text(of: phrase)] }
    var second = conjunction + 1
    while second < phrase.upperBound - 1, isStripped(second) { second += 1 }
    return [
      reading.text(of: phrase.lowerBound..<conjunction),
      reading.text(of: second..<phrase.upperBound),
    ]
  }

  private func areTwo(_ phrase: Range<Int>, _ conjunction: Int) -> Bool {
    let hasBoth =
      phrase.lowerBound > 0
      && (reading.isWord(phrase.lowerBound - 1, .both)
        || reading.isWord(phrase.lowerBound - 2, .both))
    let ends = [conjunction - 1, phrase.upperBound - 1]
    return hasBoth || reading.wordClass(conjunction + 1).contains(.determiner)
      || ends.contains { reading.tokens[$0].shape == .lower }
  }
}
