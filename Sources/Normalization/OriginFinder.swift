import Records

/// Finds the origin of claims.
struct OriginFinder: Sendable {
  let sources: SourceIndex
  let lexicon: ContextLexicon
  let gazetteer: Gazetteer
  /// The measures that an authority imposes.
  let listings: Set<String>

  /// The origin of a claim: who is named, else the agency, else a publisher with a voice of its own.
  ///
  /// `fullerNames` are all attributions of the document: a later `Jones` is the fuller name there.
  func origin(
    of claim: Claim,
    quote: Phrase,
    document: Document?,
    fullerNames: [String]
  ) -> Origin {
    guard !isOfUnnamedEstimator(claim, quote: quote) else { return .unattributed(claim.claimID) }
    let named = claim.attributedTo.compactMap { origin(named: $0, fullerNames: fullerNames) }
    if let joined = joined(named) { return joined }
    if let authority = authority(of: claim) { return authority }
    if let document, let carrier = carrier(of: document) { return carrier }
    return .unattributed(claim.claimID)
  }

  /// Sanctions are public acts: the authority that imposes them is their origin.
  private func authority(of claim: Claim) -> Origin? {
    guard listings.contains(claim.measure), !claim.perpetrator.isEmpty else { return nil }
    if let source = sources.source(in: claim.perpetrator) { return Origin(source, rule: .named) }
    let phrase = Phrase(claim.perpetrator)
    let name = phrase.words.drop { $0.folded == "the" }.map(\.text).joined(separator: " ")
    guard phrase.words.contains(where: \.isCapitalised) else { return nil }
    return Origin(name: name, rule: .named, kind: .official, tier: 2)
  }

  /// Two sources stated together keep both names; the better one gives kind and tier.
  private func joined(_ origins: [Origin]) -> Origin? {
    guard var best = origins.max(by: { $0.tier < $1.tier }) else { return nil }
    let names = Set(origins.flatMap(\.names))
    best.names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return best
  }

  /// `N people estimated to have been killed`: who estimated is not told, whoever repeats it.
  private func isOfUnnamedEstimator(_ claim: Claim, quote: Phrase) -> Bool {
    let numeral = Phrase(claim.figureText)
    guard let start = quote.firstIndex(of: numeral) else { return false }
    let end = start + numeral.words.count
    let next = quote.words[end..<min(end + 4, quote.words.count)].map(\.folded)
    guard let index = next.firstIndex(of: "estimated") else { return false }
    return next[(index + 1)...].first == "to"
  }

  // MARK: Names

  private func origin(named text: String, fullerNames: [String]) -> Origin? {
    if let source = sources.source(in: text) { return Origin(source, rule: rule(for: text)) }
    let fuller = fuller(name: text, among: fullerNames) ?? text
    if let source = sources.source(in: fuller) { return Origin(source, rule: rule(for: fuller)) }
    guard let name = properName(in: fuller) else { return nil }
    return Origin(name: name, rule: rule(for: fuller), kind: .official, tier: 2)
  }

  private func rule(for text: String) -> Origin.Rule {
    let words = Phrase(text).words
    let all = 0..<words.count
    let isPerson =
      lexicon.contains(.honorific, in: words, within: all)
      || lexicon.contains(.office, in: words, within: all)
    return isPerson ? .speaker : .named
  }

  /// The longest attribution of the document that holds a short name; ties go by bytes.
  private func fuller(name: String, among names: [String]) -> String? {
    let short = Phrase(name)
    guard (1...2).contains(short.words.count), short.words.allSatisfy(\.isCapitalised) else {
      return nil
    }
    let holders = names.filter { other in
      let phrase = Phrase(other)
      return phrase.words.count > short.words.count && phrase.firstIndex(of: short) != nil
    }
    return holders.min { left, right in
      left.utf8.count != right.utf8.count
        ? left.utf8.count > right.utf8.count : left.utf8.lexicographicallyPrecedes(right.utf8)
    }
  }

  /// The proper name in an attribution, without article, titles and apposition; nil where its words
  /// are all common ones ("Syrian officials").
  private func properName(in text: String) -> String? {
    let all = Phrase(text).words
    guard let clause = all.first?.clause else { return nil }
    var words = Array(all.prefix { $0.clause == clause || !$0.before.contains(",") })
    while let first = words.first, isTitle(words, 0) || ["the", "a"].contains(first.folded) {
      words.removeFirst()
    }
    let isProper = words.indices.contains { index in
      words[index].isCapitalised && !isCommon(words, index)
    }
    guard isProper else { return nil }
    return words.enumerated().map {
      ($0.offset == 0 ? "" : separator($0.element)) + written($0.element)
    }
    .joined()
  }

  private func separator(_ word: Phrase.Word) -> String { word.before == "-" ? "-" : " " }

  private func written(_ word: Phrase.Word) -> String {
    word.isPossessive ? word.text + "'s" : word.text
  }

  private func isTitle(_ words: [Phrase.Word], _ index: Int) -> Bool {
    lexicon.match(.honorific, in: words, at: index) != nil
  }

  private func isCommon(_ words: [Phrase.Word], _ index: Int) -> Bool {
    lexicon.match(.unnamed, in: words, at: index) != nil || isTitle(words, index)
      || gazetteer.country(ofDemonym: [words[index].folded]) != nil
  }

  // MARK: Carriers

  /// The agency that a document credits, or its publisher where that speaks for itself.
  private func carrier(of document: Document) -> Origin? {
    if !document.credit.isEmpty {
      return sources.source(in: document.credit).map { Origin($0, rule: .agency) }
        ?? Origin(name: document.credit, rule: .agency, kind: .agency, tier: 2)
    }
    guard let source = sources.source(named: document.publisher) else { return nil }
    switch source.kind {
    case .outlet: return nil
    case .agency: return Origin(source, rule: .agency)
    case .official, .party, .recorder, .unNGO: return Origin(source, rule: .ownVoice)
    }
  }
}
