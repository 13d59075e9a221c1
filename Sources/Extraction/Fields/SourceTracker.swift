import Records
import Text

/// Follows who speaks through a document: pronouns, short names and quotations that go on.
struct SourceTracker {
  private let reading: Reading
  private let attributions: Attributions
  private var speakers = Speakers()
  /// The speaker of a quotation that the next sentence may go on with.
  private var quoted: AttributionScope?

  init(_ reading: Reading) {
    self.reading = reading
    attributions = Attributions(reading)
  }

  /// The attribution scopes of the next sentence.
  ///
  /// Pronouns and short names are resolved; a sentence that goes on with a quotation belongs to its
  /// speaker.
  mutating func scopes(in sentence: Range<Int>) -> [AttributionScope] {
    var scopes = attributions.scopes(in: sentence)
    for index in scopes.indices {
      scopes[index].sources = scopes[index].sources.compactMap { source in
        speakers.resolve(source, isBody: attributions.namesBody(source))
      }
    }
    if let last = scopes.last {
      quoted = sentence.contains { isQuote($0) } ? last : nil
      return scopes
    }
    guard let quoted, isQuote(sentence.lowerBound) else {
      quoted = nil
      return []
    }
    return [
      AttributionScope(tokens: sentence, kind: quoted.kind, sources: quoted.sources, quotes: true)
    ]
  }

  /// The narrowest scope that holds a token.
  static func innermost(of scopes: [AttributionScope], around token: Int) -> AttributionScope? {
    scopes.filter { $0.tokens.contains(token) }.min { $0.tokens.count < $1.tokens.count }
  }

  /// How the words at a token reached the page.
  func speech(of scope: AttributionScope, _ token: Int, in sentence: Range<Int>) -> Speech {
    if scope.sources.isEmpty { return .narrator }
    if scope.quotes, isInsideQuotes(token, sentence) { return .quote }
    return scope.kind == .publish ? .report : .indirect
  }

  private func isInsideQuotes(_ token: Int, _ sentence: Range<Int>) -> Bool {
    let before = (sentence.lowerBound..<token).last { isQuote($0) }
    let after = (token..<sentence.upperBound).first { isQuote($0) }
    guard let before, let after else { return false }
    return !reading.isMark(before, .closeQuote) && !reading.isMark(after, .openQuote)
  }

  private func isQuote(_ index: Int) -> Bool {
    reading.isMark(index, .openQuote) || reading.isMark(index, .closeQuote)
      || reading.isMark(index, .straightQuote)
  }
}
