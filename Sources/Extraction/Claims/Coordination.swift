import Numerals
import Text

/// Finds the counted phrase that another one goes on with: it leaves out what happened, and perhaps
/// who, because the words before said it.
///
///     killing nine civilians and 15 people
///     six people in Noria, two in Sel and one in Marut
///     sanctioned 14 companies, together with six individuals
///     In Ankara 37 people were held, in Istanbul 31
///     Police arrested eight students on Monday and another six after dusk
struct Coordination {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The nearest counted phrase with a relation that conjunctions or commas join to this one.
  func partner(of number: Int, in sentence: SentenceReading) -> Int? {
    let index = sentence.phraseOf[number]
    guard index >= 0 else { return nil }
    return before(number, at: index, in: sentence) ?? after(number, at: index, in: sentence)
  }

  /// "11 guerrillas and two soldiers died": what happened is said after the second.
  private func after(_ number: Int, at index: Int, in sentence: SentenceReading) -> Int? {
    let path = path(from: index, by: 1, in: sentence, isBare: false)
    guard let partner = counted(at: path.end, in: sentence),
      let known = sentence.relations[partner], known.cue != nil,
      path.joins(sentence.counted[number]), !hasOwnWords(number, path, beside: known, in: sentence)
    else { return nil }
    // "buried nine skiers, six of whom were found dead": what is said of a part is not said of all.
    if isPart(sentence.counted[partner]) { return nil }
    // "seven miners in Zamra, two missing": the second says something else.
    return path.places > 0 && path.conjunctions == 0 ? nil : partner
  }

  /// "killing nine civilians and 15 people", and with a number alone across the verb.
  private func before(_ number: Int, at index: Int, in sentence: SentenceReading) -> Int? {
    let phrase = sentence.counted[number]
    // "gave a toll of nine, the hospital one of 12": a pronoun.
    if phrase.isBare, reading.isWord(phrase.tokens.upperBound, .of) { return nil }
    let isRest = phrase.isBare || isRestOfClause(index, in: sentence)
    let path = path(from: index, by: -1, in: sentence, isBare: isRest)
    guard let partner = counted(at: path.end, in: sentence),
      let known = sentence.relations[partner],
      path.joins(phrase) || path.commas > 0 && isListed(phrase, at: index, in: sentence),
      !hasOwnVerb(phrase, after: index, in: sentence),
      !hasOwnWords(number, path, beside: known, in: sentence)
    else { return nil }
    // "16 killed, 29 injured and 11 children missing": a participle after its people is theirs.
    if !phrase.isBare, isAfter(known, sentence) { return nil }
    if let verb = path.verb {
      guard known.cue == nil || known.phrase == verb,
        phrase.isBare || known.marks.contains(.subject)
      else { return nil }
      return path.places > 0 || phrase.isAdditional ? partner : nil
    }
    // What a part borrows ("including 28 children") goes on to the right, and only directly, except
    // to a number alone: "two of them in Sel and one in Marut".
    return known.cue != nil || path.places == 0 || phrase.isBare ? partner : nil
  }

  /// "A reporter was held in Sel on Sunday and [two painters] on Monday.": all that follows is when
  /// or where.
  private func isRestOfClause(_ index: Int, in sentence: SentenceReading) -> Bool {
    let after = sentence.phrases[(index + 1)...].prefix { isModifier($0, by: 1) }
    guard let first = after.first, first.kind == .word else { return false }
    return after.endIndex == sentence.phrases.endIndex
      || sentence.phrases[after.endIndex].kind == .mark
  }

  /// "three nuns, [a gardener] and two students": one by article in a list that goes on to an "and".
  private func isListed(
    _ phrase: CountedPhrase,
    at index: Int,
    in sentence: SentenceReading
  ) -> Bool {
    guard phrase.implied == 1 else { return false }
    var path = Path(end: index)
    while path.conjunctions == 0 {
      path = self.path(from: path.end, by: 1, in: sentence, isBare: false)
      guard path.conjunctions + path.commas > 0, counted(at: path.end, in: sentence) != nil else {
        return false
      }
    }
    return counted(at: path.end, in: sentence)
      .map { !hasOwnVerb(sentence.counted[$0], after: path.end, in: sentence) } ?? false
  }

