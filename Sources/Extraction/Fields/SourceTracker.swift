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
        speakers.resolve(
          fullName(source, before: sentence) ?? source,
          isBody: attributions.namesBody(source)
        )
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

  /// The full name that ends in a surname, where the text before gave it.
  ///
  /// "Nurse Ila Bren worked through the night. … Bren said"
  private func fullName(_ surname: String, before sentence: Range<Int>) -> String? {
    guard !surname.utf8.contains(0x20), let first = surname.utf8.first,
      first >= 0x41 && first <= 0x5a
    else { return nil }
    let start = max(0, sentence.lowerBound - SourceTracker.reach)
    for index in start..<sentence.lowerBound
    where index > start && reading.isNameWord(index) && reading.isName(index - 1)
      && reading.text(of: index..<(index + 1)) == surname
    {
      let name = attributions.sources.phrase(endingAt: index)
      if name.count > 1 { return reading.text(of: name) }
    }
    return nil
  }

  /// How many words back a full name is looked for.
  private static let reach = 600

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
