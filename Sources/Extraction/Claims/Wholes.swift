import Records
import Text

/// Finds the claim that a part, a comparison or a rate goes with.
struct Wholes {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The draft that a relation borrows from or belongs to, or nil.
  ///
  /// `measure` is what the relation itself says happened, nil where it borrows that too; `drafts` are
  /// the claims so far, in the order of the text; `previous` is the sentence before this one.
  func host(
    of relation: Relation,
    _ phrase: CountedPhrase,
    measure: String?,
    in sentence: SentenceReading,
    drafts: [ClaimDraft],
    previous: Range<Int>?
  ) -> Int? {
    if let link = relation.link { return linked(link, in: sentence, drafts) }
    let isPart = relation.marks.contains(.part) || phrase.whole != nil
    guard isPart || relation.marks.contains(.inherit) else { return nil }
    if relation.marks.contains(.replaces), revisesThings(phrase, sentence, drafts) { return nil }
    if relation.marks.contains(.sibling) { return part(in: sentence, drafts) }
    if relation.marks.contains(.bodies) { return drafts.latest { $0.phrase.kind == .body } }
    let named = self.measure(ofWhole: phrase)
    let isOfOthers = measure == nil && named == nil && namesOthers(phrase)
    if named == nil, !isOfOthers, let near = nearest(before: phrase, in: sentence) {
      // "a lawyer and two of his assistants": one person has no parts.
      if near.implied == 1, phrase.whole != nil { return nil }
      let host = drafts.latest { $0.phrase == near && $0.sentence == sentence.range }
      if host != nil || !isPart {
        return host ?? latest(relation, sentence.range, drafts, previous)
      }
      // "300 cattle, 40 of them calves": some of what was counted last, if those are people.
      if isPronoun(phrase) {
        return canBePeople(near) && !followsNoun(phrase)
          ? latest(relation, sentence.range, drafts, previous) : nil
      }
      // "71 homes were damaged, including 13 …": what borrows does so in its own sentence.
      if phrase.whole == nil {
        return latest(relation, sentence.range, drafts, previous)
      }
    }
    guard isPart else { return latest(relation, sentence.range, drafts, previous) }
    if named != nil || namesVictims(phrase) || relation.marks.contains(.part) && phrase.whole == nil
    {
      // "One of the wounded died": the whole is of the wounded, whatever became of its part.
      if let named, let host = drafts.latest(where: { $0.measure == named }) { return host }
      if relation.marks.contains(.anaphoric) { return near(sentence.range, drafts) }
      let wanted = measure
      return drafts.latest { wanted == nil || $0.measure == wanted }
        ?? (named == nil ? drafts.indices.last : nil)
    }
    return whole(namedBy: phrase, drafts) { $0 == sentence.range || $0 == previous }
  }

  /// The latest claim, where nobody else is named since and it is not far.
  ///
  ///     The blast killed 21 people. It was the worst in years. Among them were eight children.
  private func near(_ sentence: Range<Int>, _ drafts: [ClaimDraft]) -> Int? {
    guard let last = drafts.indices.last else { return nil }
    let sentenceOfLast = drafts[last].sentence
    // "killed 21 and wounded 30": the dead, before others.
    let host =
      drafts.latest {
        $0.sentence == sentenceOfLast && $0.whole == nil && reading.lexicon.has($0.measure, .death)
      } ?? drafts.root(of: last)
    let start = drafts[host].sentence.upperBound
    guard drafts[host].sentence != sentence, start <= sentence.lowerBound,
      sentence.lowerBound - start <= Wholes.reach, drafts[host].phrase.implied == nil
    else { return nil }
    let isOther = (start..<sentence.lowerBound).contains { index in
      !reading.isWord(index, .victims)
        && reading.lexicon.noun(reading.tokens[index].word)
          .map { $0.isPlural && $0.kind.isPeople } ?? false
    }
    return isOther ? nil : host
  }

  /// How many tokens may lie between a claim and the sentence that names some of its people.
  private static let reach = 60

  /// The claim whose people a phrase names again: "four of the companies", "two of them".
  ///
  /// A pronoun stands only for people of the sentences that are near.
  private func whole(
    namedBy phrase: CountedPhrase,
    _ drafts: [ClaimDraft],
    isNear: (Range<Int>) -> Bool
  ) -> Int? {
    if let host = samePopulation(phrase, drafts) { return host }
    if isCaptive(phrase) { return drafts.latestHeld(reading.lexicon) }
    if isBody(phrase) { return drafts.latest { $0.phrase.kind == .target } }
    guard isPronoun(phrase) else { return nil }
    return drafts.latest { isNear($0.sentence) }
  }

  /// The claim of the count that another one divides or goes on with.
  private func linked(
    _ link: CountLink,
    in sentence: SentenceReading,
    _ drafts: [ClaimDraft]
  ) -> Int? {
    let phrase = sentence.counted[link.counted]
    return drafts.latest { $0.phrase == phrase && $0.sentence == sentence.range }
  }

