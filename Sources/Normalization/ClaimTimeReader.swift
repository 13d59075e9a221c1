import Records

/// Reads when things happened and were said, from a claim's period, else from its sentence.
///
/// *Example*: `police said on Tuesday that 12 people died on 3 May` was said on Tuesday and happened
/// on 3 May; `61 of them in June` runs over June; `410 were still detained on 15 September` holds on
/// that day.
struct ClaimTimeReader {
  let lexicon: ContextLexicon
  let conflictStart: PartialDate?
  let claim: Claim
  /// Those of the claim's measure.
  let traits: Set<MeasureTrait>
  let quote: Phrase
  /// The day of the document.
  let reference: CalendarDate?
  /// Whether a source is named: an unnamed old toll is no news of the day it is repeated.
  let isAttributed: Bool

  func time() -> ClaimTime {
    let tied = SayingDates(words: quote.words, lexicon: lexicon, numeral: numeral)
    let said = mentions(from: reference).first { tied.isOfSaying($0) }
    let inSentence = mentions(from: said.flatMap(dayOfSaying) ?? reference)
    let told = inSentence.filter { !tied.isOfSaying($0) && !isYetToCome($0) }
    let happened =
      mentionInPeriod(said: said, inSentence: inSentence, tied: tied) ?? nearest(of: told)
    var time = ClaimTime()
    set(happened, in: &time)
    time.isRelative = happened?.relation == .relative
    time.isSaidOnADay = said != nil
    time.asOf = asOf(said: said, happened: happened, kind: time.kind)
    return time
  }

  // MARK: Which mention

  /// The mentions of the sentence, told from a day.
  private func mentions(from day: CalendarDate?) -> [DateMention] {
    DateReader(words: quote.words, lexicon: lexicon, reference: day).mentions()
  }

  /// What was said on Monday, of the past 24 hours, is told from Monday.
  private func dayOfSaying(_ said: DateMention) -> CalendarDate? {
    guard said.relation == .on, let start = said.start, start.precision == 1 else { return nil }
    return start == said.end ? start.first : nil
  }

  /// Where the numeral stands in the sentence.
  private var numeral: Int {
    let sought = Phrase(claim.figureText)
    let starts = quote.indices(of: sought)
    let head = Phrase(claim.population).words.last?.folded
    let beforeHead = starts.first { start in
      let next = start + sought.words.count
      return quote.words[next..<min(next + 3, quote.words.count)].contains { $0.folded == head }
    }
    return beforeHead ?? starts.first ?? 0
  }

  /// The time in the period cell; nil where the cell holds only the date of saying.
  ///
  /// Where the cell's words stand in the sentence, that tells more: `that began on 1 May`.
  private func mentionInPeriod(
    said: DateMention?,
    inSentence: [DateMention],
    tied: SayingDates
  ) -> DateMention? {
    guard !claim.period.isEmpty else { return nil }
    let words = Phrase(claim.period).words
    if let start = quote.firstIndex(of: Phrase(claim.period)),
      let mention = inSentence.first(where: { $0.words.overlaps(start..<start + words.count) })
    {
      return tied.isOfSaying(mention) ? nil : mention
    }
    let found = DateReader(words: words, lexicon: lexicon, reference: reference)
      .mentions(inCell: true)
    let isSayingOnly =
      said.map { said in found.allSatisfy { $0.start == said.start && $0.end == said.end } }
      ?? false
    guard !found.isEmpty else { return sinceConflict(words) }
    guard !isSayingOnly else { return nil }
    return found.first { $0.relation == .since || $0.relation == .span } ?? found.first
  }

  /// `Ahead of talks on Tuesday`: the time of something that comes after.
  private func isYetToCome(_ mention: DateMention) -> Bool {
    let first = mention.words.lowerBound
    guard mention.relation == .on, quote.words.indices.contains(first) else { return false }
    let clause = quote.words[first].clause
    let start = quote.words.firstIndex { $0.clause == clause } ?? first
    return lexicon.contains(.before, in: quote.words, within: start..<first)
  }