  /// "killed 12 people in Hais and 30 were charged": a verb of its own takes the second count.
  private func hasOwnVerb(
    _ phrase: CountedPhrase,
    after index: Int,
    in sentence: SentenceReading
  ) -> Bool {
    var next = index + 1
    if isVerbLikeNoun(at: next, in: sentence) { return true }
    while sentence.phrases.indices.contains(next), isModifier(sentence.phrases[next], by: 1) {
      next += 1
    }
    guard sentence.phrases.indices.contains(next) else { return false }
    let verb = sentence.phrases[next]
    switch verb.kind {
    case .be: return true
    case .verb where verb.voice == .bare: return phrase.isBare && next == index + 1
    case .verb: return verb.voice != .gerund
    default: return false
    }
  }

  /// "and another 5,000 need food": right after a count, what could be a noun is its verb.
  private func isVerbLikeNoun(at index: Int, in sentence: SentenceReading) -> Bool {
    guard sentence.phrases.indices.contains(index), sentence.phrases[index].kind == .noun else {
      return false
    }
    return reading.verbForm(sentence.phrases[index].tokens.lowerBound).contains(.base)
  }

  /// "29 deaths and 400 homes", "28 people died and 3,000 were affected": the deaths are counted by
  /// their noun, and the second verb has its own subject.
  private func hasOwnWords(
    _ number: Int,
    _ path: Path,
    beside known: Relation,
    in sentence: SentenceReading
  ) -> Bool {
    let isInner = known.phrase == sentence.phraseOf[known.counted]
    if isInner, known.cue != nil, !sentence.counted[number].noun.isEmpty { return true }
    let next = sentence.phraseOf[number] + 1
    guard path.verbs > 0 || isInner, sentence.phrases.indices.contains(next) else { return false }
    return sentence.phrases[next].kind == .be || sentence.phrases[next].kind == .verb
  }

  private func isPart(_ phrase: CountedPhrase) -> Bool {
    phrase.whole?.contains {
      !reading.wordClass($0).isDisjoint(with: [.pronoun, .relative])
    } ?? false
  }

  /// Tells whether a relation's cue is a participle or state right after the people counted.
  private func isAfter(_ known: Relation, _ sentence: SentenceReading) -> Bool {
    let phrase = sentence.phrases[known.phrase]
    guard !known.marks.contains(.subject), phrase.kind == .verb || phrase.kind == .cue,
      phrase.voice == .bare || phrase.kind == .cue
    else { return false }
    return known.phrase == sentence.phraseOf[known.counted] + 1
  }

  /// What lies between two counted phrases.
  private struct Path {
    var end: Int
    var conjunctions = 0
    var commas = 0
    /// Prepositions, nouns, days and participles of modifiers.
    var places = 0
    var verbs = 0
    /// The verb group that was crossed.
    var verb: Int?

    /// "a resident" after a comma starts a clause of its own; after "and" it is one more victim.
    func joins(_ phrase: CountedPhrase) -> Bool {
      phrase.implied == nil ? conjunctions + commas > 0 : conjunctions > 0
    }
  }

