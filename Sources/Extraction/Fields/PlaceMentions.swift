import Text

/// A place that a text names.
struct PlaceMention: Sendable, Equatable {
  let tokens: Range<Int>
  /// The name as spelled, or the country of an adjective.
  let name: String
  let kind: Kind

  enum Kind: Sendable, Equatable {
    /// In, at, near the place.
    case located
    /// The country that an adjective names: the Syrian conflict.
    case adjective
    /// Named without a preposition of place.
    case named
    /// "at the prison": a place that an earlier name with the same noun stands for.
    case definite
  }
}

/// Finds the places that a sentence names.
///
///     at the Sednaya prison near Damascus     located "Sednaya prison", located "Damascus"
///     in the eastern town of al-Bukamal       located "al-Bukamal"
///     on a Syrian air base                    located "Syrian air base"
///     the Syrian conflict                     adjective "Syria"
struct PlaceMentions {
  private let reading: Reading
  private let gazetteer: Gazetteer
  private let words: FunctionWords

  init(_ reading: Reading, _ gazetteer: Gazetteer, _ words: FunctionWords) {
    self.reading = reading
    self.gazetteer = gazetteer
    self.words = words
  }

  /// The places of a sentence, in order.
  func mentions(in sentence: Range<Int>) -> [PlaceMention] {
    var mentions: [PlaceMention] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let mention = mention(at: index, in: sentence) {
        if !describesPlace(mention, after: mentions.last) { mentions.append(mention) }
        index = max(mention.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return mentions
  }

  /// "al-Bukamal, near the Iraqi border": what is near a place named right before it describes it.
  private func describesPlace(_ mention: PlaceMention, after last: PlaceMention?) -> Bool {
    guard let last, last.kind == .located, mention.kind == .located else { return false }
    return reading.isWord(mention.tokens.lowerBound, words[.nearby])
      && mention.tokens.lowerBound - last.tokens.upperBound <= 1
  }

  private func mention(at index: Int, in sentence: Range<Int>) -> PlaceMention? {
    if reading.isWord(index, words[.locatives]) || isOfPlace(index) {
      if let place = located(after: index, in: sentence) ?? definite(after: index, in: sentence) {
        return place
      }
    }
    guard let run = reading.nameRun(at: index, limit: sentence.upperBound) else { return nil }
    if let country = country(ofAdjective: index), describesNoun(index) {
      return PlaceMention(tokens: index..<(index + 1), name: country, kind: .adjective)
    }
    let full = withLocativeHead(run, limit: sentence.upperBound)
    if full != run, reading.wordClass(index - 1).contains(.determiner) {
      return PlaceMention(tokens: full, name: reading.text(of: full), kind: .located)
    }
    let name = reading.text(of: run)
    let isSite = run.count > 1 && endsInLocative(run) && !startsSentence(run, in: sentence)
    guard isSite || gazetteer.isPlace(name) else { return nil }
    return PlaceMention(tokens: run, name: name, kind: .named)
  }

  /// "the market of Tell Marran", "the shelling of Hais": the noun before "of" says that a place follows.
  private func isOfPlace(_ index: Int) -> Bool {
    reading.isWord(index, words[.of]) && index > 0
      && !reading.wordClass(index - 1).isDisjoint(with: [.locative, .event])
  }

  /// Tells whether an adjective has its noun after it: "the Syrian regime", not "the US and" nor
  /// "US-backed".
  private func describesNoun(_ index: Int) -> Bool {
    let next = reading.isPossessiveMarker(index + 1) ? index + 2 : index + 1
    return reading.isWord(next) && reading.isNounLike(next) && reading.tokens[next].gap != .none
  }

  /// The place after a preposition, its determiner, adjectives and "town of" skipped.
  private func located(after preposition: Int, in sentence: Range<Int>) -> PlaceMention? {
    var start = preposition + 1
    let limit = min(sentence.upperBound, preposition + PlaceMentions.reach)
    while start < limit {
      if let run = reading.nameRun(at: start, limit: sentence.upperBound) {
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
    guard noun < sentence.upperBound, reading.isWord(preposition + 1, words[.the]),
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
    if reading.isWord(index, words[.of]) {
      return !reading.wordClass(index - 1).isDisjoint(with: [.locative])
    }
    if reading.isWord(index, words[.and]) { return false }
    return reading.isNounLike(index)
      || !reading.verbForm(index).isDisjoint(with: [.participle, .gerund])
  }

  private func located(
    _ run: Range<Int>,
    _ preposition: Int,
    in sentence: Range<Int>
  ) -> PlaceMention? {
    let full = withLocativeHead(run, limit: sentence.upperBound)
    let hasHead = full.upperBound > run.upperBound
    guard isPlaceName(run, hasHead: hasHead) else { return nil }
    // "on a Syrian air base" and "an attack on Hais" are places; "on Syria" may be what a talk is
    // about.
    if reading.isWord(preposition, words[.on]), !hasHead, !endsInLocative(run),
      !reading.wordClass(preposition - 1).contains(.event)
    {
      return nil
    }
    if !hasHead, reading.isPossessiveMarker(run.upperBound) {
      return located(after: run.upperBound, in: sentence)
    }
    if !hasHead, run.count == 1, country(ofAdjective: run.lowerBound) != nil { return nil }
    let whole = withConjunct(full, in: sentence)
    return PlaceMention(
      tokens: preposition..<whole.upperBound,
      name: reading.text(of: whole),
      kind: .located
    )
  }

  /// A sentence's first word has a capital, whatever it is.
  private func startsSentence(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    run.lowerBound == sentence.lowerBound && reading.tokens[run.lowerBound].word > 0
  }

  private func endsInLocative(_ run: Range<Int>) -> Bool {
    run.last.map { reading.wordClass($0).contains(.locative) } ?? false
  }

  /// Adds the generic noun after a name: Sednaya [prison], Saydnaya [military prison], Syrian [air
  /// base].
  private func withLocativeHead(_ run: Range<Int>, limit: Int) -> Range<Int> {
    var end = run.upperBound
    while end < limit, end - run.upperBound < 3, reading.isNounLike(end),
      reading.tokens[end].shape == .lower
    {
      if reading.wordClass(end).contains(.locative) { return run.lowerBound..<(end + 1) }
      end += 1
    }
    return run
  }

  /// A name is a place unless its words say that it is a body, a person or a month.
  private func isPlaceName(_ run: Range<Int>, hasHead: Bool) -> Bool {
    if gazetteer.mayBePlace(reading.text(of: run)) || hasHead { return true }
    guard let last = run.last else { return false }
    if reading.wordClass(last).contains(.locative) { return run.count > 1 }
    if !reading.wordClass(last).isDisjoint(with: [.organization, .event]) { return false }
    for index in run where !reading.wordClass(index).isDisjoint(with: [.person, .title, .event]) {
      return false
    }
    let next = run.upperBound
    if namesEvent(from: next) { return true }
    return !(reading.isWord(next) && reading.tokens[next].gap == .space && isNoun(next))
  }

  /// "in the Melle bus crash": the nouns after the name end in an event, which was there.
  private func namesEvent(from start: Int) -> Bool {
    let end = reading.endOfNounRun(from: start, limit: min(start + 4, reading.tokens.count))
    return end > start && reading.wordClass(end - 1).contains(.event)
  }

  /// Tells whether a word after a name makes the name an adjective: "in Hamra officials' hands".
  private func isNoun(_ index: Int) -> Bool {
    guard reading.isNounLike(index), reading.tokens[index].shape == .lower else { return false }
    return reading.lexicon.noun(reading.tokens[index].word) != nil
      || !reading.wordClass(index).isDisjoint(with: [.organization, .person, .event])
  }

  /// "Syria and Iraq": two names under one preposition are one place.
  private func withConjunct(_ run: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    let next = run.upperBound + 1
    guard reading.isWord(run.upperBound, words[.and]),
      let second = reading.nameRun(at: next, limit: sentence.upperBound),
      gazetteer.mayBePlace(reading.text(of: second)), gazetteer.mayBePlace(reading.text(of: run))
    else { return run }
    return run.lowerBound..<second.upperBound
  }

  /// Tells whether a mention names a country.
  func namesCountry(_ mention: PlaceMention) -> Bool {
    mention.kind == .adjective || gazetteer.isCountry(mention.name)
  }

  private func country(ofAdjective index: Int) -> String? {
    guard reading.isWord(index), reading.tokens[index].shape != .lower else { return nil }
    return gazetteer.country(ofDemonym: reading.text(of: index..<(index + 1)))
  }
}
