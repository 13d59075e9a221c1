import Text

/// Matches patterns against the phrases of one sentence.
struct PatternMatcher {
  private let reading: Reading
  private let phrases: [Phrase]
  private let counted: [CountedPhrase]
  private let modifiers: Modifiers

  init(
    _ reading: Reading,
    _ phrases: [Phrase],
    _ counted: [CountedPhrase]
  ) {
    self.reading = reading
    self.phrases = phrases
    self.counted = counted
    modifiers = Modifiers(phrases, reading)
  }

  /// Every way in which a pattern reads the sentence.
  func relations(of pattern: Pattern) -> [Relation] {
    var found: [Relation] = []
    for start in phrases.indices where pattern.opening.contains(PhraseKinds(phrases[start].kind)) {
      var state = State()
      if matches(pattern.elements, 0, at: start, &state),
        let relation = relation(state, pattern)
      {
        found.append(relation)
      }
    }
    return found
  }

  private struct State {
    var counted = -1
    var cue = -1
    var innerCue: CueMatch?
    var noun = -1
  }

  private func relation(_ state: State, _ pattern: Pattern) -> Relation? {
    guard state.counted >= 0 else { return nil }
    let number = phrases[state.counted].counted
    let cue = state.innerCue ?? (state.cue >= 0 ? phrases[state.cue].cue : nil)
    guard cue != nil || !pattern.marks.isDisjoint(with: [.inherit, .reject]) else { return nil }
    let place = state.cue >= 0 ? state.cue : state.counted
    return Relation(
      counted: number,
      cue: pattern.marks.contains(.inherit) ? nil : cue,
      pattern: pattern.id,
      rank: pattern.rank,
      marks: pattern.marks,
      phrase: place,
      distance: abs(place - state.counted),
      isNegated: state.cue >= 0 && phrases[place].isNegated,
      noun: state.noun
    )
  }

  /// Tells whether the elements from one on match the phrases from one on.
  private func matches(
    _ elements: [Pattern.Element],
    _ first: Int,
    at index: Int,
    _ state: inout State
  ) -> Bool {
    guard first < elements.count else { return true }
    let rest = first + 1
    if case .skip = elements[first].test { return matchesSkip(elements, rest, at: index, &state) }
    if case .start = elements[first].test {
      return phrases.prefix(index).allSatisfy { $0.kind == .mark }
        && matches(elements, rest, at: index, &state)
    }
    var trial = state
    if elements[first].isNegated {
      return !test(elements[first], at: index, &trial)
        && matches(elements, rest, at: index, &state)
    }
    if test(elements[first], at: index, &trial), matches(elements, rest, at: index + 1, &trial) {
      state = trial
      return true
    }
    return elements[first].isOptional && matches(elements, rest, at: index, &state)
  }

  private func matchesSkip(
    _ elements: [Pattern.Element],
    _ rest: Int,
    at index: Int,
    _ state: inout State
  ) -> Bool {
    var next = index
    while true {
      var trial = state
      if matches(elements, rest, at: next, &trial) {
        state = trial
        return true
      }
      guard next - index < PatternMatcher.longestSkip,
        !modifiers.startsClause(at: next, after: index),
        let end = modifiers.end(from: next)
      else { return false }
      next = end
    }
  }

  /// How many phrases of modifiers may stand between a subject and its verb.
  private static let longestSkip = 24

  private func test(
    _ element: Pattern.Element,
    at index: Int,
    _ state: inout State
  ) -> Bool {
    guard phrases.indices.contains(index) else { return false }
    let phrase = phrases[index]
    switch element.test {
    case .counted(let cueClass):
      return testCounted(phrase, cueClass, index, element.isNegated, &state)
    case .rate:
      guard phrase.kind == .counted, hasRate(phrase) else { return false }
      state.counted = index
      return true
    case .otherCount: return phrase.kind == .counted
    case .part: return takeCount(index, &state) { $0.whole != nil }
    case .bare: return takeCount(index, &state) { $0.isBare }
    case .some: return takeCount(index, &state) { isDescribed($0) }
    case .named:
      return takeCount(index, &state) { (!$0.noun.isEmpty || $0.isOther) && $0.whole == nil }
    case .verbCue(let cueClass, let voices):
      guard testVerb(phrase, cueClass, voices), state.cue < 0 else { return false }
      state.cue = index
      return true
    case .cue(let cueClass):
      guard testCue(phrase, cueClass), state.cue < 0 else { return false }
      state.cue = index
      return true
    case .otherVerb(let voices):
      return phrase.kind == .verb && !phrase.harms && voices.contains(name(phrase.voice))
    case .anyVerb(let voices):
      return phrase.kind == .verb && voices.contains(name(phrase.voice))
    case .be: return phrase.kind == .be
    case .noun:
      if phrase.kind == .noun, !element.isNegated { state.noun = index }
      // "have been blacklisted this year": a time is no noun that the state describes.
      return phrase.kind == .noun && !(element.isNegated && modifiers.isTime(phrase))
    case .bracket: return isMark(phrase, .openParenthesis)
    case .dash: return isMark(phrase, .emDash) || isMark(phrase, .enDash)
    case .comma: return isMark(phrase, .comma)
    case .colon: return isMark(phrase, .colon)
    case .words(let words): return endsIn(words, phrase)
    case .skip, .start: return false
    }
  }