  private func path(
    from index: Int,
    by step: Int,
    in sentence: SentenceReading,
    isBare: Bool
  ) -> Path {
    var path = Path(end: index + step)
    while sentence.phrases.indices.contains(path.end), path.conjunctions + path.commas < 4,
      path.places < Coordination.longestPath
    {
      let phrase = sentence.phrases[path.end]
      let isJoint = isComma(phrase) || isConjunction(phrase)
      // "and the discovery of 14": what a noun of its own parts from the conjunction.
      if isJoint, path.places > 0, path.conjunctions + path.commas == 0, step < 0,
        !opensModifier(path.end + 1, in: sentence),
        !isBare || !isRemnant(index, modifiers: path.places, in: sentence)
      {
        break
      }
      if isComma(phrase) {
        path.commas += 1
      } else if isConjunction(phrase) || isBare && isSemicolon(phrase) {
        path.conjunctions += 1
      } else if isModifier(phrase, by: step) {
        path.places += 1
        if phrase.kind == .verb { path.verbs += 1 }
      } else if isBare, path.verb == nil, path.conjunctions + path.commas > 0, isVerb(phrase) {
        path.verb = path.end
      } else {
        break
      }
      path.end += step
    }
    return path
  }

  /// How many modifiers may part two counts.
  private static let longestPath = 7

  private func counted(at index: Int, in sentence: SentenceReading) -> Int? {
    guard sentence.phrases.indices.contains(index), sentence.phrases[index].kind == .counted else {
      return nil
    }
    return sentence.phrases[index].counted
  }

  private func isVerb(_ phrase: Phrase) -> Bool { phrase.kind == .verb || phrase.kind == .be }

  private func isComma(_ phrase: Phrase) -> Bool {
    phrase.kind == .mark && reading.isMark(phrase.tokens.lowerBound, .comma)
  }

  private func isSemicolon(_ phrase: Phrase) -> Bool {
    phrase.kind == .mark && reading.isMark(phrase.tokens.lowerBound, .semicolon)
  }

  private func isConjunction(_ phrase: Phrase) -> Bool {
    let token = phrase.tokens.lowerBound
    return phrase.kind == .word
      && (reading.isWord(token, .and) || reading.isWord(token, .besides))
  }

  /// Tells whether what stands before a count is all that is left of a clause.
  ///
  /// "killed 20 farmers, [the rebels] seven", "[the army for] 30", "put the toll at 20, [the union at]
  /// 30"; but "the elder 34" is an age.
  private func isRemnant(_ index: Int, modifiers: Int, in sentence: SentenceReading) -> Bool {
    let before = sentence.phrases[index - 1]
    if before.kind == .noun {
      return modifiers == 1 && !reading.isWord(before.tokens.upperBound - 1, .ages)
    }
    return modifiers == 2
      && (reading.isWord(before.tokens.lowerBound, .onBehalf)
        || isParallel(before.tokens.lowerBound, at: index, in: sentence))
  }

  /// Tells whether a preposition before a count stands before the one before it too.
  private func isParallel(_ token: Int, at index: Int, in sentence: SentenceReading) -> Bool {
    guard let other = sentence.phrases[..<index].last(where: { $0.kind == .counted }),
      other.tokens.lowerBound > sentence.range.lowerBound
    else { return false }
    return reading.isSameWord(token, other.tokens.lowerBound - 1)
  }

  /// "and in Sel two": a modifier before a count starts with its preposition.
  private func opensModifier(_ index: Int, in sentence: SentenceReading) -> Bool {
    let phrase = sentence.phrases[index]
    return phrase.kind == .word
      && reading.wordClass(phrase.tokens.lowerBound).contains(.preposition)
  }

  /// "in Noria", "on Monday", "killed in Sanga": what describes the first count and parts it from the
  /// next.
  private func isModifier(_ phrase: Phrase, by step: Int) -> Bool {
    switch phrase.kind {
    case .noun: true
    case .word:
      !reading.wordClass(phrase.tokens.lowerBound)
        .isDisjoint(with: [.preposition, .weekday, .month])
    case .number: isTime(phrase.tokens.lowerBound)
    // To the left a participle describes its count; to the right a verb takes the next one.
    case .verb:
      phrase.voice == .bare
        && (step < 0 && phrase.harms || reading.isWord(phrase.tokens.lowerBound, .seats))
    default: false
    }
  }

  private func isTime(_ token: Int) -> Bool {
    guard let numeral = reading.numeral(at: token) else { return false }
    return [.date, .time, .duration].contains(reading.numerals[numeral].kind)
  }
}
