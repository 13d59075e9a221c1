package import Records

/// Turns claims into quantities: words into numbers, places, times and origins.
///
/// Each claim is read by itself; only `part_of`, a time taken over from an earlier sentence and a
/// shortened name look at the other claims of the same document. So documents can be normalized
/// apart, in any order, and the rows are the same.
package struct Normalizer: Sendable {
  private let vague: VagueLexicon
  private let scopes: ScopeLexicon
  private let lexicon: ContextLexicon
  private let places: PlaceResolver
  private let sources: SourceIndex
  private let origins: OriginFinder
  private let measures: [String: MeasureDefinition]
  private let conflictStarts: [String: PartialDate]

  /// Indexes the tables; where two rows say the same thing, the first one counts.
  package init(tables: NormalizationTables) {
    vague = VagueLexicon(tables.vague)
    scopes = ScopeLexicon(nouns: tables.nouns, scopes: tables.scopes)
    lexicon = ContextLexicon(tables.context)
    let gazetteer = Gazetteer(tables.places, towns: tables.towns)
    places = PlaceResolver(gazetteer: gazetteer, lexicon: lexicon)
    sources = SourceIndex(tables.sources, lexicon: lexicon, gazetteer: gazetteer)
    origins = OriginFinder(
      sources: sources,
      lexicon: lexicon,
      gazetteer: gazetteer,
      listings: Set(tables.measures.filter { $0.traits.contains(.listing) }.map(\.measure))
    )
    measures = Dictionary(tables.measures.map { ($0.measure, $0) }) { first, _ in first }
    let starts = tables.conflicts.compactMap { row in
      PartialDate(iso: row.start).map { (row.place, $0) }
    }
    conflictStarts = Dictionary(starts) { first, _ in first }
  }

  /// One quantity per claim.
  ///
  /// *Shape*: sorted by the bytes of `claim_id`, whatever the order of the claims. A claim whose
  /// document is not listed has no date and no publisher.
  package func quantities(of claims: [Claim], documents: [Document]) -> [Quantity] {
    let listed = Dictionary(documents.map { ($0.documentID, $0) }) { first, _ in first }
    let groups = Dictionary(grouping: claims, by: \.documentID)
    return groups.flatMap { id, claims in quantities(ofDocument: claims, listed[id]) }
      .sorted { $0.claimID.utf8.lexicographicallyPrecedes($1.claimID.utf8) }
  }

  /// The quantities of one document's claims.
  private func quantities(ofDocument claims: [Claim], _ document: Document?) -> [Quantity] {
    let ordered = claims.sorted { left, right in
      left.start != right.start
        ? left.start < right.start : left.claimID.utf8.lexicographicallyPrecedes(right.claimID.utf8)
    }
    let names = Set(ordered.flatMap(\.attributedTo)).sorted()
    let readings = ordered.map { reading(of: $0, document: document, names: names) }
    let times = DocumentTimes(readings: readings).times()
    return zip(readings, times).map { quantity(of: $0, time: $1) }
  }

  private func reading(of claim: Claim, document: Document?, names: [String]) -> ClaimReading {
    let quote = Phrase(claim.quote)
    let place = prisonPlace(of: claim, at: place(of: claim, quote: quote))
    let origin = origins.origin(of: claim, quote: quote, document: document, fullerNames: names)
    let time = ClaimTimeReader(
      lexicon: lexicon,
      conflictStart: conflictStarts[String(place.prefix { $0 != "/" })],
      claim: claim,
      traits: traits(of: claim),
      quote: quote,
      reference: document.flatMap(DocumentDate.day(of:)),
      isAttributed: origin.isNamed
    ).time()
    return ClaimReading(
      claim: claim,
      traits: traits(of: claim),
      quote: quote,
      place: place,
      isRunning: isWide(place) || isOfDetainees(claim) || isRunning(claim.measure),
      origin: origin,
      time: time
    )
  }

  /// The place of the cell, else of the sentence; sanctions have one only if a cell says so.
  private func place(of claim: Claim, quote: Phrase) -> String {
    let path = places.path(of: claim.place, quote: quote)
    if !path.isEmpty { return path }
    return traits(of: claim).contains(.listing) ? "" : places.path(inSentence: quote)
  }

  private func traits(of claim: Claim) -> Set<MeasureTrait> {
    measures[claim.measure]?.traits ?? []
  }

  /// Detainees counted in a town that has a listed prison of its name are in the prison.
  private func prisonPlace(of claim: Claim, at place: String) -> String {
    let prison = place + " prison"
    guard places.gazetteer.kind(of: prison) == .prison else { return place }
    return isOfDetainees(claim) ? prison : place
  }

  private func isRunning(_ measure: String) -> Bool {
    lexicon.match(.running, in: Phrase(measure).words, at: 0) != nil
  }

  private func isOfDetainees(_ claim: Claim) -> Bool {
    scopes.scope(of: claim.population, measure: nil).scope == "detainees"
  }

  /// Countries, unions and prisons hold counts that run on; towns hold events.
  private func isWide(_ place: String) -> Bool {
    guard !place.isEmpty else { return false }
    let isCode = place.utf8.count == 2 && place.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5a }
    return place.contains("|") || isCode
      || places.gazetteer.kind(of: place) == .prison
  }

  private func quantity(of reading: ClaimReading, time: ClaimTime) -> Quantity {
    let claim = reading.claim
    var quantity = Quantity()
    quantity.claimID = claim.claimID
    quantity.documentID = claim.documentID
    quantity.measure = claim.measure
    quantity.population = claim.population
    quantity.qualifier = claim.qualifier
    quantity.modality = claim.modality
    quantity.speech = SpeechReader.speech(of: claim)
    quantity.partOf = claim.partOf
    quantity.superseded = claim.superseded
    quantity.additional = claim.additional
    quantity.quote = claim.quote
    quantity.place = reading.place
    setRange(of: claim, in: &quantity)
    setScope(of: reading, in: &quantity)
    setTime(time, per: claim.per, in: &quantity)
    setOrigin(reading.origin, in: &quantity)
    setPerpetrator(of: reading, in: &quantity)
    return quantity
  }

  private func setRange(of claim: Claim, in quantity: inout Quantity) {
    let range = StatedRange(of: claim, vague: vague)
    (quantity.low, quantity.best, quantity.high) = (range.low, range.best, range.high)
    (quantity.lowHard, quantity.highHard) = (range.lowIsHard, range.highIsHard)
    (quantity.nominal, quantity.vague) = (range.nominal, range.isVague)
    quantity.vagueWords = range.vagueWords
  }

  private func setScope(of reading: ClaimReading, in quantity: inout Quantity) {
    let claim = reading.claim
    let found = scopes.scope(of: claim.population, measure: measures[claim.measure])
    quantity.unit = found.unit
    quantity.populationScope = found.scope
    let measure = Phrase(claim.measure).words
    let isCustodial = lexicon.contains(.custody, in: measure, within: 0..<measure.count)
    let isPrison = places.gazetteer.kind(of: reading.place) == .prison
    if found.scope == "all", isCustodial, isPrison { quantity.populationScope = "detainees" }
    quantity.attackersIncluded = Attackers(lexicon: lexicon)
      .areIncluded(in: reading.quote, population: claim.population)
  }

  private func setTime(_ time: ClaimTime, per: RateUnit?, in quantity: inout Quantity) {
    quantity.timeKind = time.kind
    quantity.per = per
    quantity.dateStart = time.startText
    quantity.dateEnd = time.endText
    quantity.datePrecision = time.precision
    quantity.asOf = time.asOf?.text ?? ""
  }

  private func setOrigin(_ origin: Origin, in quantity: inout Quantity) {
    quantity.lineage = origin.names
    quantity.lineageRule = origin.rule.rawValue
    quantity.sourceKind = origin.kind
    quantity.sourceTier = origin.tier
  }

  private func setPerpetrator(of reading: ClaimReading, in quantity: inout Quantity) {
    let found = PerpetratorFinder(sources: sources, lexicon: lexicon, scopes: scopes)
      .perpetrator(of: reading, scope: quantity.populationScope)
    quantity.perpetrator = found.name
    quantity.perpetratorStatus = found.status
  }
}

/// One claim as read by itself.
struct ClaimReading {
  var claim: Claim
  var traits: Set<MeasureTrait>
  var quote: Phrase
  var place: String
  /// The count runs on where no word tells an event: of a country, a prison, detainees, the displaced.
  var isRunning: Bool
  var origin: Origin
  var time: ClaimTime
}
