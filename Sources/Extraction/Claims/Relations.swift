import Numerals
import Text

/// Decides which relation each counted phrase of a sentence stands in.
struct Relations {
  private let reading: Reading
  private let table: PatternTable
  private let phraseReader: PhraseReader
  private let coordination: Coordination
  private let plausibility: Plausibility

  init(_ reading: Reading, _ table: PatternTable) {
    self.reading = reading
    self.table = table
    phraseReader = PhraseReader(reading)
    coordination = Coordination(reading)
    plausibility = Plausibility(reading)
  }

  /// Reads one sentence, as far as its tokens promise that anything can be read in it.
  ///
  /// `isListed` tells that a list says of its counts what happened.
  func read(_ sentence: Range<Int>, isListed: Bool = false) -> SentenceReading {
    let evidence = table.evidence(of: sentence, in: reading)
    guard isListed || evidence.hasCount || evidence.mayImply && !evidence.classes.isEmpty else {
      return SentenceReading(range: sentence)
    }
    let counted = evidence.hasCount ? phraseReader.countedPhrases(of: sentence) : []
    let candidates = table.candidates(for: evidence, counted)
    guard isListed || !candidates.isEmpty, !counted.isEmpty || phraseReader.implies(sentence) else {
      return SentenceReading(range: sentence, counted: counted)
    }
    return read(sentence, counted, candidates)
  }

  private func read(
    _ sentence: Range<Int>,
    _ numbers: [CountedPhrase],
    _ candidates: [Int]
  ) -> SentenceReading {
    let (phrases, counted) = phraseReader.phrases(of: sentence, numbers)
    var result = SentenceReading(range: sentence, phrases: phrases, counted: counted)
    guard !counted.isEmpty else { return result }
    let matcher = PatternMatcher(reading, phrases, counted)
    let kinds = phrases.reduce(PhraseKinds()) { $0.union(PhraseKinds($1.kind)) }
    let classes = classes(in: phrases, counted)
    for index in table.candidates(among: candidates, for: classes, kinds) {
      for relation in matcher.relations(of: table.patterns[index])
      where plausibility.admits(relation, counted, phrases) {
        choose(relation, &result)
      }
    }
    NamedWholes(reading).relate(&result)
    if result.relations.contains(where: { $0 != nil }) {
      shareByCoordination(&result)
      Breakdowns(reading).link(&result)
    }
    return result
  }

  /// The classes of all cues of a sentence: a pattern that needs another one cannot read it.
  private func classes(in phrases: [Phrase], _ counted: [CountedPhrase]) -> CueClasses {
    var classes: CueClasses = []
    for phrase in phrases { insert(phrase.cue, into: &classes) }
    for phrase in counted { insert(phrase.inner, into: &classes) }
    return classes
  }

  private func insert(_ match: CueMatch?, into classes: inout CueClasses) {
    guard let match else { return }
    classes.insert(CueClasses(reading.lexicon.cues[match.cue].cueClass))
  }

  /// Keeps the better of two relations of one counted phrase: the lower rank, then the nearer cue.
  private func choose(_ relation: Relation, _ result: inout SentenceReading) {
    let number = relation.counted
    if !isFaint(relation), result.fallbacks[number].map({ isBetter(relation, $0) }) ?? true {
      result.fallbacks[number] = relation
    }
    if result.relations[number].map({ isBetter(relation, $0) }) ?? true {
      result.relations[number] = relation
    }
  }

  private func isBetter(_ relation: Relation, _ known: Relation) -> Bool {
    (relation.rank, relation.distance) < (known.rank, known.distance)
  }

  /// Tells whether the cue of a relation says something only where the text names captors.
  private func isFaint(_ relation: Relation) -> Bool {
    relation.cue.map { reading.lexicon.cues[$0.cue].cueClass == .faint } ?? false
  }

  /// Tells whether a relation can hold in a sentence, wherever it comes from.
  func isPossible(_ relation: Relation, _ sentence: SentenceReading) -> Bool {
    plausibility.admits(relation, sentence.counted, sentence.phrases)
  }

  /// Gives a counted phrase without a relation that of the phrase it is coordinated with: "killing
  /// nine civilians and 15 people", "11 guerrillas and two soldiers died".
  private func shareByCoordination(_ result: inout SentenceReading) {
    for order in [Array(result.counted.indices), result.counted.indices.reversed()] {
      for number in order where result.relations[number] == nil {
        guard let partner = coordination.partner(of: number, in: result),
          let known = result.relations[partner],
          canShare(known, result, number)
        else { continue }
        result.relations[number] = shared(known, by: number, of: partner)
      }
    }
  }

  private func canShare(_ known: Relation, _ result: SentenceReading, _ number: Int) -> Bool {
    // "six deaths and 40 rescues": a toll is no cue for what has a noun of its own.
    let isInner = known.cue != nil && known.cue == result.counted[known.counted].inner
    guard !isInner || result.counted[number].noun.isEmpty else { return false }
    return isPossible(shared(known, by: number), result)
  }

  private func shared(_ known: Relation, by number: Int, of partner: Int? = nil) -> Relation {
    Relation(
      counted: number,
      cue: known.cue,
      pattern: known.pattern,
      rank: known.rank,
      marks: known.marks,
      phrase: known.phrase,
      distance: known.distance + 1,
      isNegated: known.isNegated,
      link: partner.map { .sibling($0) }
    )
  }
}