  /// The mention nearest to the numeral; a clause between counts as three words, ties go behind.
  private func nearest(of told: [DateMention]) -> DateMention? {
    var mentions = told
    if !told.contains(where: { $0.relation == .since || $0.relation == .span }),
      let start = sinceConflict(quote.words)
    {
      mentions.append(start)
    }
    let clause = quote.words.indices.contains(numeral) ? quote.words[numeral].clause : 0
    func distance(_ mention: DateMention) -> Int {
      let isBehind = mention.words.lowerBound > numeral
      let gap = isBehind ? mention.words.lowerBound - numeral : numeral - mention.words.upperBound
      let clauses = abs(quote.words[mention.words.lowerBound].clause - clause)
      return (gap + 3 * clauses) * 2 + (isBehind ? 0 : 1)
    }
    return mentions.min { distance($0) < distance($1) }
  }

  /// `since the outbreak of the war`: the start of the conflict in that country, if it is listed.
  private func sinceConflict(_ words: [Phrase.Word]) -> DateMention? {
    guard let since = words.firstIndex(where: { $0.folded == "since" }) else { return nil }
    let range = since + 1..<min(since + 8, words.count)
    let isOfConflict =
      lexicon.contains(.conflict, in: words, within: range)
      || range.contains { words[$0].folded == "began" || words[$0].folded == "started" }
    guard isOfConflict else { return nil }
    return DateMention(
      from: conflictStart,
      to: nil,
      precision: conflictStart?.precision ?? 5,
      relation: .since,
      words: since..<range.upperBound
    )
  }

  // MARK: What kind

  private func set(_ mention: DateMention?, in time: inout ClaimTime) {
    let words = KindOfTime(
      lexicon: lexicon,
      claim: claim,
      traits: traits,
      quote: quote,
      numeral: numeral
    )
    time.kind = words.kind(mention)
    guard let mention else { return }
    (time.start, time.end, time.precision) = (mention.start, mention.end, mention.precision)
    if time.kind == .cumulative, mention.relation == .until { time.start = nil }
  }

  // MARK: As of

  private func asOf(
    said: DateMention?,
    happened: DateMention?,
    kind: TimeKind?
  ) -> PartialDate? {
    let isOldNews = wasSaidThen || isLongAgo(happened, kind: kind) || claim.superseded
    if isOldNews || isOwnAct { return happened?.end ?? happened?.start ?? ownDay }
    if said?.relation == .relative { return monthOfDocument }
    if let date = said?.start, said?.start == said?.end { return date }
    return reference.map { PartialDate($0) }
  }

  /// A sanctions round is said by being imposed.
  private var isOwnAct: Bool { traits.contains(.listing) && isAttributed }

  /// The document's day, for an act without a date; an old toll keeps none.
  private var ownDay: PartialDate? { isOwnAct ? reference.map { PartialDate($0) } : nil }

  /// `Days before the vote the monitor released`: no day is told, only that it was lately.
  private var monthOfDocument: PartialDate? {
    reference.flatMap { PartialDate(year: $0.civil.year, month: $0.civil.month) }
  }

  /// `police said at the time that 12 people died`.
  private var wasSaidThen: Bool {
    let sought = Phrase("at the time")
    return quote.indices(of: sought).contains { index in
      lexicon.contains(
        .saying,
        in: quote.words,
        within: max(0, index - 3)..<min(index + 6, quote.words.count)
      )
    }
  }

  /// An event told about a year later without a source restates an old toll.
  private func isLongAgo(_ mention: DateMention?, kind: TimeKind?) -> Bool {
    guard !isAttributed, kind == .event || kind == nil, let reference,
      let end = mention?.end
    else { return false }
    return reference.dayNumber - end.last.dayNumber > 300
  }
}
