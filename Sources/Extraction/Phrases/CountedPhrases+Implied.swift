import Numerals
import Text

/// Counts that no numeral states: an article or a negative that counts.
///
///     a radio journalist          1
///     another was hurt            1, of those counted before
///     none of the 60 children     0
///     without loss of life        0
extension CountedPhrases {
  /// Tells whether a token can begin a phrase that counts without a numeral: an article or a negative.
  ///
  /// What `impliedPhrase` reads must begin with one of these words.
  static func mayImply(_ word: Int32, _ lexicon: Lexicon) -> Bool {
    lexicon.wordClass(word).contains(.article)
      || !lexicon.functionWords(word).isDisjoint(with: impliers)
  }

  private static let impliers: FunctionWordSet = [.nobody, .no, .not, .another, .without]

  /// The phrase of an article or negative that counts, where one starts at a token.
  func impliedPhrase(at start: Int, in sentence: Range<Int>) -> CountedPhrase? {
    if reading.isWord(start, .nobody) {
      return nobody(at: start, in: sentence)
    }
    let isNegative = reading.isWord(start, .no) || isNotASingle(start)
    if reading.isWord(start, .without) { return deniedToll(at: start + 1, in: sentence) }
    let isArticle =
      reading.wordClass(start).contains(.article) || reading.isWord(start, .another)
    guard isNegative || isArticle else { return tollDeniedBefore(start, in: sentence) }
    if let toll = deniedToll(at: start + 1, in: sentence), isNegative { return toll }
    if let one = elliptic(at: start, in: sentence) { return one }
    if reading.isWord(start, .no), start + 1 < sentence.upperBound,
      reading.isWord(start + 1, .one)
    {
      return implied(0, start..<(start + 2), noun: (start + 2)..<(start + 2))
    }
    let afterArticle = isNotASingle(start) ? start + 3 : start + 1
    let isNext = isArticle && isLaterOrdinal(afterArticle)
    let first = endOfAge(from: isNext ? afterArticle + 1 : afterArticle)
    guard first < sentence.upperBound, reading.numeral(at: first) == nil else { return nil }
    // "not a single person", "no soldier": one of a kind is denied as many are.
    let isOne = !isNegative || isNotASingle(start)
    let many = noun(from: first, limit: sentence.upperBound, isSingular: isOne)
    let noun =
      many.isEmpty ? noun(from: first, limit: sentence.upperBound, isSingular: true) : many
    guard !noun.isEmpty else { return nil }
    var phrase = implied(isNegative ? 0 : 1, start..<noun.upperBound, noun: noun)
    phrase.isAdditional = reading.isWord(start, .another) || isNext
    return isNegative && !many.isEmpty && !isOne || countsOne(phrase) ? phrase : nil
  }

  /// "a [second] aid worker": one more; "a first responder" is not.
  private func isLaterOrdinal(_ index: Int) -> Bool {
    guard let numeral = reading.numeral(at: index) else { return false }
    return reading.numerals[numeral].kind == .ordinal && reading.numerals[numeral].low ?? 2 > 1
      && reading.numerals[numeral].phrase.count == 1
  }

  /// "nobody", "none", "none of the 60 children".
  private func nobody(at start: Int, in sentence: Range<Int>) -> CountedPhrase {
    var phrase = implied(0, start..<(start + 1), noun: (start + 1)..<(start + 1))
    guard let end = partitive(from: start + 1, sentence, &phrase) else { return phrase }
    phrase.tokens = start..<end
    if let whole = phrase.whole, let numeral = whole.compactMap({ reading.numeral(at: $0) }).first {
      phrase.noun = self.phrase(ofNumeral: numeral, in: sentence).noun
    }
    phrase.whole = nil
    return phrase
  }

  private func implied(_ count: Int, _ tokens: Range<Int>, noun: Range<Int>) -> CountedPhrase {
    var phrase = CountedPhrase(numeral: nil, tokens: tokens, figure: tokens, noun: noun)
    phrase.implied = count
    return classified(phrase)
  }

