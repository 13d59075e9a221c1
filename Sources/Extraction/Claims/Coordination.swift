import Text

/// Finds the counted phrase that another one is coordinated with.
///
///     killing nine civilians and 15 people
///     six people in Noria, two in Sel and one in Marut
///     sanctioned 14 companies, together with six individuals
struct Coordination {
  private let reading: Reading
  private let words: FunctionWords

  init(_ reading: Reading, _ words: FunctionWords) {
    self.reading = reading
    self.words = words
  }

  /// The nearest counted phrase with a relation that conjunctions or commas join to this one.
  func partner(of number: Int, in sentence: SentenceReading) -> Int? {
    let index = sentence.phraseOf[number]
    guard index >= 0 else { return nil }
    for step in [-1, 1] {
      let path = path(from: index, by: step, in: sentence)
      guard let partner = counted(at: path.end, in: sentence),
        let known = sentence.relations[partner], path.joins(sentence.counted[number])
      else { continue }
      if hasOwnWords(number, path, beside: known, in: sentence) { continue }
      // "16 killed, 29 injured and 11 children missing": a participle after its people is theirs.
      if step < 0, isAfter(known, sentence) { continue }
      // "seven miners in Zamra, two missing": the second says something else.
      if step > 0, path.places > 0, path.conjunctions == 0 { continue }
      // What a part borrows ("including 28 children") goes on to the right, and only directly.
      if known.cue != nil || step < 0 && path.places == 0 { return partner }
    }
    return nil
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
    guard path.verbs > 0, sentence.phrases.indices.contains(next) else { return false }
    return sentence.phrases[next].kind == .be || sentence.phrases[next].kind == .verb
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
    /// Prepositions, nouns and participles of modifiers.
    var places = 0
    var verbs = 0

    /// "a resident" after a comma starts a clause of its own; after "and" it is one more victim.
    func joins(_ phrase: CountedPhrase) -> Bool {
      phrase.implied == nil ? conjunctions + commas > 0 : conjunctions > 0
    }
  }

  private func path(from index: Int, by step: Int, in sentence: SentenceReading) -> Path {
    var path = Path(end: index + step)
    while sentence.phrases.indices.contains(path.end), path.conjunctions + path.commas < 4,
      path.places < 5
    {
      let phrase = sentence.phrases[path.end]
      let isJoint = isComma(phrase) || isConjunction(phrase)
      // "and the discovery of 14": what a noun of its own parts from the conjunction.
      if isJoint, path.places > 0, path.conjunctions + path.commas == 0, step < 0,
        !opensModifier(path.end + 1, in: sentence)
      {
        break
      }
      if isComma(phrase) {
        path.commas += 1
      } else if isConjunction(phrase) {
        path.conjunctions += 1
      } else if isModifier(phrase, by: step) {
        path.places += 1
        if phrase.kind == .verb { path.verbs += 1 }
      } else {
        break
      }
      path.end += step
    }
    return path
  }

  private func counted(at index: Int, in sentence: SentenceReading) -> Int? {
    guard sentence.phrases.indices.contains(index), sentence.phrases[index].kind == .counted else {
      return nil
    }
    return sentence.phrases[index].counted
  }

  private func isComma(_ phrase: Phrase) -> Bool {
    phrase.kind == .mark && reading.isMark(phrase.tokens.lowerBound, .comma)
  }

  private func isConjunction(_ phrase: Phrase) -> Bool {
    let token = phrase.tokens.lowerBound
    return phrase.kind == .word
      && (reading.isWord(token, words[.and]) || reading.isWord(token, words[.besides]))
  }

  /// "and in Sel two": a modifier before a count starts with its preposition.
  private func opensModifier(_ index: Int, in sentence: SentenceReading) -> Bool {
    let phrase = sentence.phrases[index]
    return phrase.kind == .word
      && reading.wordClass(phrase.tokens.lowerBound).contains(.preposition)
  }

  /// "in Noria", "killed in Sanga": what describes the first count and parts it from the next.
  private func isModifier(_ phrase: Phrase, by step: Int) -> Bool {
    switch phrase.kind {
    case .noun: true
    case .word: reading.wordClass(phrase.tokens.lowerBound).contains(.preposition)
    // To the left a participle describes its count; to the right a verb takes the next one.
    case .verb: step < 0 && phrase.voice == .bare && phrase.harms
    default: false
    }
  }
}
