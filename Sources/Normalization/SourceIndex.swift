import Records

/// The listed sources, found in the words of an attribution.
///
/// *Example*: `acting Assistant Secretary of State for Near Eastern Affairs Stuart Jones` holds the
/// office `Assistant Secretary of State`, an alias of the US State Department; `the Free Syrian
/// Army` does not hold `army`, for it is part of a longer name.
struct SourceIndex: Sendable {
  private struct Name {
    var words: [String]
    /// Written in capitals only (CARE, AP), and so to be found only in capitals.
    var isAcronym: Bool
    var isOffice: Bool
    /// Written without capitals (police, army): a body of the place told of.
    var isCommon: Bool
    var source: Source

    func matches(_ other: ArraySlice<Phrase.Word>) -> Bool {
      guard other.map(\.folded) == words else { return false }
      return !isAcronym || other.allSatisfy { SourceIndex.isInCapitals($0.text) }
    }
  }

  /// All names and aliases, longest first.
  private let names: [Name]
  private let lexicon: ContextLexicon
  private let gazetteer: Gazetteer

  init(_ sources: [Source], lexicon: ContextLexicon, gazetteer: Gazetteer) {
    var names: [Name] = []
    for source in sources {
      for name in [source.source] + source.aliases {
        let phrase = Phrase(name).words
        let words = Self.matched(phrase).map(\.folded)
        let isOffice = lexicon.contains(.office, in: phrase, within: 0..<phrase.count)
        guard !words.isEmpty else { continue }
        names.append(
          Name(
            words: words,
            isAcronym: words.count == 1 && Self.isInCapitals(name),
            isOffice: isOffice,
            isCommon: !phrase.contains(where: \.isCapitalised),
            source: source
          )
        )
      }
    }
    self.names = names.sorted { left, right in
      left.words.count != right.words.count
        ? left.words.count > right.words.count
        : left.source.source.utf8.lexicographicallyPrecedes(right.source.source.utf8)
    }
    self.lexicon = lexicon
    self.gazetteer = gazetteer
  }

  /// The words of a name that matter: articles are left out.
  private static func matched(_ words: [Phrase.Word]) -> [Phrase.Word] {
    words.filter { !["the", "a", "an"].contains($0.folded) }
  }

  private static func isInCapitals(_ text: String) -> Bool {
    text.unicodeScalars.count > 1
      && !text.unicodeScalars.contains { $0.properties.isLowercase }
  }

  /// The source whose whole name or alias a text is, titles and articles aside.
  func source(named text: String) -> Source? {
    let words = Self.matched(Phrase(text).words)
    let bare = words.enumerated().filter { !isHonorific(words, $0.offset) }.map(\.element)
    return names.first { $0.matches(words[...]) || $0.matches(bare[...]) }?.source
  }

  /// The source that a text names, wholly or as a part that is no piece of a longer name.
  ///
  /// `Iraq's Interior Ministry` and `the Iraqi Interior Ministry` are `Interior Ministry (Iraq)`.
  func source(in text: String) -> Source? {
    if let source = source(named: text) { return source }
    let words = Self.matched(Phrase(text).words)
    for name in names where name.words.count <= words.count {
      for start in 0...(words.count - name.words.count) {
        let range = start..<start + name.words.count
        guard name.matches(words[range]), standsAfter(name, at: range, in: words) else { continue }
        if let country = country(before: start, in: words) {
          var source = name.source
          source.source += " (" + country + ")"
          return source
        }
        if standsBefore(range.lowerBound, in: words) { return name.source }
      }
    }
    return nil
  }

  /// The country whose name or adjective stands before a word.
  private func country(before index: Int, in words: [Phrase.Word]) -> String? {
    guard index > 0, words[index - 1].clause == words[index].clause else { return nil }
    let word = words[index - 1]
    if word.isPossessive, word.isCapitalised {
      return gazetteer.country(named: [word.folded])
    }
    return word.isCapitalised ? gazetteer.nameOfCountry(ofDemonym: [word.folded]) : nil
  }

  private func isHonorific(_ words: [Phrase.Word], _ index: Int) -> Bool {
    lexicon.match(.honorific, in: words, at: index) != nil
  }

  /// Tells whether no longer name begins before a name found inside an attribution.
  private func standsBefore(_ index: Int, in words: [Phrase.Word]) -> Bool {
    guard index > 0 else { return true }
    let before = words[index - 1]
    let isTitle =
      isHonorific(words, index - 1) || lexicon.match(.office, in: words, at: index - 1) != nil
    let isApart = before.clause != words[index].clause || before.isPossessive
    return !before.isCapitalised || isTitle || isApart
  }

  /// Tells whether no longer name goes on after a name found inside an attribution.
  private func standsAfter(_ name: Name, at range: Range<Int>, in words: [Phrase.Word]) -> Bool {
    guard range.upperBound < words.count, !name.isOffice else { return true }
    let after = words[range.upperBound]
    let isOfName = words.dropFirst(range.upperBound + 1).first?.isCapitalised ?? false
    if name.isCommon, after.folded == "of", isOfName { return false }
    let isApart = after.clause != words[range.upperBound - 1].clause
    let isTitle =
      isHonorific(words, range.upperBound)
      || lexicon.match(.office, in: words, at: range.upperBound) != nil
      || lexicon.match(.unnamed, in: words, at: range.upperBound) != nil
    return !after.isCapitalised || isTitle || isApart
  }
}
