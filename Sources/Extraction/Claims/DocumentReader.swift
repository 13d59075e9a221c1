import Numerals
import Text
import Records

/// Reads the sentences of one document in order and drafts its claims.
struct DocumentReader {
  let reading: Reading
  private let relations: Relations
  let placeFinder: PlaceMentions
  let seats: Seats
  let eventFinder: EventMentions
  let modalities: Modalities
  let rates: Rates
  let periods: Periods
  let perpetrators: Perpetrators
  let populations: Populations
  private let wholes: Wholes
  private let captors: Captors
  private let totals: Totals
  private let respectively: Respectively
  let fates: Fates
  let clauses: CountClauses
  let replacements: Replacements
  private let lists: ListReader
  /// The sentence before the one that is read.
  private(set) var previous: Range<Int>?
  private(set) var places = PlaceResolver()
  /// For each sentence its places, once somebody asked for them.
  private var mentions: [[PlaceMention]?]
  private var mainCountry: String?
  /// The place of the dateline, where nothing happened.
  private var dateline = 0..<0
  /// The first sentence whose places and sources the later ones do not know yet.
  private var followed = 0
  private(set) var sources: SourceTracker
  /// The numerals that stand in tables: no sentence claims them.
  private var inTables: Set<Int> = []
  private(set) var drafts: [ClaimDraft] = []
  /// What lists say of numbers, and for each list and measure the draft of its total.
  private var entries: [Int: ListReader.Entry] = [:]
  private var members: [ListMember] = []
  /// The counted phrases that made no claim, with their sentence.
  private(set) var unclaimed: [(phrase: CountedPhrase, sentence: Range<Int>)] = []

  init(_ reading: Reading, patterns: PatternTable, gazetteer: Gazetteer) {
    self.reading = reading
    lists = ListReader(reading, gazetteer)
    relations = Relations(reading, patterns)
    placeFinder = PlaceMentions(reading, gazetteer)
    seats = Seats(reading, gazetteer)
    eventFinder = EventMentions(reading)
    mentions = Array(repeating: nil, count: reading.sentences.count)
    sources = SourceTracker(reading)
    modalities = Modalities(reading)
    rates = Rates(reading)
    periods = Periods(reading)
    perpetrators = Perpetrators(reading)
    populations = Populations(reading)
    wholes = Wholes(reading)
    captors = Captors(reading)
    totals = Totals(reading)
    respectively = Respectively(reading)
    fates = Fates(reading)
    clauses = CountClauses(reading)
    replacements = Replacements(reading)
  }

  /// Reads every sentence.
  mutating func read() {
    let tables = TableReader(reading)
    let cells = tables.cells()
    inTables = Set(cells.map(\.numeral))
    entries = lists.entries()
    dateline = Dateline(reading).placeTokens() ?? 0..<0
    for number in reading.sentences.indices { read(number) }
    ListMember.joinTotals(of: members, in: &drafts)
    drafts += tables.drafts(of: cells, after: drafts.count)
  }

  private mutating func read(_ number: Int) {
    let isListed = hasEntry(reading.sentences[number])
    let sentence = relations.read(reading.sentences[number], isListed: isListed)
    if isListed || sentence.relations.contains(where: { $0 != nil }) {
      draftClaims(of: sentence, number)
    } else {
      for phrase in sentence.counted where !isInTable(phrase) {
        unclaimed.append((phrase, sentence.range))
      }
    }
    doubtLast(in: sentence.range)
    previous = sentence.range
  }

  private mutating func draftClaims(of sentence: SentenceReading, _ number: Int) {
    let range = sentence.range
    catchUp(to: number)
    let scene = scene(of: number)
    let scopes = sources.scopes(in: range)
    let modalityScopes = modalities.scopes(in: range)
    let order = sentence.counted.indices.sorted {
      sentence.counted[$0].tokens.lowerBound < sentence.counted[$1].tokens.lowerBound
    }
    for number in order where !isInTable(sentence.counted[number]) {
      let entry = entries[sentence.counted[number].figure.lowerBound]
      guard let relation = relation(of: number, entry, in: sentence),
        !relation.marks.contains(.reject),
        var draft = draft(relation, sentence, scene, scopes, modalityScopes)
          ?? fallback(of: number, relation, sentence, scene, scopes, modalityScopes)
      else {
        unclaimed.append((sentence.counted[number], range))
        continue
      }
      if let entry, relation.pattern == ListReader.rule {
        describe(&draft, by: entry)
        members.append(ListMember(draft: drafts.count, entry: entry))
      }
      drafts.append(draft)
      let isPart = draft.whole != nil || draft.phrase.whole != nil
      places.settle(on: reading.lexicon.hitsTargets(draft.measure) || isPart ? "" : draft.place)
    }
    NamedWholes.link(&drafts, of: sentence.range)
    totals.mark(&drafts, in: sentence)
    respectively.place(&drafts, in: range, scene.places)
    places.advance(
      over: scene,
      hasClaims: drafts.last.map { $0.sentence == range && !$0.place.isEmpty } ?? false
    )
    followed = number + 1
  }

  /// Takes the sentences before one into account, which made no claim: their places and sources are
  /// looked for only where a claim comes after them.
  private mutating func catchUp(to number: Int) {
    for earlier in followed..<number {
      places.advance(over: scene(of: earlier), hasClaims: false)
      _ = sources.scopes(in: reading.sentences[earlier])
    }
  }

