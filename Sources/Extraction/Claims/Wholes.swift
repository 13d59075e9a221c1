import Text

/// Finds the claim that a part, a comparison or a rate goes with.
struct Wholes {
  private let reading: Reading
  private let words: FunctionWords

  init(_ reading: Reading, _ words: FunctionWords) {
    self.reading = reading
    self.words = words
  }

  /// How far back a part looks for its whole, in claims.
  private static let memory = 60

  /// The latest of the last claims that a test admits.
  private func last(in drafts: [ClaimDraft], where test: (ClaimDraft) -> Bool) -> Int? {
    drafts.suffix(Wholes.memory).lastIndex(where: test)
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
    let isPart = relation.marks.contains(.part) || phrase.whole != nil
    guard isPart || relation.marks.contains(.inherit) else { return nil }
    let named = self.measure(ofWhole: phrase)
    let isOfOthers = measure == nil && named == nil && namesOthers(phrase)
    if named == nil, !isOfOthers, let near = nearest(before: phrase, in: sentence) {
      let host = last(in: drafts) { $0.phrase == near && $0.sentence == sentence.range }
        .map { wholeOfList(drafts, $0, relation, phrase) }
      // "71 homes were damaged, including 13 …": what borrows does so in its own sentence.
      if host != nil || phrase.whole != nil || relation.marks.contains(.inherit) {
        return host ?? latest(sentence.range, drafts)
      }
    }
    guard isPart else { return latest(sentence.range, drafts) }
    if named != nil || namesVictims(phrase) || relation.marks.contains(.part) && phrase.whole == nil
    {
      let wanted = measure ?? named
      return last(in: drafts) { wanted == nil || $0.measure == wanted }
        ?? (named == nil ? drafts.indices.last : nil)
    }
    if let host = samePopulation(phrase, drafts) { return host }
    guard isPronoun(phrase) else { return nil }
    return last(in: drafts) { $0.sentence == sentence.range || $0.sentence == previous }
  }

  /// "including 12 women and 3 children": the second is no part of the first but of its whole.
  private func wholeOfList(
    _ drafts: [ClaimDraft],
    _ host: Int,
    _ relation: Relation,
    _ phrase: CountedPhrase
  ) -> Int {
    let isListed = relation.marks.contains(.part) && phrase.whole == nil
    guard isListed, drafts[host].rule == relation.pattern else { return host }
    return drafts[host].whole ?? host
  }

  private func latest(_ sentence: Range<Int>, _ drafts: [ClaimDraft]) -> Int? {
    drafts.indices.last.flatMap { drafts[$0].sentence == sentence ? $0 : nil }
  }

  /// The counted people named last before a phrase, in its sentence.
  private func nearest(before phrase: CountedPhrase, in sentence: SentenceReading) -> CountedPhrase?
  {
    sentence.counted
      .filter { $0.tokens.upperBound <= phrase.tokens.lowerBound }
      .max { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private func isPronoun(_ phrase: CountedPhrase) -> Bool {
    guard let first = phrase.whole?.lowerBound else { return false }
    return !reading.wordClass(first).isDisjoint(with: [.pronoun, .relative])
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
    phrase.whole?.contains { reading.isWord($0, words[.victims]) } ?? false
  }

  /// "one of the teachers" after "two teachers": the latest claim about the same noun.
  private func samePopulation(_ phrase: CountedPhrase, _ drafts: [ClaimDraft]) -> Int? {
    guard let whole = phrase.whole, let noun = whole.last, !isPronoun(phrase) else { return nil }
    let name = reading.text(of: noun..<(noun + 1))
    return last(in: drafts) { $0.population == name || $0.population.hasSuffix(" " + name) }
  }
}
