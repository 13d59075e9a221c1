import Numerals
import Records
import Text

/// Says whether the counted things can be what a construction's cue says.
///
///     The storm killed 12 fishermen.     yes
///     The storm killed 12 cows.          no: no people
///     Guests of two hotels were held.    no: the hotels are not the subject
///     They hold 12 meetings.             no: a weak cue needs people beyond doubt
struct Plausibility {
  let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// Tells whether the counted things can be what the cue says.
  func admits(
    _ relation: Relation,
    _ counted: [CountedPhrase],
    _ phrases: [Phrase]
  ) -> Bool {
    let phrase = counted[relation.counted]
    let cue = relation.cue.map { reading.lexicon.cues[$0.cue] }
    switch phrase.kind {
    case nil, .person, .body, .household: break
    case .transient:
      if let cue, reading.lexicon.has(cue.measure, .uprooting) { return false }
    case .target: guard cue?.hitsTargets ?? true else { return false }
    default: guard isListing(phrase, cue) else { return false }
    }
    if phrase.implied == 1, phrase.kind == nil { return false }
    if relation.marks.contains(.outcome), let cue, !reading.lexicon.has(cue.measure, .outcome) {
      return false
    }
    if isOtherToll(phrase, cue) || isWeakHold(phrase, cue) { return false }
    if let cue, [.weak, .faint, .weakAct].contains(cue.cueClass) || isSearch(cue),
      relation.pattern != ListReader.rule,
      !countsPeople(phrase, relation, counted, phrases), !countsTargets(phrase, relation, cue)
    {
      return false
    }
    if relation.marks.contains(.subject),
      !canBeSubject(phrase, phrases[relation.phrase]) || isObject(relation, phrases)
    {
      return false
    }
    if isAbility(cue, phrases[relation.phrase]) || isRoomFor(relation, phrases) { return false }
    if relation.marks.isSuperset(of: [.part, .anaphoric]), !namesPeople(relation, phrase, phrases) {
      return false
    }
    if isRatio(phrase) || isOfAnimals(phrase, counted) { return false }
    if describesWhole(relation, phrase, phrases) { return false }
    if isShare(phrase), let cue = relation.cue,
      cue.tokens.lowerBound < phrase.tokens.lowerBound || relation.marks.contains(.subject)
    {
      return false
    }
    guard let cue, !cue.tail.isEmpty else { return true }
    return tailFollows(cue, phrase, relation, phrases)
  }

  /// Tells whether a verb can be said of a count: not of one in a prepositional phrase ("guests of two
  /// hotels were evacuated", but "a family of five were killed"), nor in the singular of many ("Amar, 17, was arrested").
  private func canBeSubject(_ phrase: CountedPhrase, _ verb: Phrase) -> Bool {
    let first = phrase.tokens.lowerBound
    let before = reading.wordClass(first - 1)
    // "added to the 58 already facing bans": a gerund right after its people describes them.
    if verb.voice == .gerund, verb.tokens.lowerBound - phrase.tokens.upperBound <= 1 { return true }
    // "with 15 civilians reported killed"
    if verb.isReported, verb.tokens.lowerBound == phrase.tokens.upperBound,
      reading.verbForm(verb.tokens.lowerBound).contains(.participle)
    {
      return true
    }
    let isGroup = reading.isWord(first - 1, .of) && reading.isWord(first - 2, .groups)
    if before.contains(.preposition), !isGroup,
      before.isDisjoint(with: [.subordinator, .conjunction, .adverb]),
      phrase.whole == nil, reading.tokens[first - 1].kind == .word,
      // "the following 12 people"
      !reading.wordClass(first - 2).contains(.determiner)
    {
      return false
    }
    guard !isGroup, phrase.noun.isEmpty, let numeral = phrase.numeral, !phrase.isOther,
      phrase.whole == nil
    else { return true }
    let isMany = (reading.numerals[numeral].low ?? 1) > 1
    return !(isMany && reading.isWord(verb.tokens.lowerBound, .singularVerbs))
  }

