import Text

/// What may stand between a noun and its verb without parting them.
struct Modifiers {
  private let phrases: [Phrase]
  private let reading: Reading

  init(_ phrases: [Phrase], _ reading: Reading) {
    self.phrases = phrases
    self.reading = reading
  }

  /// The end of the one modifier that starts at a phrase; nil where none does.
  func end(from index: Int) -> Int? {
    guard phrases.indices.contains(index) else { return nil }
    let phrase = phrases[index]
    switch phrase.kind {
    case .word: return endOfWord(index)
    case .mark: return endOfMark(index)
    case .number: return endOfDated(index)
    case .verb: return endOfReduced(index)
    case .noun: return isTime(phrase) ? index + 1 : endOfContact(index)
    case .be, .cue, .counted: return nil
    }
  }

  /// "40 outages occurred in Hais, and two people were hurt", "two soldiers wounded in Hais and a boy
  /// were found": after a past form, a conjunction may start a clause of its own.
  func startsClause(at index: Int, after start: Int) -> Bool {
    guard phrases.indices.contains(index + 1) else { return false }
    let hasComma =
      phrases[index].kind == .mark && reading.isMark(phrases[index].tokens.lowerBound, .comma)
    let joint = phrases[hasComma ? index + 1 : index].tokens.lowerBound
    guard reading.isWord(joint, .and) else { return false }
    return phrases[start..<index].contains {
      $0.kind == .verb && $0.voice == .bare && (hasComma || $0.cue != nil)
    }
  }

  /// "19 people a day were killed", "the murder last week of four".
  func isTime(_ phrase: Phrase) -> Bool {
    phrase.tokens.count <= 3 && reading.isWord(phrase.tokens.upperBound - 1, .timeNouns)
  }

  /// "guarding the consulate", "detained in March": a participle that describes the noun before it,
  /// with the object of its present form.
  private func endOfReduced(_ index: Int) -> Int? {
    let phrase = phrases[index]
    let next = index + 1
    if isReduced(phrase) {
      guard phrase.voice == .gerund, phrases.indices.contains(next) else { return next }
      return phrases[next].kind == .noun ? next + 1 : next
    }
    // "the people wounded [later died]": the verb after it is theirs.
    if phrase.voice == .bare, phrase.cue != nil, isFiniteVerb(next) { return next }
    guard phrase.voice == .bare, phrase.cue != nil, phrases.indices.contains(next),
      phrases[next].kind == .word,
      reading.wordClass(phrases[next].tokens.lowerBound).contains(.preposition)
    else { return nil }
    return next
  }

  /// "are", "later died": what can be said of the people before it.
  private func isFiniteVerb(_ index: Int) -> Bool {
    guard phrases.indices.contains(index) else { return false }
    let phrase = phrases[index]
    return phrase.kind == .be
      || phrase.kind == .verb && phrase.harms && phrase.voice != .gerund
  }

  private func endOfWord(_ index: Int) -> Int? {
    let token = phrases[index].tokens.lowerBound
    let wordClass = reading.wordClass(token)
    if wordClass.contains(.preposition) {
      // "two men who were passing by were hurt": a preposition without an object.
      if opensClause(index) { return nil }
      return isVerbNext(index + 1) ? index + 1 : endOfObject(index + 1)
    }
    if reading.isWord(token, .whose) { return endOfOwned(index + 1) }
    if wordClass.contains(.relative) { return endOfRelative(index + 1) }
    if wordClass.contains(.conjunction) { return endOfConjunct(index + 1) }
    if wordClass.contains(.subordinator) { return nil }
    if !wordClass.isDisjoint(with: [.month, .weekday, .adverb, .other, .determiner])
      || reading.isAdverb(token)
    {
      return index + 1
    }
    return nil
  }

  /// "convicted of a 2014 robbery": a year before a noun, after the article.
  private func endOfDated(_ index: Int) -> Int {
    guard index > 0, phrases[index - 1].kind == .word, phrases.indices.contains(index + 1),
      phrases[index + 1].kind == .noun,
      !reading.wordClass(phrases[index - 1].tokens.lowerBound)
        .isDisjoint(with: [.article, .determiner])
    else { return index + 1 }
    return index + 2
  }

  private func isVerbNext(_ index: Int) -> Bool {
    guard phrases.indices.contains(index) else { return false }
    return phrases[index].kind == .be
      || phrases[index].kind == .verb && phrases[index].voice == .passive
  }

  /// "after three women died": what can be a preposition opens a clause before a count with a verb.
  private func opensClause(_ index: Int) -> Bool {
    guard reading.wordClass(phrases[index].tokens.lowerBound).contains(.subordinator),
      phrases.indices.contains(index + 2), phrases[index + 1].kind == .counted
    else { return false }
    return phrases[index + 2].kind == .be
      || phrases[index + 2].kind == .verb && phrases[index + 2].voice != .gerund
  }

  /// The noun phrases after a preposition, with what coordinates them.
  private func endOfObject(_ index: Int) -> Int? {
    guard phrases.indices.contains(index) else { return nil }
    switch phrases[index].kind {
    case .noun, .counted, .number, .cue: return index + 1
    case .word:
      let wordClass = reading.wordClass(phrases[index].tokens.lowerBound)
      // "climbed on to the roof", "from across the river".
      if wordClass.contains(.preposition), let end = endOfObject(index + 1) { return end }
      return wordClass.isDisjoint(with: [.subordinator, .conjunction]) ? index + 1 : nil
    case .verb: return phrases[index].voice == .gerund ? index + 1 : nil
    case .be, .mark: return nil
    }
  }

