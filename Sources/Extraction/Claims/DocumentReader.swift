import Numerals
import Text
import Records

/// Reads the sentences of one document in order and drafts its claims.
struct DocumentReader {
  let reading: Reading
  let words: FunctionWords
  private let relations: Relations
  private let placeFinder: PlaceMentions
  private let eventFinder: EventMentions
  private let attributions: Attributions
  private let modalities: Modalities
  private let rates: Rates
  private let periods: Periods
  private let perpetrators: Perpetrators
  private let populations: Populations
  private let wholes: Wholes
  /// The sentence before the one that is read.
  private var previous: Range<Int>?
  private var places = PlaceResolver()
  private var speakers = Speakers()
  private var quotedSpeaker: AttributionScope?
  private(set) var drafts: [ClaimDraft] = []
  /// The counted phrases that made no claim, with their sentence.
  private(set) var unclaimed: [(phrase: CountedPhrase, sentence: Range<Int>)] = []

  init(_ reading: Reading, patterns: [Pattern], gazetteer: Gazetteer) {
    self.reading = reading
    words = FunctionWords(reading.lexicon)
    relations = Relations(reading, patterns, words)
    placeFinder = PlaceMentions(reading, gazetteer, words)
    eventFinder = EventMentions(reading, words)
    attributions = Attributions(reading, words)
    modalities = Modalities(reading, words)
    rates = Rates(reading, words)
    periods = Periods(reading, words)
    perpetrators = Perpetrators(reading, words)
    populations = Populations(reading, words)
    wholes = Wholes(reading, words)
  }

  /// Reads every sentence.
  mutating func read() {
    let mentions = reading.sentences.map { placeFinder.mentions(in: $0) }
    places.count(
      mentions.joined().filter { placeFinder.namesCountry($0) }.map(\.name))
    for (sentence, named) in zip(reading.sentences, mentions) {
      read(sentence, named)
    }
    readTables()
  }

  /// Adds the numbers of tables; a sentence that the grammar read across one gives way.
  private mutating func readTables() {
    let cells = TableReader(reading, words).cells()
    guard !cells.isEmpty else { return }
    let inTables = Set(cells.map(\.numeral))
    drafts.removeAll { $0.phrase.numeral.map(inTables.contains) ?? false }
    unclaimed.removeAll { $0.phrase.numeral.map(inTables.contains) ?? false }
    let first = drafts.count
    for cell in cells { drafts.append(draft(of: cell)) }
    for (index, cell) in cells.enumerated() where !cell.isTotal {
      drafts[first + index].whole = cells.firstIndex {
        $0.isTotal && $0.table == cell.table && $0.column == cell.column
      }.map { first + $0 }
    }
  }

  private func draft(of cell: TableReader.Cell) -> ClaimDraft {
    let numeral = reading.numerals[cell.numeral]
    let phrase = CountedPhrase(
      numeral: cell.numeral, tokens: numeral.phrase, figure: numeral.tokens,
      noun: numeral.phrase.upperBound..<numeral.phrase.upperBound)
    var draft = ClaimDraft(
      sentence: cell.line, phrase: phrase, measure: reading.lexicon.cues[cell.cue.cue].measure,
      cue: cell.cue, rule: "table")
    draft.population = "people"
    draft.place = cell.isTotal ? "" : reading.text(of: cell.label)
    return draft
  }

  private mutating func read(_ range: Range<Int>, _ named: [PlaceMention]) {
    let sentence = relations.read(range)
    let scene = places.resolved(
      PlaceResolver.Sentence(
        places: named, events: eventFinder.mentions(in: range, places: named)))
    let scopes = resolvedScopes(in: range)
    let modalityScopes = modalities.scopes(in: range)
    for number in sentence.counted.indices {
      guard let relation = sentence.relations[number],
        let draft = draft(relation, sentence, scene, scopes, modalityScopes)
      else {
        unclaimed.append((sentence.counted[number], range))
        continue
      }
      drafts.append(draft)
      places.settle(on: draft.measure == "sanctioned" ? "" : draft.place)
    }
    markTotals(sentence)
    places.advance(
      over: scene, hasClaims: drafts.last.map { $0.sentence == range && !$0.place.isEmpty } ?? false)
    previous = range
  }

  /// The attribution scopes of a sentence, with pronouns and short names resolved; a sentence that
  /// goes on with a quotation belongs to its speaker.
  private mutating func resolvedScopes(in range: Range<Int>) -> [AttributionScope] {
    var scopes = attributions.scopes(in: range)
    for index in scopes.indices {
      scopes[index].sources = scopes[index].sources.compactMap { source in
        speakers.resolve(source, isBody: attributions.namesBody(source))
      }
    }
    if let last = scopes.last {
      quotedSpeaker = hasQuote(range) ? last : nil
    } else if let quotedSpeaker, startsWithQuote(range) {
      scopes = [
        AttributionScope(
          tokens: range, kind: quotedSpeaker.kind, sources: quotedSpeaker.sources, quotes: true)
      ]
    } else {
      quotedSpeaker = nil
    }
    return scopes
  }

  private func hasQuote(_ range: Range<Int>) -> Bool {
    range.contains { isQuote($0) }
  }

