/// Turns a place as spelled into a path.
///
/// *Example*: `the town of Khan Shaykhun` → `SY/Idlib/Khan Sheikhoun` · `Iraq and Syria` → `IQ|SY`,
/// sorted by path · `Tripoli` in a sentence that names Lebanon → `LB/North/Tripoli` · `the Tell
/// Marran market` → `tell marran`, a place without a country.
struct PlaceResolver: Sendable {
  let gazetteer: Gazetteer
  let lexicon: ContextLexicon

  /// The path of a place cell, a union joined by `|`; the sentence helps where a name is shared.
  func path(of cell: String, quote: Phrase) -> String {
    var paths: [String] = []
    for name in cell.split(separator: ";") {
      for path in resolved(Phrase(String(name)), quote: quote) where !paths.contains(path) {
        paths.append(path)
      }
    }
    return narrowest(paths).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(
      separator: "|"
    )
  }

  /// The one place that a sentence names, where no cell does; blank where it names several.
  func path(inSentence quote: Phrase) -> String {
    let named = entries(in: quote.words, spelledOnly: true)
      .filter { isLocated(quote.words, $0.range.lowerBound) }.map(\.entry)
    let paths = Set(narrowest(named.map(\.path)))
    return paths.count == 1 ? paths.first ?? "" : ""
  }

