import Numerals
import Text

/// Finds the noun phrases that count something.
///
///     at least 40 civilians       figure 40, noun "civilians"
///     thousands of detainees      figure thousands, noun "detainees"
///     six of the victims          figure six, whole "the victims"
///     30 others                   figure 30, isOther
///     a radio journalist          figure and noun alike, implied 1
struct CountedPhrases {
  let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The counted phrase of a numeral, inside a sentence.
  func phrase(ofNumeral index: Int, in sentence: Range<Int>) -> CountedPhrase {
    let numeral = reading.numerals[index]
    var phrase = CountedPhrase(
      numeral: index,
      tokens: numeral.phrase,
      figure: numeral.tokens,
      noun: numeral.phrase.upperBound..<numeral.phrase.upperBound
    )
    var next = numeral.phrase.upperBound
    next = skipOther(from: next, sentence, &phrase)
    if let end = partitive(from: next, sentence, &phrase) {
      next = end
    } else {
      let isSingular = numeral.low == 1 && numeral.high ?? 1 == 1
      phrase.noun = noun(
        from: endOfAge(from: next),
        limit: sentence.upperBound,
        isSingular: isSingular
      )
      if !phrase.noun.isEmpty { next = max(next, phrase.noun.upperBound) }
    }
    phrase.tokens = startOfPhrase(numeral.phrase.lowerBound, sentence)..<next
    if phrase.isBare { phrase.whole = pronoun(before: phrase.tokens.lowerBound, sentence) }
    deny(&phrase, numeral, sentence)
    return classified(phrase)
  }

  /// "not one person", "not one of the villagers": nobody; "not one but two" counts two, and who "was
  /// not one of the 12" is denied to be among them.
  private func deny(_ phrase: inout CountedPhrase, _ numeral: Numeral, _ sentence: Range<Int>) {
    let negative = phrase.tokens.lowerBound - 1
    guard numeral.low == 1, numeral.high == 1, sentence.contains(negative),
      reading.isWord(negative, .not),
      reading.wordClass(negative - 1).isDisjoint(with: [.be, .modal]),
      !phrase.noun.isEmpty || phrase.whole != nil
    else { return }
    phrase.implied = 0
    phrase.tokens = negative..<phrase.tokens.upperBound
    phrase.figure = negative..<phrase.figure.upperBound
    phrase.whole = nil
  }

  /// Moves over "more", "others", "other", "further", "additional".
  private func skipOther(
    from start: Int,
    _ sentence: Range<Int>,
    _ phrase: inout CountedPhrase
  ) -> Int {
    let before = phrase.tokens.lowerBound - 1..<phrase.figure.lowerBound
    if before.contains(where: { reading.isWord($0, .another) }) {
      phrase.isAdditional = true
    }
    guard start < sentence.upperBound, reading.wordClass(start).contains(.other) else {
      return start
    }
    phrase.isOther = true
    phrase.isAdditional = phrase.isAdditional || reading.isWord(start, .more)
    return start + 1
  }

  /// The noun with its modifiers after a numeral, up to the last plural of the run; for one, up to
  /// the run's end.
  func noun(from start: Int, limit: Int, isSingular: Bool) -> Range<Int> {
    // "58 then and 31 ten years earlier": another number is no noun.
    guard start < limit, reading.numeral(at: start) == nil else { return start..<start }
    let end = reading.endOfNounRun(from: startOfRun(start, limit), limit: limit)
    guard end > start else { return start..<start }
    if isSingular { return singularNoun(start..<end) }
    let plurals = (start..<end).filter { reading.isPlural($0) }
    guard let head = plurals.last(where: { !isState($0, after: plurals) }) else {
      return isSubjectOfMany(start..<end)
        ? start..<end : nounAfterBrackets(start..<end, limit: limit)
    }
    // "12 dead or wounded": a state of several words.
    let state = reading.cue(at: head, in: head..<limit, classes: [.victims])
    if let end = endOfOwned(after: head, limit: limit) { return start..<end }
    return start..<max(head + 1, state?.tokens.upperBound ?? 0)
  }

  /// The noun of one: up to the last singular that the lexicon knows ("one person remains"), without
  /// what it is ("one dead", "one man missing").
  private func singularNoun(_ run: Range<Int>) -> Range<Int> {
    let known = run.last {
      !isOutcome($0, from: run.lowerBound)
        && reading.lexicon.noun(reading.tokens[$0].word).map { !$0.isPlural } ?? false
    }
    if let known, known + 1 < run.upperBound, isDescribed(known + 1) { return run }
    var end = (known ?? run.upperBound - 1) + 1
    while end > run.lowerBound,
      reading.cue(at: end - 1, in: (end - 1)..<end, classes: [.state]) != nil
    {
      end -= 1
    }
    return run.lowerBound..<end
  }

  /// "12 Kurdistan Workers' Party (PKK) fighters": a run without a plural that goes on after its
  /// initials in brackets.
  private func nounAfterBrackets(_ run: Range<Int>, limit: Int) -> Range<Int> {
    let none = run.lowerBound..<run.lowerBound
    let open = run.upperBound
    guard open + 3 < limit, reading.isWord(open + 1),
      reading.isMark(open, .openParenthesis) && reading.isMark(open + 2, .closeParenthesis)
        || reading.isMark(open, .openBracket) && reading.isMark(open + 2, .closeBracket)
    else { return none }
    let next = noun(from: open + 3, limit: limit, isSingular: false)
    return next.isEmpty ? none : run.lowerBound..<next.upperBound
  }

