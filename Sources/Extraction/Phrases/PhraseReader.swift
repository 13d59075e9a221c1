import Numerals
import Text

/// Cuts one sentence into phrases.
struct PhraseReader {
  private let reading: Reading
  private let counts: CountedPhrases
  private let verbs: VerbGroups

  init(_ reading: Reading) {
    self.reading = reading
    counts = CountedPhrases(reading)
    verbs = VerbGroups(reading)
  }

  /// The phrases of a sentence in order, without gaps, and its counted phrases.
  ///
  /// `numbers` are the phrases of its numerals.
  func phrases(
    of sentence: Range<Int>,
    _ numbers: [CountedPhrase]
  ) -> (phrases: [Phrase], counted: [CountedPhrase]) {
    var phrases: [Phrase] = []
    phrases.reserveCapacity(sentence.count)
    var counted = numbers
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      let phrase = phrase(at: index, in: sentence, &counted)
      phrases.append(phrase)
      index = max(phrase.tokens.upperBound, index + 1)
    }
    return (phrases, counted)
  }

  /// Tells whether an article or a negative counts anybody in a sentence.
  func implies(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      CountedPhrases.mayImply(reading.tokens[$0].word, reading.lexicon)
        && counts.impliedPhrase(at: $0, in: sentence) != nil
    }
  }

  /// The counted phrases of a sentence's numerals.
  func countedPhrases(of sentence: Range<Int>) -> [CountedPhrase] {
    var found: [CountedPhrase] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let numeral = reading.numeral(at: index) else {
        index += 1
        continue
      }
      if reading.numerals[numeral].kind == .count {
        found.append(counts.phrase(ofNumeral: numeral, in: sentence))
      }
      index = max(index + 1, reading.numerals[numeral].phrase.upperBound)
    }
    return found
  }

  private func phrase(
    at index: Int,
    in sentence: Range<Int>,
    _ counted: inout [CountedPhrase]
  ) -> Phrase {
    if let number = counted.firstIndex(where: { $0.tokens.lowerBound == index }) {
      var phrase = countedPhrase(number, counted[number].tokens)
      phrase.isNegated = counted[number].implied == 0
      return phrase
    }
    if let numeral = reading.numeral(at: index) {
      return Phrase(.number, index..<max(index + 1, reading.numerals[numeral].phrase.upperBound))
    }
    if reading.tokens[index].kind != .word { return Phrase(.mark, index..<(index + 1)) }
    if CountedPhrases.mayImply(reading.tokens[index].word, reading.lexicon),
      let implied = counts.impliedPhrase(at: index, in: sentence)
    {
      counted.append(implied)
      var phrase = countedPhrase(counted.count - 1, implied.tokens)
      phrase.isNegated = implied.implied == 0
      return phrase
    }
    if !reading.startsVerbPhrase(index, limit: sentence.upperBound),
      let cue = nominalCue(at: index, in: sentence)
    {
      return cue
    }
    if isObjectParticiple(index, in: sentence),
      let noun = nounPhrase(at: index, in: sentence, counted)
    {
      return noun
    }
    if let verb = verbs.group(at: index, in: sentence) { return verb }
    return nounPhrase(at: index, in: sentence, counted) ?? Phrase(.word, index..<(index + 1))
  }

  /// "associated with [armed groups]", "by [hired gunmen]": a participle between a preposition and a
  /// noun describes the noun.
  private func isObjectParticiple(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, index + 1 < sentence.upperBound,
      reading.wordClass(index - 1) == .preposition, reading.isNounLike(index + 1)
    else { return false }
    return reading.verbForm(index).contains(.participle)
      && reading.cue(at: index, in: sentence, classes: [.harming, .suffer]) == nil
  }

  private func countedPhrase(_ number: Int, _ tokens: Range<Int>) -> Phrase {
    var phrase = Phrase(.counted, tokens)
    phrase.counted = number
    return phrase
  }

  /// A cue that is a noun or adjective, with the determiner before it.
  private func nominalCue(at index: Int, in sentence: Range<Int>) -> Phrase? {
    var start = index
    let isNamed = reading.wordClass(index).contains(.determiner)
    if isNamed { start += 1 }
    while start < sentence.upperBound, start - index < PhraseReader.mostAdjectives,
      reading.isNounLike(start) || reading.isHyphenJoined(start)
        || start > index && reading.isPossessiveMarker(start),
      bestNominal(at: start, in: sentence, isNamed: isNamed) == nil,
      reading.numeral(at: start) == nil
    {
      start += reading.isHyphenJoined(start) ? 2 : 1
    }
    guard start < sentence.upperBound,
      start == index || start - index < PhraseReader.mostAdjectives,
      let match = bestNominal(at: start, in: sentence, isNamed: isNamed)
    else { return nil }
    if reading.lexicon.cues[match.cue].cueClass == .state, start > index,
      !reading.wordClass(index).contains(.determiner)
    {
      return nil
    }
    if start > index + 1, isVerbForm(match) { return nil }
    var phrase = Phrase(.cue, index..<match.tokens.upperBound)
    phrase.cue = match
    return phrase
  }

  /// How many words may stand before a nominal cue: the bullet - riddled bodies, the city's death toll.
  private static let mostAdjectives = 5

  /// "the flood displaced 420": a word for victims that is the verb of the noun before it.
  private func isVerbForm(_ match: CueMatch) -> Bool {
    reading.lexicon.cues[match.cue].cueClass == .victims && match.tokens.count == 1
      && !reading.verbForm(match.tokens.lowerBound).isEmpty
  }

  /// A nominal cue at a token: after a determiner "dead" names the dead, elsewhere it says what
  /// somebody is; a gerund is a noun only with "of" or a determiner.
  private func bestNominal(
    at index: Int,
    in sentence: Range<Int>,
    isNamed: Bool = false
  ) -> CueMatch? {
    if reading.verbForm(index).contains(.gerund), !reading.isWord(index + 1, .of), !isNamed {
      return nil
    }
    if isPresentVerb(index) { return nil }
    let order: [CueClasses] =
      isNamed
      ? [[.act, .weakAct, .toll, .number, .victims], [.state]]
      : [[.act, .weakAct, .toll, .number, .state], [.victims]]
    for classes in order {
      guard let match = reading.cue(at: index, in: sentence, classes: classes) else { continue }
      let isVictims = reading.lexicon.cues[match.cue].cueClass == .victims
      if isVictims, !isNamed, match.tokens.count == 1, !reading.verbForm(index).isEmpty { continue }
      return match
    }
    return gerundAct(at: index, in: sentence)
  }

  /// "Norland sanctions 14", "Police arrest 40": a present form with a count for its object.
  private func isPresentVerb(_ index: Int) -> Bool {
    guard !reading.verbForm(index).isDisjoint(with: [.base, .third]),
      let numeral = reading.numeral(at: index + 1)
    else { return false }
    return reading.numerals[numeral].kind == .count
  }

  /// "the injuring of scores", "the killing of": a gerund with "of" is an act.
  private func gerundAct(at index: Int, in sentence: Range<Int>) -> CueMatch? {
    guard let cue = reading.cue(at: index, in: sentence, classes: [.harm]),
      cue.form.contains(.gerund), reading.isWord(cue.tokens.upperBound, .of)
    else { return nil }
    return cue
  }

  /// A noun phrase without a number, up to its last noun.
  private func nounPhrase(
    at index: Int,
    in sentence: Range<Int>,
    _ counted: [CountedPhrase]
  ) -> Phrase? {
    var start = index
    while start < sentence.upperBound, reading.wordClass(start).contains(.determiner) { start += 1 }
    // "Monday's bombing": a day in the possessive is part of the noun phrase.
    if reading.wordClass(start).contains(.weekday), reading.isPossessiveMarker(start + 1) {
      start += 2
    }
    var limit = sentence.upperBound
    for phrase in counted where phrase.tokens.lowerBound > index {
      limit = min(limit, phrase.tokens.lowerBound)
    }
    let end = reading.endOfNounRun(from: start, limit: limit)
    if end == start, isThoseHarmed(index, in: sentence) { return Phrase(.noun, index..<start) }
    guard end > start else { return nil }
    return Phrase(.noun, index..<end)
  }

  /// "the number of [those] killed": the pronoun stands for people.
  private func isThoseHarmed(_ index: Int, in sentence: Range<Int>) -> Bool {
    reading.isWord(index, .those) && reading.verbForm(index + 1).contains(.participle)
      && reading.cue(at: index + 1, in: sentence, classes: .harming) != nil
  }
}
