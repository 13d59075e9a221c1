import Numerals
import Text

/// Finds whose a report is: its owner is the source of what it says.
///
///     [Amnesty]'s report said                    Amnesty
///     figures from the [provincial morgue] show  provincial morgue
///     a report published by the [League] said    League
///     the [unions]' count of those hurt is 37    unions
///     the report said                            nobody by name
struct ReportOwners {
  private let reading: Reading
  private let sources: SourcePhrases

  init(_ reading: Reading) {
    self.reading = reading
    sources = SourcePhrases(reading)
  }

  /// Tells whether a token is a noun for what a source says: report, figures, toll.
  func isReport(_ index: Int) -> Bool {
    reading.isWord(index)
      && reading.lexicon.entry(reading.tokens[index].word).attributionKinds.contains(.report)
  }

  /// The names of a source phrase; a report gives the name of its owner, or nobody's.
  func names(of phrase: Range<Int>, in sentence: Range<Int>) -> [String] {
    guard let last = phrase.last, isReport(last) else { return sources.names(in: phrase) }
    let owner = phrase.lowerBound..<last
    if owner.contains(where: { isProperName($0) }) {
      return sources.names(in: sources.withoutPossessive(owner))
    }
    return publisher(after: last, in: sentence).map { sources.names(in: $0) } ?? []
  }

  /// "a report [published on Monday by] the League", "figures [from] the morgue".
  private func publisher(after report: Int, in sentence: Range<Int>) -> Range<Int>? {
    var index = report + 1
    if reading.isWord(index, .origins) { return sources.phrase(from: index + 1, in: sentence) }
    guard reading.verbForm(index).contains(.participle) else { return nil }
    let limit = min(sentence.upperBound, index + ReportOwners.reach)
    while index < limit, !reading.isWord(index, .by) { index += 1 }
    return index < limit ? sources.phrase(from: index + 1, in: sentence) : nil
  }

  /// How many words may stand between "published" and "by".
  private static let reach = 4

  /// "Figures from the morgue [show]", "data of the ministry [show]": the subject of a verb is the
  /// report, whatever follows it.
  func isOfReport(before verb: Int, in sentence: Range<Int>) -> Bool {
    guard let owner = sources.phrase(before: verb, in: sentence) else { return false }
    var before = owner.lowerBound - 1
    while before > sentence.lowerBound, reading.wordClass(before).contains(.determiner) {
      before -= 1
    }
    return before > sentence.lowerBound && reading.isWord(before, .origins)
      && isReport(before - 1)
  }

  /// The scopes of counts that belong to somebody: "the army's estimate is 14".
  ///
  /// `scopes` are those of the sentence's verbs of speech: who denies another's count is heard first.
  func scopes(of sentence: Range<Int>, beside scopes: [AttributionScope]) -> [AttributionScope] {
    sentence.compactMap { index in
      guard reading.isWord(index, .counts), index > sentence.lowerBound + 1,
        reading.cue(at: index - 1, in: sentence, classes: [.number]) == nil,
        let owner = possessor(before: index, in: sentence),
        !scopes.contains(where: { $0.kind == .deny && $0.tokens.contains(index) }),
        scopes.isEmpty || reading.isWord(index + 1, .of) && reading.numeral(at: index + 2) != nil
      else { return nil }
      return AttributionScope(
        tokens: index..<sentence.upperBound,
        kind: .say,
        sources: sources.names(in: owner),
        quotes: false
      )
    }
  }

  /// "the [unions]' count", "the [army]'s own estimate".
  private func possessor(before count: Int, in sentence: Range<Int>) -> Range<Int>? {
    var marker = count - 1
    while marker > sentence.lowerBound, count - marker <= 3, !isPossessive(marker),
      reading.isNounLike(marker)
    {
      marker -= 1
    }
    guard marker > sentence.lowerBound, isPossessive(marker) else { return nil }
    return sources.phrase(before: marker, in: sentence)
  }

  private func isPossessive(_ index: Int) -> Bool {
    reading.isPossessiveMarker(index) || sources.isPossessiveOfMany(index)
  }

  /// Tells whether a word is a name: a capital inside a sentence, or a capital on a word that the
  /// lexicon does not know.
  private func isProperName(_ index: Int) -> Bool {
    guard reading.isNameWord(index) else { return false }
    return reading.isName(index) || reading.tokens[index].word == 0
  }
}