  private mutating func scene(of number: Int) -> PlaceResolver.Sentence {
    let named = mentions(of: number)
    let events = eventFinder.mentions(in: reading.sentences[number], places: named)
    let stops = reading.sentences[number].filter { reading.isMark($0, .semicolon) }
    return places.resolved(PlaceResolver.Sentence(places: named, events: events, stops: stops))
  }

  /// The places of a sentence, looked for once; the labels of a table are the places of its rows alone.
  private mutating func mentions(of number: Int) -> [PlaceMention] {
    if let known = mentions[number] { return known }
    let sentence = reading.sentences[number]
    let found =
      isTable(sentence)
      ? [] : placeFinder.mentions(in: sentence).filter { !$0.tokens.overlaps(dateline) }
    mentions[number] = found
    return found
  }

  /// The country that the text names most.
  mutating func findMainCountry() -> String {
    if let mainCountry { return mainCountry }
    var countries: [String] = []
    for number in reading.sentences.indices {
      countries += mentions(of: number).filter { placeFinder.namesCountry($0) }.map(\.name)
    }
    let country = PlaceResolver.mainCountry(of: countries)
    mainCountry = country
    return country
  }

  /// "The claim could not be verified": a sentence without claims doubts those of the one before.
  private mutating func doubtLast(in sentence: Range<Int>) {
    guard let last = drafts.last, last.sentence == previous, modalities.isAboutWords(sentence),
      modalities.scopes(in: sentence).contains(where: { $0.modality == .unverified })
    else { return }
    for index in drafts.indices where drafts[index].sentence == previous {
      drafts[index].modality = .unverified
    }
  }

  /// The relation that the words of a sentence give a count, or else the list that it is in.
  private func relation(
    of number: Int,
    _ entry: ListReader.Entry?,
    in sentence: SentenceReading
  ) -> Relation? {
    let stated = sentence.relations[number]
    guard let entry, stated == nil || entry.isLabelled && !isRightAfter(stated, in: sentence) else {
      return stated
    }
    let listed = Relation(
      listed: number,
      sentence.counted[number].tokens,
      by: entry,
      at: sentence.phraseOf[number]
    )
    return relations.isPossible(listed, sentence) ? listed : stated
  }

  /// "Casualties: 14 killed, 33 wounded": the cue after a count is nearer than its label.
  private func isRightAfter(_ relation: Relation?, in sentence: SentenceReading) -> Bool {
    guard let relation, let cue = relation.cue else { return false }
    let phrase = sentence.counted[relation.counted]
    return cue.tokens.lowerBound == phrase.tokens.upperBound || cue == phrase.inner
  }

  private func isTable(_ sentence: Range<Int>) -> Bool {
    !inTables.isEmpty
      && sentence.contains { reading.numeral(at: $0).map(inTables.contains) ?? false }
  }

  private func hasEntry(_ sentence: Range<Int>) -> Bool {
    !entries.isEmpty && sentence.contains { entries[$0] != nil }
  }

  private func isInTable(_ phrase: CountedPhrase) -> Bool {
    phrase.numeral.map(inTables.contains) ?? false
  }

  /// "Four men were taken from their homes and never seen again": where nobody is named who took them,
  /// what else the sentence says of them.
  private mutating func fallback(
    of number: Int,
    _ relation: Relation,
    _ sentence: SentenceReading,
    _ scene: PlaceResolver.Sentence,
    _ scopes: [AttributionScope],
    _ modalityScopes: [Modalities.Scope]
  ) -> ClaimDraft? {
    guard let other = sentence.fallbacks[number], other != relation,
      !other.marks.contains(.reject)
    else { return nil }
    return draft(other, sentence, scene, scopes, modalityScopes)
  }

  private mutating func draft(
    _ relation: Relation,
    _ sentence: SentenceReading,
    _ scene: PlaceResolver.Sentence,
    _ scopes: [AttributionScope],
    _ modalityScopes: [Modalities.Scope]
  ) -> ClaimDraft? {
    let phrase = sentence.counted[relation.counted]
    if relation.marks.contains(.before), !replacements.isGivenBefore(phrase, sentence.range) {
      return nil
    }
    let stated = relation.cue.flatMap { measure(of: $0, relation, in: sentence) }
    guard relation.cue == nil || stated != nil else { return nil }
    let host = wholes.host(
      of: relation,
      phrase,
      measure: stated,
      in: sentence,
      drafts: drafts,
      previous: previous
    )
    guard
      let measure = stated ?? host.map({ drafts[$0].measure }) ?? wholes.measure(ofWhole: phrase)
    else { return nil }
    var draft = ClaimDraft(
      sentence: sentence.range,
      phrase: phrase,
      measure: measure,
      cue: relation.cue,
      rule: relation.pattern
    )
    draft.whole = whole(of: draft, relation, host, in: sentence)
    describe(&draft, relation, sentence, scene, host)
    weigh(&draft, relation, sentence)
    attribute(&draft, relation, sentence, scopes, modalityScopes)
    for index in replaced(by: draft, relation, host, in: sentence) {
      drafts[index].isSuperseded = true
    }
    return draft
  }

  /// What a cue says happened to the people of a relation; nil where it says nothing of them.
  private func measure(
    of cue: CueMatch,
    _ relation: Relation,
    in sentence: SentenceReading
  ) -> String? {
    // The heading of a list stands in another sentence, and names no captors here.
    relation.pattern == ListReader.rule
      ? reading.lexicon.cues[cue.cue].measure
      : captors.measure(of: cue, sentence.counted[relation.counted], in: sentence, after: drafts)
  }
}