  /// "the number" is a noun phrase, "were lost" a verb group; the last word is what a pattern names.
  private func endsIn(_ words: [Int32], _ phrase: Phrase) -> Bool {
    (phrase.tokens.count == 1 || phrase.kind == .noun || phrase.kind == .verb || isOne(phrase))
      && reading.isWord(phrase.tokens.upperBound - 1, words)
  }

  /// "a group of 23 smugglers": an article and a noun that counts one.
  private func isOne(_ phrase: Phrase) -> Bool {
    phrase.kind == .counted && counted[phrase.counted].implied == 1
  }

  private func testVerb(
    _ phrase: Phrase,
    _ cueClass: CueClass,
    _ voices: Pattern.Voices
  ) -> Bool {
    guard phrase.kind == .verb, let cue = phrase.cue, voices.contains(name(phrase.voice)) else {
      return false
    }
    return admits(reading.lexicon.cues[cue.cue].cueClass, as: cueClass)
  }

  /// Many a noun is both an act and a toll: the deaths of twelve; deaths rose to twelve.
  private func testCue(_ phrase: Phrase, _ cueClass: CueClass) -> Bool {
    guard phrase.kind == .cue, let cue = phrase.cue else { return false }
    let found = reading.lexicon.cues[cue.cue].cueClass
    guard found == .act, cueClass == .toll else { return admits(found, as: cueClass) }
    return reading.cue(at: cue.tokens.lowerBound, in: cue.tokens, classes: [.toll]) != nil
  }

  /// Tells whether a cue of one class can stand where a pattern names another.
  private func admits(_ found: CueClass, as wanted: CueClass) -> Bool {
    switch found {
    case .weak, .faint, .topical: wanted == .harm || wanted == found
    case .harm, .weakAct: wanted == .act || wanted == found
    case .lack: wanted == .suffer
    case .act, .toll: wanted == .act || wanted == .toll
    default: wanted == found
    }
  }

  /// "200 wounded men", "300 evacuees", but not "the 300 evacuees".
  private func isDescribed(_ phrase: CountedPhrase) -> Bool {
    phrase.inner != nil && phrase.implied == nil
      && reading.wordClass(phrase.tokens.lowerBound).isDisjoint(with: .determiner)
  }

  /// Takes the counted phrase at an index if a test admits it.
  private func takeCount(
    _ index: Int,
    _ state: inout State,
    where test: (CountedPhrase) -> Bool
  ) -> Bool {
    guard phrases[index].kind == .counted, test(counted[phrases[index].counted]) else {
      return false
    }
    state.counted = index
    return true
  }

  private func isMark(_ phrase: Phrase, _ mark: Mark) -> Bool {
    phrase.kind == .mark && reading.isMark(phrase.tokens.lowerBound, mark)
  }

  private func testCounted(
    _ phrase: Phrase,
    _ cueClass: CueClass?,
    _ index: Int,
    _ isNegated: Bool,
    _ state: inout State
  ) -> Bool {
    guard phrase.kind == .counted else { return false }
    let item = counted[phrase.counted]
    guard let cueClass else {
      if !isNegated { state.counted = index }
      return true
    }
    guard let inner = item.inner, item.whole == nil else { return false }
    let found = reading.lexicon.cues[inner.cue].cueClass
    let isParticiple = found == .harm || found == .weak
    guard found == cueClass || isParticiple && cueClass == .state, item.implied != 1 else {
      return false
    }
    if !isNegated {
      state.counted = index
      state.innerCue = inner
    }
    return true
  }

  /// "about four a day": a bare count with its unit of time.
  private func hasRate(_ phrase: Phrase) -> Bool {
    let next = phrase.tokens.upperBound
    return counted[phrase.counted].noun.isEmpty && reading.isWord(next, .per)
      && reading.isWord(next + 1, .rateUnits) && !reading.isWord(next + 2, .timeShift)
  }

  private func name(_ voice: Voice) -> Pattern.Voices {
    switch voice {
    case .active: .active
    case .passive: .passive
    case .bare: .bare
    case .gerund: .gerund
    }
  }
}