  /// "The storm left 4,000 people in Teso without power, and eight drowned": the object of one verb is
  /// not the subject of the next, which has its own.
  private func isObject(_ relation: Relation, _ phrases: [Phrase]) -> Bool {
    guard let own = phrases.firstIndex(where: { $0.counted == relation.counted }), own > 0,
      own < relation.phrase, phrases[own - 1].kind == .verb, phrases[own - 1].voice != .passive
    else { return false }
    let verb = phrases[own - 1].tokens
    return phrases[(own + 1)..<relation.phrase].contains { $0.kind == .counted }
      && reading.attribution(at: verb.upperBound - 1, in: verb, kinds: [.say, .think]) == nil
  }

  /// "Eleven of the 57 people wounded later died": a participle right after the whole is said of the
  /// whole, where the part has a verb of its own.
  private func describesWhole(
    _ relation: Relation,
    _ phrase: CountedPhrase,
    _ phrases: [Phrase]
  ) -> Bool {
    guard phrase.whole != nil, !relation.marks.contains(.part),
      let first = phrases.first(where: { $0.tokens.lowerBound == phrase.tokens.upperBound }),
      first.kind == .verb, first.voice == .bare,
      first == phrases[relation.phrase]
        || phrases[relation.phrase].tokens.lowerBound == first.tokens.upperBound
    else { return false }
    let next = phrases[(relation.phrase + 1)...].first {
      ![.word, .noun].contains($0.kind) || opensClause($0)
    }
    return next?.kind == .be || next?.kind == .verb
  }

  /// "where they were taken", "when it sank": another clause.
  private func opensClause(_ phrase: Phrase) -> Bool {
    phrase.kind == .word
      && !reading.wordClass(phrase.tokens.lowerBound)
        .isDisjoint(with: [.relative, .subordinator, .pronoun])
      && reading.wordClass(phrase.tokens.lowerBound).isDisjoint(with: .preposition)
  }

  /// "Two fatalities and 800 people displaced": deaths are counted, and nothing else befalls them.
  private func isOtherToll(_ phrase: CountedPhrase, _ cue: Cue?) -> Bool {
    guard let cue, let inner = phrase.inner else { return false }
    let own = reading.lexicon.cues[inner.cue]
    return [.toll, .lives].contains(own.cueClass) && own.measure != cue.measure
      && phrase.kind != .body && inner.tokens.upperBound == phrase.noun.upperBound
  }

  /// "The jail can hold 450 inmates": how many it has room for.
  private func isAbility(_ cue: Cue?, _ verb: Phrase) -> Bool {
    guard cue?.cueClass == .weak, verb.kind == .verb else { return false }
    return reading.isWord(verb.tokens.lowerBound, .abilities)
  }

  /// "The hall can accommodate 250 evacuees": who they are would say that they were moved.
  private func isRoomFor(_ relation: Relation, _ phrases: [Phrase]) -> Bool {
    guard let own = phrases.firstIndex(where: { $0.counted == relation.counted }), own > 0,
      own == relation.phrase, phrases[own - 1].kind == .verb
    else { return false }
    let verb = phrases[own - 1].tokens
    return reading.isWord(verb.lowerBound, .abilities)
      && reading.isWord(verb.upperBound - 1, .holds)
  }

  /// "The sanctions list grew by 14 names": on such a list, each stands for somebody.
  private func isListing(_ phrase: CountedPhrase, _ cue: Cue?) -> Bool {
    guard let cue, cue.hitsTargets, let head = phrase.noun.last else { return false }
    return reading.isWord(head, .listings)
  }

  /// "The camp holds 300 evacuees": who they are says more than a weak verb.
  private func isWeakHold(_ phrase: CountedPhrase, _ cue: Cue?) -> Bool {
    guard let inner = phrase.inner else { return false }
    // "62 injured people were taken to hospital"
    if cue?.cueClass == .faint { return true }
    guard cue?.cueClass == .weak else { return false }
    return reading.lexicon.cues[inner.cue].cueClass == .victims
  }

