import Text

/// Finds the source of a headline, which stands before or after a colon or dash without a verb.
///
///     12 arrested in dawn raids: [police]
///     Ferry sinking kills nine – [coastguard]
///     [Police]: 12 arrested in dawn raids
///
/// In a list "Police: 3 killed" counts policemen: only the first line of a text, with no other label
/// after it, opens with its source.
struct HeadlineSources {
  private let reading: Reading
  private let sources: SourcePhrases

  init(_ reading: Reading, _ sources: SourcePhrases) {
    self.reading = reading
    self.sources = sources
  }

  /// The scope of a headline's source, where a sentence has no verb of speech.
  func scope(of sentence: Range<Int>) -> AttributionScope? {
    guard let name = last(of: sentence) ?? first(of: sentence) else { return nil }
    return AttributionScope(
      tokens: sentence,
      kind: .say,
      sources: sources.names(in: name),
      quotes: false
    )
  }

  private func last(of sentence: Range<Int>) -> Range<Int>? {
    var end = sentence.upperBound
    if end > sentence.lowerBound, reading.isMark(end - 1, .period) { end -= 1 }
    let start = max(sentence.lowerBound + 1, end - HeadlineSources.longestName - 1)
    guard start < end, let joint = (start..<end).last(where: { isJoint($0) }),
      let name = sources.phrase(from: joint + 1, in: joint..<end), name.upperBound == end,
      isSpeaker(name, besides: .people)
    else { return nil }
    return name
  }

  /// How many words the name after a colon may have.
  private static let longestName = 5

  private func first(of sentence: Range<Int>) -> Range<Int>? {
    guard sentence.lowerBound == 0, let name = sources.phrase(from: 0, in: sentence),
      name.count <= HeadlineSources.longestName, reading.isMark(name.upperBound, .colon),
      !hasLabel(after: name.upperBound), isSpeaker(name, besides: .nobody)
    else { return nil }
    return name
  }

  private func hasLabel(after colon: Int) -> Bool {
    let near = (colon + 1)..<min(reading.tokens.count, colon + HeadlineSources.reach)
    return near.contains { reading.isMark($0, .colon) }
  }

  /// How far after the first colon another shows that the lines are a list.
  private static let reach = 40

  private func isJoint(_ index: Int) -> Bool {
    if reading.isMark(index, .colon) { return true }
    return
      (reading.isMark(index, .enDash) || reading.isMark(index, .emDash)
      || reading.isMark(index, .hyphen)) && reading.tokens[index].gap != .none
  }

  private enum Others { case people, nobody }

  /// A body: police, the ministry; after the news also people who tell it: witnesses.
  private func isSpeaker(_ name: Range<Int>, besides others: Others) -> Bool {
    guard let head = name.last else { return false }
    if !reading.wordClass(head).isDisjoint(with: [.organization, .authority]) { return true }
    return others == .people
      && (reading.wordClass(head).contains(.person)
        || reading.lexicon.noun(reading.tokens[head].word).map {
          $0.kind.isPeople && $0.isPlural
        } ?? false)
  }
}