  /// "who had been travelling", "who demanded an inquiry": the relative clause up to its verb, with the
  /// object right after it.
  private func endOfRelative(_ index: Int) -> Int? {
    var next = index
    while phrases.indices.contains(next), next < index + 4 {
      if phrases[next].kind == .verb {
        return phrases[next].harms ? nil : endOfPlainObject(next + 1)
      }
      if phrases[next].kind == .be { return next + 1 }
      next += 1
    }
    return nil
  }

  /// "[the rebels accuse] of spying", "[the army says it holds]": a relative clause without a pronoun,
  /// right after the people whom it is about.
  private func endOfContact(_ index: Int) -> Int? {
    guard index > 0, phrases[index - 1].kind == .counted,
      reading.wordClass(phrases[index].tokens.lowerBound).contains(.determiner)
    else { return nil }
    var verb = index + 1
    if phrases.indices.contains(verb), phrases[verb].kind == .word,
      reading.wordClass(phrases[verb].tokens.lowerBound).contains(.pronoun)
    {
      verb += 1
    }
    guard phrases.indices.contains(verb), phrases[verb].kind == .verb,
      phrases[verb].voice == .active || phrases[verb].voice == .bare
    else { return nil }
    return verb + 1
  }

  /// "whose boats were caught": what people have, with a verb of its own, whatever it says.
  private func endOfOwned(_ index: Int) -> Int? {
    guard phrases.indices.contains(index), phrases[index].kind == .noun else { return nil }
    let verb = index + 1
    guard phrases.indices.contains(verb), phrases[verb].kind == .verb || phrases[verb].kind == .be
    else { return nil }
    return endOfPlainObject(verb + 1)
  }

  private func endOfPlainObject(_ index: Int) -> Int {
    phrases.indices.contains(index) && phrases[index].kind == .noun ? index + 1 : index
  }

  /// "between January and April".
  private func isDate(_ phrase: Phrase) -> Bool {
    phrase.kind == .number
      || phrase.kind == .word
        && !reading.wordClass(phrase.tokens.lowerBound).isDisjoint(with: [.month, .weekday])
  }

  /// "and two soldiers": one more counted or plain noun of a coordinated subject.
  private func endOfConjunct(_ index: Int) -> Int? {
    guard phrases.indices.contains(index) else { return nil }
    // "and four telephones broke, but nobody was hurt": what is denied is a subject of its own.
    if phrases[index].kind == .counted {
      return phrases[index].isNegated || isPart(phrases[index]) ? nil : index + 1
    }
    return phrases[index].kind == .noun || isDate(phrases[index]) ? index + 1 : nil
  }

  /// "nine skiers, six of whom were found dead": a part is the subject of its own verb.
  private func isPart(_ phrase: Phrase) -> Bool {
    phrase.tokens.contains { !reading.wordClass($0).isDisjoint(with: [.pronoun, .relative]) }
  }

  private func endOfMark(_ index: Int) -> Int? {
    let token = phrases[index].tokens.lowerBound
    switch reading.tokens[token].mark {
    case .comma: return endOfPair(index, [.comma]) ?? endOfConjunct(index + 1)
    case .emDash, .enDash: return endOfPair(index, [.emDash, .enDash])
    case .openParenthesis: return endOfPair(index, [.closeParenthesis])
    case .openBracket: return endOfPair(index, [.closeBracket])
    case .openQuote, .closeQuote, .straightQuote: return index + 1
    default: return nil
    }
  }

  /// The end of an insertion that a second mark closes.
  private func endOfPair(_ index: Int, _ closers: Set<Mark>) -> Int? {
    guard !isClause(from: index + 1) else { return nil }
    var next = index + 1
    while next < phrases.endIndex, next - index <= Modifiers.longestInsertion {
      let token = phrases[next].tokens.lowerBound
      if isHarmClause(next) { return nil }
      if phrases[next].kind == .mark {
        if closers.contains(reading.tokens[token].mark) { return next + 1 }
        if reading.isMark(token, .semicolon) { return nil }
      }
      next += 1
    }
    return nil
  }

  /// ", the barracks sustained damage,": a noun and its verb, unless somebody says something.
  private func isClause(from index: Int) -> Bool {
    guard phrases.indices.contains(index + 2), phrases[index].kind == .noun,
      phrases[index + 1].kind == .verb, phrases[index + 1].voice == .bare,
      phrases[index + 1].cue == nil, phrases[index + 2].kind == .noun
    else { return false }
    let verb = phrases[index + 1].tokens
    return reading.attribution(at: verb.lowerBound, in: verb, kinds: [.say, .think]) == nil
  }

  /// ", 16,000 people evacuated," is no insertion: people of its own, and what befell them.
  private func isHarmClause(_ index: Int) -> Bool {
    guard phrases[index].kind == .verb, phrases[index].cue != nil,
      phrases[index - 1].kind == .counted
    else { return false }
    let last = reading.wordClass(phrases[index - 1].tokens.upperBound - 1)
    return last.isDisjoint(with: [.pronoun, .relative])
  }

  /// How many phrases an insertion between commas may have.
  private static let longestInsertion = 14

  /// A verb form that describes a noun: being transported, wearing, accused of.
  private func isReduced(_ phrase: Phrase) -> Bool {
    !phrase.harms
      && (phrase.voice == .gerund || phrase.voice == .bare
        || phrase.voice == .passive && startsWithBeing(phrase))
  }

  private func startsWithBeing(_ phrase: Phrase) -> Bool {
    reading.hasSuffix(phrase.tokens.lowerBound, "being")
  }
}