  /// An article counts one person only before a noun that the lexicon knows in the singular.
  private func countsOne(_ phrase: CountedPhrase) -> Bool {
    guard let last = phrase.noun.last else { return false }
    let noun = reading.lexicon.noun(reading.tokens[last].word)
    return noun.map { !$0.isPlural && ($0.kind.isPeople || $0.kind == .target) } ?? false
  }

  /// "without loss of life", "no loss of life": the words before a toll deny it whole.
  private func deniedToll(at start: Int, in sentence: Range<Int>) -> CountedPhrase? {
    let isLong = reading.isWord(start - 1, .without)
    guard let toll = reading.cue(at: start, in: sentence, classes: [.toll]),
      isLong || toll.tokens.count > 1
    else { return nil }
    return zero(toll, (start - 1)..<toll.tokens.upperBound)
  }

  /// "did not cause any casualties", "no deaths or injuries": a toll that what stands before it denies.
  private func tollDeniedBefore(_ start: Int, in sentence: Range<Int>) -> CountedPhrase? {
    let first = reading.isWord(start, .any) ? start + 1 : start
    guard let toll = reading.cue(at: first, in: sentence, classes: [.toll]),
      toll.tokens.count > 1 || reading.isPlural(first)
    else { return nil }
    if reading.isWord(start - 1, .causes) {
      let near = max(sentence.lowerBound, start - 4)..<start
      guard let negative = near.last(where: { reading.wordClass($0).contains(.negative) }) else {
        return nil
      }
      return zero(toll, negative..<toll.tokens.upperBound)
    }
    guard reading.isWord(start - 1, .and), start - 3 >= sentence.lowerBound,
      reading.isWord(start - 3, .no),
      reading.cue(at: start - 2, in: sentence, classes: [.toll]) != nil
    else { return nil }
    return zero(toll, toll.tokens)
  }

  private func zero(_ toll: CueMatch, _ figure: Range<Int>) -> CountedPhrase {
    var phrase = implied(0, figure, noun: toll.tokens)
    phrase.inner = toll
    return phrase
  }

  /// "another was hurt", "a seventh died": one more of those counted before.
  private func elliptic(at start: Int, in sentence: Range<Int>) -> CountedPhrase? {
    var end = start + 1
    let isNumbered = reading.numeral(at: end).map { reading.numerals[$0].kind == .ordinal } ?? false
    if isNumbered { end += 1 }
    // "further" alone is an adverb: dragged further into the war.
    let isPronoun =
      reading.isWord(start, .another) && reading.wordClass(start).contains(.determiner)
    guard isNumbered || isPronoun, end < sentence.upperBound,
      isPredicate(end) || !isNumbered && endsObject(end, after: start)
    else { return nil }
    var phrase = implied(1, start..<end, noun: end..<end)
    phrase.kind = .person
    phrase.isOther = true
    phrase.isAdditional = true
    return phrase
  }

  private func isPredicate(_ index: Int) -> Bool {
    !reading.wordClass(index).isDisjoint(with: [.be, .have, .modal])
      || reading.verbForm(index).contains(.past)
        && reading.lexicon.noun(reading.tokens[index].word) == nil
  }

  /// "killing two people and injuring another.": a pronoun after a verb, before no noun.
  private func endsObject(_ index: Int, after start: Int) -> Bool {
    !reading.verbForm(start - 1).isEmpty && reading.numeral(at: index) == nil
      && (reading.tokens[index].kind == .mark
        || !reading.wordClass(index).isDisjoint(with: [.preposition, .conjunction]))
  }

  /// "a [12-year-old] girl": an age before a noun is a modifier.
  func endOfAge(from start: Int) -> Int {
    guard let numeral = reading.numeral(at: start), reading.numerals[numeral].kind == .age else {
      return start
    }
    var end = reading.numerals[numeral].phrase.upperBound
    while reading.isHyphenJoined(end) { end += 2 }
    return end
  }

  private func isNotASingle(_ start: Int) -> Bool {
    reading.isWord(start, .not) && reading.wordClass(start + 1).contains(.article)
      && reading.isWord(start + 2, .single)
  }
}
