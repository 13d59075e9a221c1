import Text

/// Finds the places that a sentence names.
///
///     at the Sednaya prison near Damascus     located "Sednaya prison", located "Damascus"
///     in the eastern town of al-Bukamal       located "al-Bukamal"
///     on a Syrian air base                    located "Syrian air base"
///     the Syrian conflict                     adjective "Syria"
struct PlaceMentions {
  private let reading: Reading
  private let names: PlaceNames
  private let cues: PlaceCues
  private let headings: PlaceHeadings

  init(_ reading: Reading, _ gazetteer: Gazetteer) {
    self.reading = reading
    names = PlaceNames(reading, gazetteer)
    cues = PlaceCues(reading)
    headings = PlaceHeadings(reading, names)
  }

  /// The places of a sentence, in order.
  func mentions(in sentence: Range<Int>) -> [PlaceMention] {
    var mentions: [PlaceMention] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if cues.mayBegin(index), let mention = mention(at: index, in: sentence) {
        add(mention, to: &mentions)
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// Adds a mention that does not describe the last one; a number tells less than a name: "on Highway
  /// 57 outside Rio Seco".
  private func add(_ mention: PlaceMention, to mentions: inout [PlaceMention]) {
    guard describesPlace(mention, after: mentions.last) else {
      mentions.append(mention)
      return
    }
    if let last = mentions.last, reading.tokens[last.tokens.upperBound - 1].kind == .digits {
      mentions[mentions.count - 1] = mention
    }
  }

  /// "al-Bukamal, near the Iraqi border": what is near a place named right before it describes it.
  private func describesPlace(_ mention: PlaceMention, after last: PlaceMention?) -> Bool {
    guard let last, last.kind == .located, mention.kind == .located else { return false }
    return reading.isWord(mention.tokens.lowerBound, .nearby)
      && mention.tokens.lowerBound - last.tokens.upperBound <= 1
  }

  private func mention(at index: Int, in sentence: Range<Int>) -> PlaceMention? {
    if let everywhere = everywhere(at: index) { return everywhere }
    if cues.introducesPlace(index) {
      if let place = located(after: index, in: sentence) ?? definite(after: index, in: sentence) {
        return place
      }
    }
    guard let run = names.run(at: index, limit: sentence.upperBound) else { return nil }
    if isInBrackets(run, in: sentence), names.isPlace(run, hasHead: false) {
      return PlaceMention(tokens: run, name: reading.text(of: run), kind: .located)
    }
    if let country = names.country(ofAdjective: index), describesThing(index) {
      var mention = PlaceMention(tokens: index..<(index + 1), name: country, kind: .adjective)
      mention.isOfActor = describesActor(index)
      return mention
    }
    if let heading = headings.place(named: run, in: sentence) { return heading }
    let full = names.withHead(run, limit: sentence.upperBound)
    if full != run, reading.wordClass(index - 1).contains(.determiner) {
      return PlaceMention(tokens: full, name: reading.text(of: full), kind: .located)
    }
    return named(run, in: sentence)
  }

  /// "- 14 people killed (Velm)": a name alone in brackets, in an item of a list.
  private func isInBrackets(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard reading.isMark(run.lowerBound - 1, .openParenthesis),
      reading.isMark(run.upperBound, .closeParenthesis)
        || reading.isMark(run.upperBound, .comma) || reading.isWord(run.upperBound, .and)
    else { return false }
    return reading.tokens[first].kind == .digits
      || [.bullet, .asterisk, .hyphen, .enDash, .emDash].contains(reading.tokens[first].mark)
  }

  /// A name without a preposition: a site, a listed place, or what a vehicle is named for.
  private func named(_ run: Range<Int>, in sentence: Range<Int>) -> PlaceMention? {
    let isSite =
      run.count > 1 && names.endsInLocative(run) && !startsSentence(run, in: sentence)
      && !speaks(run.upperBound)
    let isRoute = reading.isWord(run.upperBound, .vehicles) && !names.namesActor(run)
    if isHeadline(sentence), names.namesEvent(from: run.upperBound), !names.namesActor(run),
      run.lowerBound > sentence.lowerBound
    {
      return PlaceMention(tokens: run, name: reading.text(of: run), kind: .located)
    }
    guard isSite || isRoute || names.isListed(run) else { return nil }
    return PlaceMention(tokens: run, name: reading.text(of: run), kind: .named)
  }

  /// "Court jails 14 over [Karem] riot": a short line of its own without a full stop.
  private func isHeadline(_ sentence: Range<Int>) -> Bool {
    sentence.count <= PlaceMentions.longestHeadline && reading.isWord(sentence.upperBound - 1)
      && (sentence.upperBound == reading.tokens.count
        || reading.tokens[sentence.upperBound].gap >= .line)
  }

  /// How many tokens a headline may have.
  private static let longestHeadline = 14

  /// "The Amal Centre said": a body with the name of a site.
  private func speaks(_ index: Int) -> Bool {
    reading.isWord(index) && !reading.lexicon.attributionStarts(reading.tokens[index].word).isEmpty
  }

  /// "worldwide", "across the country".
  private func everywhere(at index: Int) -> PlaceMention? {
    if reading.isWord(index, .everywhere), !reading.isName(index) {
      return PlaceMention(tokens: index..<(index + 1), name: "", kind: .everywhere)
    }
    guard reading.isWord(index, .locatives), reading.isWord(index + 1, .the),
      reading.isWord(index + 2, .world), !reading.isNounLike(index + 3)
    else { return nil }
    return PlaceMention(tokens: index..<(index + 3), name: "", kind: .everywhere)
  }

  /// Tells whether an adjective has its noun after it: "the Syrian regime", not "the US and" nor
  /// "US-backed", nor "two Irish nurses", who may be anywhere.
  private func describesThing(_ index: Int) -> Bool {
    let next = reading.isPossessiveMarker(index + 1) ? index + 2 : index + 1
    guard reading.isWord(next), reading.isNounLike(next), reading.tokens[next].gap != .none else {
      return false
    }
    let end = reading.endOfNounRun(from: next, limit: min(next + 4, reading.tokens.count))
    return !(next..<end).contains {
      reading.lexicon.noun(reading.tokens[$0].word)?.kind.isPeople == true
    }
  }

  /// "the Sudanese [army]", "Syrian state [media]": a body, not what happened or where.
  private func describesActor(_ index: Int) -> Bool {
    let next = reading.isPossessiveMarker(index + 1) ? index + 2 : index + 1
    let end = reading.endOfNounRun(from: next, limit: min(next + 4, reading.tokens.count))
    guard end > next else { return false }
    return !reading.wordClass(end - 1).isDisjoint(with: [.organization, .authority])
  }

  /// The place after a preposition, its determiner, adjectives and "town of" skipped.
  private func located(after preposition: Int, in sentence: Range<Int>) -> PlaceMention? {
    var start = preposition + 1
    let limit = min(sentence.upperBound, preposition + PlaceMentions.reach)
    while start < limit {
      if let run = names.run(at: start, limit: sentence.upperBound) {
        return located(run, preposition, in: sentence)
      }
      guard reading.isWord(start), canPrecede(start, preposition) else { return nil }
      start += 1
    }
    return nil
  }

  /// "at the prison": the noun alone.
  private func definite(after preposition: Int, in sentence: Range<Int>) -> PlaceMention? {
    let noun = preposition + 2
    guard noun < sentence.upperBound, reading.isWord(preposition + 1, .the),
      reading.wordClass(noun).contains(.locative), !reading.isNounLike(noun + 1)
    else { return nil }
    return PlaceMention(
      tokens: preposition..<(noun + 1),
      name: reading.text(of: noun..<(noun + 1)),
      kind: .definite
    )
  }

  /// How many words may stand between a preposition and the name: "the besieged eastern town of".
  private static let reach = 9

  private func canPrecede(_ index: Int, _ preposition: Int) -> Bool {
    if reading.numeral(at: index) != nil { return false }
    let wordClass = reading.wordClass(index)
    if wordClass.contains(.determiner) || reading.isPossessiveMarker(index) { return true }
    if reading.isWord(index, .of) {
      return !reading.wordClass(index - 1).isDisjoint(with: [.locative])
    }
    if reading.isWord(index, .and) { return false }
    return reading.isNounLike(index)
      || !reading.verbForm(index).isDisjoint(with: [.participle, .gerund])
  }

  private func located(
    _ run: Range<Int>,
    _ preposition: Int,
    in sentence: Range<Int>
  ) -> PlaceMention? {
    let full = names.withHead(run, limit: sentence.upperBound)
    let hasHead = full.upperBound > run.upperBound
    guard names.isPlace(run, hasHead: hasHead) else { return nil }
    if cues.hasPlaceAsObject(preposition), !canBeObject(full) { return nil }
    // "on a Syrian air base" and "an attack on Hais" are places; "on Syria" may be what a talk is
    // about.
    if reading.isWord(preposition, .on), !hasHead, !names.hasLocative(run),
      !reading.wordClass(preposition - 1).contains(.event)
    {
      return nil
    }
    if !hasHead, reading.isPossessiveMarker(run.upperBound) {
      return possessed(run, preposition, in: sentence)
    }
    if !hasHead, run.count == 1, names.country(ofAdjective: run.lowerBound) != nil { return nil }
    let whole = names.withConjunct(full, after: preposition, limit: sentence.upperBound)
    return mention(of: whole, after: preposition)
  }

  private func mention(of name: Range<Int>, after preposition: Int) -> PlaceMention {
    var mention = PlaceMention(
      tokens: preposition..<name.upperBound,
      name: reading.text(of: name),
      kind: .located
    )
    mention.isOfPart =
      reading.isWord(preposition - 2, .of)
      && !reading.wordClass(preposition - 1).isDisjoint(with: [.pronoun, .relative])
    mention.numeral = numeral(before: preposition - (mention.isOfPart ? 2 : 0))
    return mention
  }

  /// The numeral whose noun ends before a token: "six people in", "37 in".
  private func numeral(before index: Int) -> Int? {
    var last = index - 1
    while index - last < PlaceMentions.longestNoun, reading.isWord(last),
      reading.numeral(at: last) == nil, reading.isNounLike(last)
    {
      last -= 1
    }
    return reading.numeral(at: last)
  }

  private static let longestNoun = 4

  /// "raided Hais", not "raided Hais homes" nor "attacked Smith, who".
  private func canBeObject(_ run: Range<Int>) -> Bool {
    let next = run.upperBound
    return !(reading.isWord(next) && reading.isNounLike(next)) || reading.numeral(at: next) != nil
  }

  /// "in Norbury's main jail", "at Smith's home": the place is what belongs to the name, or the name
  /// itself where that is a place.
  private func possessed(
    _ run: Range<Int>,
    _ preposition: Int,
    in sentence: Range<Int>
  ) -> PlaceMention? {
    if let later = located(after: run.upperBound, in: sentence) { return later }
    let end = reading.endOfNounRun(from: run.upperBound + 1, limit: sentence.upperBound)
    let isSite = end > run.upperBound + 1 && reading.wordClass(end - 1).contains(.locative)
    return isSite || names.isListed(run) ? mention(of: run, after: preposition) : nil
  }

  /// A sentence's first word has a capital, whatever it is.
  private func startsSentence(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    run.lowerBound == sentence.lowerBound && reading.tokens[run.lowerBound].word > 0
  }

  /// Tells whether a mention names a country.
  func namesCountry(_ mention: PlaceMention) -> Bool {
    mention.kind == .adjective || names.isCountry(mention.name)
  }
}