  /// `in Hais`, `in the eastern town of Hais`: a name after a preposition, not one that acts.
  private func isLocated(_ words: [Phrase.Word], _ index: Int) -> Bool {
    let prepositions: Set<String> = [
      "in", "at", "near", "outside", "around", "across", "inside", "off", "of", "on", "to", "from",
    ]
    for before in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      if prepositions.contains(words[before].folded) { return true }
      let isPassed =
        lexicon.match(.generic, in: words, at: before) != nil
        || lexicon.match(.direction, in: words, at: before) != nil
      guard isPassed else { return false }
    }
    return false
  }

  // MARK: Cells

  private func resolved(_ phrase: Phrase, quote: Phrase) -> [String] {
    if let union = union(phrase, quote: quote) { return union }
    let found = entries(in: phrase.words, spelledOnly: false)
    guard let first = found.first else { return unknown(phrase, quote: quote) }
    if let lead = unknownLead(phrase, before: first.range.lowerBound),
      first.entry.kind == .country || first.entry.kind == .region
    {
      let town = gazetteer.town(named: lead, in: [first.entry.country])
      if let town, town.hasPrefix(first.entry.path + "/") { return [town] }
      return [first.entry.path + "/" + lead.joined(separator: " ")]
    }
    let choices = choices(found, at: first.range, in: phrase.words)
    let others = found.filter { $0.range != first.range }.map(\.entry.path)
    return [choice(among: choices, hints: others, quote: quote)]
      .compactMap(\.self).ifEmpty(unknown(phrase, quote: quote))
  }

  /// The parts of `A, B and C` where each is known by itself and none holds another.
  private func union(_ phrase: Phrase, quote: Phrase) -> [String]? {
    let parts = parts(of: phrase)
    guard parts.count > 1 else { return nil }
    var paths: [String] = []
    for part in parts {
      let found = entries(in: part, spelledOnly: false)
      guard let first = found.first,
        let path = choice(
          among: choices(found, at: first.range, in: part),
          hints: [],
          quote: quote
        )
      else { return nil }
      paths.append(path)
    }
    return narrowest(paths).count == paths.count ? paths : nil
  }

  /// The words between commas and `and`, save the `and` of a name.
  private func parts(of phrase: Phrase) -> [[Phrase.Word]] {
    let words = phrase.words
    let names = entries(in: words, spelledOnly: false).map(\.range)
    var parts: [[Phrase.Word]] = [[]]
    for index in words.indices {
      let isInName = names.contains { $0.contains(index) }
      let isSign = words[index].folded == "and" && !isInName
      let isNewClause = index > 0 && words[index].clause != words[index - 1].clause
      if isSign || isNewClause { parts.append([]) }
      if !isSign { parts[parts.count - 1].append(words[index]) }
    }
    return parts.filter { !$0.isEmpty }
  }

  /// The paths without those that hold another one.
  private func narrowest(_ paths: [String]) -> [String] {
    paths.filter { path in !paths.contains { $0.hasPrefix(path + "/") } }
  }

  /// The places of one name; of `Idlib province` only the division.
  private func choices(
    _ found: [Found],
    at range: Range<Int>,
    in words: [Phrase.Word]
  ) -> [Gazetteer.Entry] {
    let entries = found.filter { $0.range == range }.map(\.entry)
    let divisions = entries.filter { $0.kind == .region }
    let isDivision = lexicon.match(.division, in: words, at: range.upperBound) != nil
    return isDivision && !divisions.isEmpty ? divisions : entries
  }

  /// One of the places that share a name: the one within another place named with it.
  private func choice(
    among entries: [Gazetteer.Entry],
    hints: [String],
    quote: Phrase
  ) -> String? {
    if entries.count == 1 { return entries[0].path }
    let hinted = entries.filter { entry in
      hints.contains { entry.path.hasPrefix($0 + "/") || entry.country == $0.prefix(2) }
    }
    if let entry = mostSpecific(hinted) { return entry.path }
    let countries = countries(in: quote.words)
    let told = entries.filter { countries.contains($0.country) }
    if let entry = mostSpecific(told) { return entry.path }
    return Set(entries.map(\.country)).count == 1 ? mostSpecific(entries)?.path : nil
  }

  /// The town where a division has the same name; nil where several countries remain.
  private func mostSpecific(_ entries: [Gazetteer.Entry]) -> Gazetteer.Entry? {
    guard Set(entries.map(\.country)).count == 1 else { return nil }
    return entries.sorted {
      ($0.path.split(separator: "/").count, $1.path) > (
        $1.path.split(separator: "/").count, $0.path
      )
    }.first
  }

  /// Words that name nothing known, before the place that holds them: `Banour, Lebanon`.
  private func unknownLead(_ phrase: Phrase, before index: Int) -> [String]? {
    let lead = phrase.words[..<index]
    guard let last = lead.last else { return nil }
    let isApart = phrase.words[index].clause != last.clause
    let isWithin = ["in", "near", "of"].contains(last.folded)
    guard isApart || isWithin else { return nil }
    let name = distinguishing(isWithin ? lead.dropLast() : Array(lead))
    return name.isEmpty || name.allSatisfy({ !$0.isCapitalised })
      ? nil : name.map(\.folded)
  }

  /// The folded words of a place without a path, or its country where only that is told.
  private func unknown(_ phrase: Phrase, quote: Phrase) -> [String] {
    let words = distinguishing(phrase.words)
    let countries = demonymCountries(in: words)
    let isOnlyAdjective =
      !words.contains { word in
        word.isCapitalised && gazetteer.country(ofDemonym: [word.folded]) == nil
      }
    if countries.count == 1, isOnlyAdjective { return isEdge(phrase) ? [] : countries }
    let name = words.isEmpty ? phrase.words : words
    let folded = name.map(\.folded)
    if let town = gazetteer.town(named: folded, in: self.countries(in: quote.words)) {
      return [town]
    }
    return folded.isEmpty ? [] : [folded.joined(separator: " ")]
  }

  /// `the Iraqi border` is no place in Iraq.
  private func isEdge(_ phrase: Phrase) -> Bool {
    lexicon.contains(.edge, in: phrase.words, within: 0..<phrase.words.count)
  }

  /// The words of a name without those for kinds and parts of places.
  private func distinguishing(_ words: [Phrase.Word]) -> [Phrase.Word] {
    var kept: [Phrase.Word] = []
    var index = 0
    while index < words.count {
      let match = commonWord(in: words, at: index)
      if let match {
        index += match.length
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept.contains(where: \.isCapitalised) || words.allSatisfy { !$0.isCapitalised }
      ? kept : words
  }

  /// A word that does not distinguish a place, as `market` and `eastern`.
  ///
  /// With a capital it is part of a name (`Port Amrit`, `Middle East`), save an article at the start
  /// and words for divisions (`Kelba Region`).
  private func commonWord(in words: [Phrase.Word], at index: Int) -> ContextLexicon.Match? {
    let isArticle = index == 0 && ["the", "a", "an"].contains(words[index].folded)
    if index > 0, let match = lexicon.match(.division, in: words, at: index) { return match }
    guard isArticle || !words[index].isCapitalised else { return nil }
    return lexicon.match(.generic, in: words, at: index)
      ?? lexicon.match(.direction, in: words, at: index)
      ?? lexicon.match(.division, in: words, at: index)
  }

  // MARK: Names in text

  private struct Found {
    var entry: Gazetteer.Entry
    var range: Range<Int>
  }

  /// The known names of a phrase, the longest at each word; a shared name gives several.
  private func entries(in words: [Phrase.Word], spelledOnly: Bool) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < words.count {
      let match = longest(in: words, at: index, spelledOnly: spelledOnly)
      found += match.entries.map { Found(entry: $0, range: index..<index + match.length) }
      index += max(1, match.length)
    }
    return found
  }

  private func longest(in words: [Phrase.Word], at index: Int, spelledOnly: Bool)
    -> (entries: [Gazetteer.Entry], length: Int)
  {
    let hasCapitals = words.contains(where: \.isCapitalised)
    guard !hasCapitals || beginsName(words, index) else { return ([], 0) }
    let limit = min(gazetteer.longestName + 1, words.count - index)
    for length in stride(from: limit, through: 1, by: -1) {
      let name = words[index..<index + length]
      guard name.contains(where: \.isCapitalised) || !hasCapitals,
        name.last?.clause == words[index].clause
      else { continue }
      let folded = name.map(\.folded)
      let entries =
        spelledOnly ? gazetteer.entries(spelled: folded) : gazetteer.entries(named: folded)
      if !entries.isEmpty { return (entries, length) }
    }
    return ([], 0)
  }

  /// A capital, or an article before one (`al-Bukamal`).
  private func beginsName(_ words: [Phrase.Word], _ index: Int) -> Bool {
    let next = words.dropFirst(index + 1).first
    return words[index].isCapitalised
      || next?.isCapitalised == true && words[index].folded.utf8.count <= 3
  }

  /// The countries that a sentence names, by themselves or by places in them, or by adjectives.
  private func countries(in words: [Phrase.Word]) -> [String] {
    let found = entries(in: words, spelledOnly: true)
    let named = found.filter { one in
      !found.contains { $0.range == one.range && $0.entry.country != one.entry.country }
    }
    return named.isEmpty ? demonymCountries(in: words) : named.map(\.entry.country)
  }

  private func demonymCountries(in words: [Phrase.Word]) -> [String] {
    words.filter(\.isCapitalised).compactMap { gazetteer.country(ofDemonym: [$0.folded]) }
  }
}

extension Array {
  /// The array, or another one in its place.
  fileprivate func ifEmpty(_ other: @autoclosure () -> [Element]) -> [Element] {
    isEmpty ? other() : self
  }
}