  private func startsWithQuote(_ range: Range<Int>) -> Bool { isQuote(range.lowerBound) }

  private func isQuote(_ index: Int) -> Bool {
    reading.isMark(index, .openQuote) || reading.isMark(index, .closeQuote)
      || reading.isMark(index, .straightQuote)
  }

  private func draft(
    _ relation: Relation, _ sentence: SentenceReading, _ scene: PlaceResolver.Sentence,
    _ scopes: [AttributionScope], _ modalityScopes: [Modalities.Scope]
  ) -> ClaimDraft? {
    let phrase = sentence.counted[relation.counted]
    let stated = relation.cue.map { reading.lexicon.cues[$0.cue].measure }
    let host = wholes.host(
      of: relation, phrase, measure: stated, in: sentence, drafts: drafts, previous: previous)
    guard
      let measure = stated ?? host.map({ drafts[$0].measure }) ?? wholes.measure(ofWhole: phrase)
    else { return nil }
    var draft = ClaimDraft(
      sentence: sentence.range, phrase: phrase, measure: measure, cue: relation.cue,
      rule: relation.pattern)
    draft.whole = relation.marks.contains(.part) || phrase.whole != nil ? host : nil
    draft.isSuperseded = relation.marks.contains(.superseded)
    draft.isAdditional = phrase.isAdditional
    let cueTokens = relation.cue?.tokens ?? phrase.tokens
    let reach = min(phrase.tokens.lowerBound, cueTokens.lowerBound)..<max(
      phrase.tokens.upperBound, cueTokens.upperBound)
    draft.population = populations.population(of: phrase, relation, sentence, before: drafts)
    draft.per = rates.unit(after: phrase, limit: reach.upperBound, sentence: sentence.range)
    draft.period = periods.period(near: reach.upperBound, in: sentence.range)
    draft.place = place(reach, measure, scene, host)
    attribute(&draft, relation, sentence, scopes, modalityScopes)
    let verb = sentence.phrases[relation.phrase]
    draft.perpetrator = perpetrators.perpetrator(
      of: verb, victims: phrase.tokens, in: sentence.range)
    return draft
  }

  private func place(
    _ reach: Range<Int>, _ measure: String, _ scene: PlaceResolver.Sentence, _ host: Int?
  ) -> String {
    if measure == "sanctioned" {
      let next = scene.places.first { $0.kind == .located && $0.tokens.lowerBound == reach.upperBound }
      return next?.name ?? ""
    }
    if scene.places.isEmpty, scene.events.isEmpty, let host { return drafts[host].place }
    return places.place(of: reach, in: scene, eventFinder)
  }

  private func attribute(
    _ draft: inout ClaimDraft, _ relation: Relation, _ sentence: SentenceReading,
    _ scopes: [AttributionScope], _ modalityScopes: [Modalities.Scope]
  ) {
    let anchor = draft.phrase.figure.lowerBound
    let scope = scopes.filter { $0.tokens.contains(anchor) }
      .min { $0.tokens.count < $1.tokens.count }
    let phrase = sentence.phrases[relation.phrase]
    draft.modality = modalities.modality(
      of: relation, phrase: phrase, anchor: anchor, scopes: modalityScopes, attribution: scope)
    // "the 400,000 people estimated to have been killed": the estimate is nobody's by name, and not
    // the speaker's who mentions it.
    let isEstimate = phrase.isReported && !reading.wordClass(phrase.tokens.lowerBound).contains(.be)
    guard let scope, !isEstimate else { return }
    draft.attributedTo = scope.sources
    draft.speech = speech(scope, anchor, sentence.range)
  }

  private func speech(_ scope: AttributionScope, _ anchor: Int, _ sentence: Range<Int>) -> Speech {
    if scope.sources.isEmpty { return .narrator }
    if scope.quotes, isInsideQuotes(anchor, sentence) { return .quote }
    return scope.kind == .publish ? .report : .indirect
  }

  private func isInsideQuotes(_ anchor: Int, _ sentence: Range<Int>) -> Bool {
    let before = (sentence.lowerBound..<anchor).last { isQuote($0) }
    let after = (anchor..<sentence.upperBound).first { isQuote($0) }
    guard let before, let after else { return false }
    return !reading.isMark(before, .closeQuote) && !reading.isMark(after, .openQuote)
  }

  /// "nine civilians and 15 people in total": what "in total" follows contains its neighbours.
  private mutating func markTotals(_ sentence: SentenceReading) {
    let here = drafts.indices.filter { drafts[$0].sentence == sentence.range }
    if reading.isWord(sentence.range.lowerBound, words.of), let whole = here.first,
      sentence.counted.first == drafts[whole].phrase
    {
      // "Of 95 rebels captured, 60 were freed": what the sentence opens with contains the rest.
      for part in here.dropFirst() where drafts[part].whole == nil { drafts[part].whole = whole }
    }
    for total in here where isTotal(drafts[total].phrase) {
      for part in here where part != total && drafts[part].measure == drafts[total].measure
        && drafts[part].cue == drafts[total].cue && drafts[part].whole == nil
      {
        drafts[part].whole = total
      }
    }
  }

  private func isTotal(_ phrase: CountedPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return reading.isWord(next, words.inPreposition) && reading.isWord(next + 1, words.total)
  }
}