  /// Tells whether people are counted beyond doubt: by the noun, by the noun that a construction names,
  /// or, where the noun is left out, in a sentence that counts no things.
  private func countsPeople(
    _ phrase: CountedPhrase,
    _ relation: Relation,
    _ counted: [CountedPhrase],
    _ phrases: [Phrase]
  ) -> Bool {
    if phrase.kind?.isPeople == true || phrase.kind == .household { return true }
    if relation.noun >= 0, let head = phrases[relation.noun].tokens.last {
      return reading.lexicon.noun(reading.tokens[head].word)?.kind.isPeople == true
    }
    guard isBare(phrase) else { return false }
    // "took away 27 marchers and another 14": of the people counted before.
    let before = counted.last {
      $0.tokens.upperBound <= phrase.tokens.lowerBound && !$0.noun.isEmpty
    }
    if let before { return before.kind?.isPeople == true }
    return counted.allSatisfy { isBare($0) || $0.kind?.isPeople == true }
  }

  /// "Eight were children", not "Eight were absent": a part of the people before is people too.
  private func namesPeople(
    _ relation: Relation,
    _ phrase: CountedPhrase,
    _ phrases: [Phrase]
  ) -> Bool {
    guard phrase.noun.isEmpty, relation.noun >= 0,
      let head = phrases[relation.noun].tokens.last
    else { return phrase.kind?.isPeople ?? false || phrase.kind == nil }
    return reading.lexicon.noun(reading.tokens[head].word)?.kind.isPeople == true
  }

  /// Tells whether a number stands alone, without a noun that the lexicon may not know.
  private func isBare(_ phrase: CountedPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return phrase.noun.isEmpty && phrase.implied != 1
      && (!reading.isNounLike(next) || !reading.verbForm(next).isEmpty)
  }

  /// "searched for 12 sailors" near "capsized": a topical cue of people alone needs people too.
  private func isSearch(_ cue: Cue) -> Bool { cue.cueClass == .topical && !cue.hitsTargets }

  /// "one soldier for every ten wounded": a proportion.
  private func isRatio(_ phrase: CountedPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return reading.isWord(phrase.tokens.lowerBound, .every)
      || reading.isWord(next + 1, .every) && !reading.isWord(next + 2, .rateUnits)
        && reading.wordClass(next).contains(.preposition)
  }

  /// "sold 200 goats; a further 12 died": a number alone counts what was counted before it.
  private func isOfAnimals(_ phrase: CountedPhrase, _ counted: [CountedPhrase]) -> Bool {
    guard phrase.isBare else { return false }
    let named = counted.filter {
      !$0.noun.isEmpty && $0.tokens.upperBound <= phrase.tokens.lowerBound
    }
    return named.max { $0.tokens.lowerBound < $1.tokens.lowerBound }?.kind == .animal
  }

  /// Tells whether what is counted can only be hit by such a cue, or the text is about it: two tankers
  /// that somebody sanctions, and whatever else somebody lists in a text on sanctions.
  private func countsTargets(_ phrase: CountedPhrase, _ relation: Relation, _ cue: Cue) -> Bool {
    phrase.kind == .target
      || cue.hitsTargets
        && reading.topics.areAbout(cue.measure, near: relation.cue?.tokens.lowerBound ?? 0)
  }

  /// "the vast majority of the 400,000": the number is the whole, and what is said is said of a part.
  private func isShare(_ phrase: CountedPhrase) -> Bool {
    let first = phrase.tokens.lowerBound
    let isNamed = reading.wordClass(first).contains(.determiner)
    guard let of = isNamed ? first - 1 : owner(before: first), reading.isWord(of, .of),
      reading.isWord(of - 1)
    else { return false }
    return reading.isWord(of - 1, .shares) || reading.numeral(at: of - 1) != nil
  }

  /// "three-quarters [of] the town's 8,000": the word before an owner's noun phrase.
  private func owner(before first: Int) -> Int? {
    guard reading.isPossessiveMarker(first - 1) else { return nil }
    var index = first - 2
    while index > 0, first - index < Plausibility.longestOwner,
      reading.isNounLike(index) || reading.wordClass(index).contains(.determiner)
    {
      index -= 1
    }
    return index
  }

  /// How many tokens an owner's noun phrase may have.
  private static let longestOwner = 6
}