  /// "12 investors' gains": what belongs to the people is counted, not they.
  private func endOfOwned(after head: Int, limit: Int) -> Int? {
    guard reading.isPluralPossessive(head + 1) else { return nil }
    let end = reading.endOfNounRun(from: head + 2, limit: limit)
    return end > head + 2 ? end : nil
  }

  /// "a native plant", "an expert report": what stands after a person in a noun phrase is what the
  /// phrase is about, save a name, a time and what happened.
  private func isDescribed(_ index: Int) -> Bool {
    !reading.isName(index) && reading.verbForm(index).isEmpty
      && reading.lexicon.cueStarts(reading.tokens[index].word).isEmpty
      && (reading.tokens[index].shape == .lower || reading.tokens[index].word > 0)
  }

  /// "500 Rohingya were displaced": the verb of many makes the words before it a noun of many.
  private func isSubjectOfMany(_ run: Range<Int>) -> Bool {
    run.count <= 3 && reading.isWord(run.upperBound, .pluralVerbs)
      && run.allSatisfy { reading.lexicon.noun(reading.tokens[$0].word) == nil }
      && reading.cue(at: run.lowerBound, in: run, classes: [.state]) == nil
  }

  /// "newly displaced households", "seriously ill children": an adverb belongs to a noun phrase with
  /// the participle or adjective after it.
  private func startOfRun(_ start: Int, _ limit: Int) -> Int {
    let isModifier =
      start + 2 < limit && reading.isAdverb(start) && reading.isNounLike(start + 2)
      && (reading.verbForm(start + 1).contains(.participle) || reading.isNounLike(start + 1))
    return isModifier ? start + 1 : start
  }

  /// "took a cook hostage": who is taken, and as what.
  private func isOutcome(_ index: Int, from start: Int) -> Bool {
    index > start && reading.lexicon.noun(reading.tokens[index - 1].word)?.kind.isPeople == true
      && !reading.wordClass(index).isDisjoint(with: [.hostage, .inmate])
  }

  /// "60 people dead": a plural that says what the plural right before it is.
  private func isState(_ index: Int, after plurals: [Int]) -> Bool {
    plurals.contains(index - 1)
      && reading.cue(at: index, in: index..<(index + 1), classes: [.state]) != nil
  }

  /// Where a phrase starts, its determiners included: "the more than 400,000", "his three".
  private func startOfPhrase(_ start: Int, _ sentence: Range<Int>) -> Int {
    var first = start
    while first > sentence.lowerBound, reading.numeral(at: first - 1) == nil,
      !reading.wordClass(first - 1).isDisjoint(with: [.determiner, .other]),
      reading.tokens[first].gap <= .line, reading.tokens[first].gap != .wide
    {
      first -= 1
    }
    return first
  }

  /// Adds what the head noun is, and the cue that stands inside the phrase.
  func classified(_ phrase: CountedPhrase) -> CountedPhrase {
    var phrase = phrase
    if let head = phrase.noun.last {
      let previous = head > 0 ? reading.tokens[head - 1].word : 0
      phrase.kind = reading.lexicon.noun(reading.tokens[head].word, after: previous)?.kind
      if phrase.kind == nil, phrase.noun.contains(where: reading.isPluralPossessive) {
        phrase.kind = .outOfScope
      }
      if namesAnimals(after: head) { phrase.kind = .animal }
    }
    phrase.inner = innerCue(phrase.noun)
    if let inner = phrase.inner, inner.tokens.upperBound > phrase.tokens.upperBound {
      phrase.tokens = phrase.tokens.lowerBound..<inner.tokens.upperBound
    }
    return phrase
  }

  /// "7,800 heads of livestock", "two herds of goats".
  private func namesAnimals(after head: Int) -> Bool {
    reading.isWord(head + 1, .of) && reading.isWord(head + 2)
      && reading.lexicon.noun(reading.tokens[head + 2].word)?.kind == .animal
  }

  /// The cue in a counted noun; only the head may have words of its cue after it: "victims of torture".
  private func innerCue(_ noun: Range<Int>) -> CueMatch? {
    var best: CueMatch?
    // “Forty Dead Men” is a title: its capitals make the state a name.
    for index in noun.reversed()
    where (!reading.isName(index) || reading.isAcronym(index))
      && !reading.lexicon.entry(reading.tokens[index].word).cueClasses.isEmpty
    {
      for start in reading.lexicon.cueStarts(reading.tokens[index].word) {
        let cue = reading.lexicon.cues[start.cue]
        let isLast = index + 1 == noun.upperBound && cue.cueClass == .toll
        let limit = isLast ? endOfSentence(index) : noun.upperBound
        guard let end = reading.match(cue.rest, from: index + 1, before: limit),
          isInner(cue.cueClass, start.form, isHead: end >= noun.upperBound),
          best.map({ end - index > $0.tokens.count }) ?? true
        else { continue }
        best = CueMatch(cue: start.cue, tokens: index..<end, form: start.form)
      }
    }
    return best
  }

  private func endOfSentence(_ index: Int) -> Int {
    reading.sentence(of: index)?.upperBound ?? reading.tokens.count
  }

  /// Tells whether a cue of a class can stand inside a counted phrase: as its head a noun for the harm,
  /// before its head a state or participle.
  private func isInner(_ cueClass: CueClass, _ form: VerbForm, isHead: Bool) -> Bool {
    switch cueClass {
    case .toll, .victims, .lives: isHead
    case .state: !isHead
    case .harm, .weak: !isHead && form.contains(.participle)
    case .faint, .topical, .topic, .heading, .suffer, .lack, .act, .weakAct, .number: false
    }
  }
}
