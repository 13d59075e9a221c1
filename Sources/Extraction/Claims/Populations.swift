import Text

/// Says who is counted, in the text's words.
struct Populations {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The population of a counted phrase: its own noun, the noun that a construction names, or the one
  /// it leaves out; `people` where there is none.
  func population(
    of phrase: CountedPhrase,
    _ relation: Relation,
    _ sentence: SentenceReading,
    before drafts: [ClaimDraft],
    previous: Range<Int>?,
    host: Int?
  ) -> String {
    if relation.noun >= 0, relation.marks.contains(.part) || phrase.noun.isEmpty {
      return noun(sentence.phrases[relation.noun].tokens)
    }
    if !phrase.noun.isEmpty, !isToll(phrase) { return noun(phrase.noun) }
    if phrase.implied == 0, phrase.whole == nil { return "people" }
    if let host, case .sibling = relation.link, phrase.isBare {
      return population(of: host, isSame: relation.cue == nil, drafts)
    }
    if let grown = grown(relation, sentence, drafts) { return grown }
    if let named = named(by: relation) { return named }
    if let whole = phrase.whole {
      return antecedent(of: whole, phrase, sentence, drafts, previous: previous, host: host)
    }
    // "bringing the death toll to 14": a toll is of people, whoever died last.
    if let cue = relation.cue, reading.lexicon.cues[cue.cue].cueClass == .number {
      return "people"
    }
    if phrase.isBare, phrase.inner == nil, let host {
      return population(of: host, isSame: relation.cue == nil, drafts)
    }
    let last = drafts.last
    if phrase.isOther || sentence.counted.count > 1,
      let known = known(before: phrase, sentence, drafts)
    {
      return known
    }
    // "Soldiers arrested three men. Two were hanged."
    let isBare = phrase.noun.isEmpty && phrase.implied == nil && phrase.inner == nil
    if isBare, relation.marks.isSubset(of: [.subject]), let last, last.sentence == previous,
      last.phrase.numeral != nil, !last.phrase.noun.isEmpty || last.population != "people"
    {
      return last.population
    }
    return "people"
  }

  /// "The blacklist grew by nine firms to 80": a total is of what came on top.
  private func grown(
    _ relation: Relation,
    _ sentence: SentenceReading,
    _ drafts: [ClaimDraft]
  ) -> String? {
    guard relation.marks.contains(.total), let last = drafts.last, last.cue == relation.cue,
      last.sentence == sentence.range, !last.phrase.noun.isEmpty
    else { return nil }
    return last.population
  }

  /// "brings the number of people killed to 1,100": the noun that the cue itself counts.
  private func named(by relation: Relation) -> String? {
    guard let cue = relation.cue, reading.lexicon.cues[cue.cue].cueClass == .number else {
      return nil
    }
    let start = cue.tokens.upperBound + 1
    guard reading.isWord(start - 1, .of) else { return "people" }
    let end = reading.endOfNounRun(from: start, limit: min(start + 6, reading.tokens.count))
    guard end > start, reading.lexicon.noun(reading.tokens[end - 1].word)?.kind == .person else {
      return "people"
    }
    return noun(start..<end)
  }

  /// Whom a part is taken of: "33 of them", "two of the wounded".
  private func antecedent(
    of whole: Range<Int>,
    _ phrase: CountedPhrase,
    _ sentence: SentenceReading,
    _ drafts: [ClaimDraft],
    previous: Range<Int>?,
    host: Int?
  ) -> String {
    let isPronoun = whole.first.map {
      !reading.wordClass($0).isDisjoint(with: [.pronoun, .relative])
    }
    if isPronoun == true {
      if let near = nounBefore(phrase, in: sentence) { return noun(near) }
      if host == nil, let plural = lastPlural(in: previous, before: sentence.range.lowerBound) {
        return noun(plural)
      }
    }
    if let host { return drafts[host].population }
    return isPronoun == true ? drafts.last?.population ?? "people" : "people"
  }

  /// The last plural noun of persons in a sentence: "The fishermen" in "The fishermen wait".
  private func lastPlural(in sentence: Range<Int>?, before end: Int) -> Range<Int>? {
    guard let sentence else { return nil }
    let head = sentence.last {
      $0 < end
        && reading.lexicon.noun(reading.tokens[$0].word).map { $0.kind == .person && $0.isPlural }
          ?? false
    }
    return head.map { $0..<($0 + 1) }
  }

  /// The people of the claim before in the same sentence, else of the count before; parts lend nothing
  /// where their whole is there: "killed 36 civilians, including 11 children, and wounded 84".
  private func known(
    before phrase: CountedPhrase,
    _ sentence: SentenceReading,
    _ drafts: [ClaimDraft]
  ) -> String? {
    if let last = drafts.last, last.sentence == sentence.range {
      // The wounded beside twelve bodies are no bodies.
      if last.phrase.kind == .body { return "people" }
      if let whole = last.whole, last.phrase.whole == nil, drafts[whole].sentence == last.sentence {
        return drafts[whole].population
      }
      return last.population
    }
    return nounBefore(phrase, in: sentence).map { noun($0) }
  }

  /// "Five climbers were swept away and a sixth died": the noun of the count before, claim or not.
  private func nounBefore(
    _ phrase: CountedPhrase,
    in sentence: SentenceReading
  ) -> Range<Int>? {
    sentence.counted.last {
      $0.tokens.upperBound <= phrase.tokens.lowerBound && $0.kind?.isPeople == true && !isToll($0)
        && !$0.noun.isEmpty
    }?.noun
  }

  /// The noun of the claim that a number alone goes on with: after "18 of them women" it is the noun
  /// of the whole again.
  private func population(of host: Int, isSame: Bool, _ drafts: [ClaimDraft]) -> String {
    let phrase = drafts[host].phrase
    if let pronoun = phrase.whole, phrase.noun.lowerBound >= pronoun.upperBound,
      let whole = drafts[host].whole
    {
      return drafts[whole].population
    }
    // The wounded beside twelve bodies are no bodies.
    return phrase.kind == .body && !isSame ? "people" : drafts[host].population
  }

  /// "12 deaths" and "12 dead" count people, not deaths; "12 evacuees" counts evacuees.
  private func isToll(_ phrase: CountedPhrase) -> Bool {
    guard let inner = phrase.inner, phrase.kind != .body,
      inner.tokens.upperBound == phrase.noun.upperBound
    else { return false }
    switch reading.lexicon.cues[inner.cue].cueClass {
    case .toll, .lives: return true
    case .victims: return !reading.hasSuffix(inner.tokens.upperBound - 1, "s")
    default: return false
    }
  }

  /// The noun in lower case except for names.
  private func noun(_ range: Range<Int>) -> String {
    var start = range.lowerBound
    while start < range.upperBound, reading.wordClass(start).contains(.determiner) { start += 1 }
    // "the number of those killed"
    return start < range.upperBound ? reading.text(of: start..<range.upperBound) : "people"
  }
}