  /// "Four of the dead were women; three have been identified": the part that was told last.
  private func part(in sentence: SentenceReading, _ drafts: [ClaimDraft]) -> Int? {
    guard let last = drafts.indices.last, drafts[last].sentence == sentence.range,
      drafts[last].whole != nil, drafts[last].cue == nil
    else { return nil }
    return last
  }

  /// "Fifteen of the detainees": the whole is the latest group that was held.
  private func isCaptive(_ phrase: CountedPhrase) -> Bool {
    phrase.whole?.last.map { reading.isWord($0, .captives) } ?? false
  }

  /// "four of the companies" after "11 entities".
  private func isBody(_ phrase: CountedPhrase) -> Bool {
    phrase.whole?.last.map { reading.isWord($0, .bodies) } ?? false
  }

  /// The latest claim of the sentence, or for "the figure for May was 12" of the one before it.
  private func latest(
    _ relation: Relation,
    _ sentence: Range<Int>,
    _ drafts: [ClaimDraft],
    _ previous: Range<Int>?
  ) -> Int? {
    guard let last = drafts.indices.last else { return nil }
    let here = drafts[last].sentence == sentence
    guard here || relation.marks.contains(.anaphoric) && drafts[last].sentence == previous else {
      return nil
    }
    // A comparison is with the whole, not with the part told last.
    return relation.marks.contains(.part) ? last : drafts.root(of: last)
  }

  /// The counted people named last before a phrase, in its sentence.
  private func nearest(before phrase: CountedPhrase, in sentence: SentenceReading) -> CountedPhrase?
  {
    sentence.counted
      .filter { $0.tokens.upperBound <= phrase.tokens.lowerBound }
      .max { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "19 homes burned, and in the evening the office updated this number to 41".
  private func revisesThings(
    _ phrase: CountedPhrase,
    _ sentence: SentenceReading,
    _ drafts: [ClaimDraft]
  ) -> Bool {
    drafts.last?.sentence != sentence.range
      && sentence.counted.contains {
        $0.tokens.upperBound <= phrase.tokens.lowerBound && !canBePeople($0)
      }
  }

  private func isPronoun(_ phrase: CountedPhrase) -> Bool {
    guard let first = phrase.whole?.lowerBound else { return false }
    return !reading.wordClass(first).isDisjoint(with: [.pronoun, .relative])
  }

  private func canBePeople(_ phrase: CountedPhrase) -> Bool {
    [nil, .person, .transient, .body, .household, .target].contains(phrase.kind)
  }

  /// "told lawmakers, 52 of whom left": the pronoun stands for people who were not counted.
  private func followsNoun(_ phrase: CountedPhrase) -> Bool {
    let comma = phrase.tokens.lowerBound - 1
    guard comma > 0, reading.isMark(comma, .comma), reading.isWord(comma - 1) else { return false }
    return reading.lexicon.noun(reading.tokens[comma - 1].word)
      .map { $0.kind == .person && $0.isPlural } ?? false
  }

  /// What happened to the whole, where its name says so: "the dead", "those killed".
  func measure(ofWhole phrase: CountedPhrase) -> String? {
    guard let whole = phrase.whole else { return nil }
    for index in whole {
      for start in reading.lexicon.cueStarts(reading.tokens[index].word) {
        let cue = reading.lexicon.cues[start.cue]
        let isNamed =
          cue.cueClass == .victims || cue.cueClass == .toll
          || cue.cueClass == .harm && start.form.contains(.participle)
        if isNamed, cue.rest.isEmpty { return cue.measure }
      }
    }
    return nil
  }

  /// "one of the worst storms": a whole with a noun that is neither a pronoun nor the victims.
  private func namesOthers(_ phrase: CountedPhrase) -> Bool {
    phrase.whole != nil && !phrase.noun.isEmpty && !isPronoun(phrase) && !namesVictims(phrase)
      && phrase.whole?.contains { reading.numeral(at: $0) != nil } == false
  }

  /// "the victims": the whole is whoever was counted before.
  private func namesVictims(_ phrase: CountedPhrase) -> Bool {
    phrase.whole?.contains { reading.isWord($0, .victims) } ?? false
  }

  /// "one of the teachers" after "two teachers": the latest claim about the same noun.
  private func samePopulation(_ phrase: CountedPhrase, _ drafts: [ClaimDraft]) -> Int? {
    guard let whole = phrase.whole, let noun = whole.last, !isPronoun(phrase) else { return nil }
    let name = reading.text(of: noun..<(noun + 1))
    let same = drafts.latest { $0.population == name || $0.population.hasSuffix(" " + name) }
    // "four of the companies" after "11 entities".
    return same ?? (phrase.kind == .target ? drafts.latest { $0.phrase.kind == .target } : nil)
  }
}
