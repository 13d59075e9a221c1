import Numerals
import Text

/// Finds the sources of a sentence that give another number and leave out the rest.
///
///     The ministry put the toll at 300; [the union], at 120.
///     Police say 40 marchers were arrested, [the opposition] more than 90.
///     The governor spoke of six dead, [the Red Crescent] of at least 11.
///
/// All that is left of the second clause is its source, the preposition of the first number, and a
/// number alone. "The army said that rebels killed 20 farmers, the militia seven" names another who
/// killed, and no source.
struct RivalSources {
  private let reading: Reading
  private let sources: SourcePhrases

  init(_ reading: Reading, _ sources: SourcePhrases) {
    self.reading = reading
    self.sources = sources
  }

  /// The scopes of the rivals of a sentence, after those of its verbs of speech.
  func scopes(after spoken: [AttributionScope], in sentence: Range<Int>) -> [AttributionScope] {
    guard let first = spoken.first(where: { speaks($0, in: sentence) }),
      var number = count(from: first.tokens.lowerBound, before: sentence.upperBound)
    else { return [] }
    guard first.tokens.lowerBound < number.phrase.lowerBound,
      !hasDeed(number.phrase.lowerBound - 1, in: sentence)
    else { return [] }
    var found: [AttributionScope] = []
    while let next = count(from: number.phrase.upperBound, before: sentence.upperBound) {
      if let rival = rival(between: number, and: next) {
        found.append(
          AttributionScope(
            tokens: rival.lowerBound..<sentence.upperBound,
            kind: first.kind,
            sources: sources.names(in: rival),
            quotes: false
          )
        )
      }
      number = next
    }
    return found
  }

  /// Tells whether a scope is that of a verb with its source before it.
  private func speaks(_ scope: AttributionScope, in sentence: Range<Int>) -> Bool {
    scope.kind == .say && !scope.sources.isEmpty && scope.tokens != sentence
  }

  private func count(from start: Int, before end: Int) -> Numeral? {
    var index = start
    while index < end {
      if let numeral = reading.numeral(at: index) {
        if reading.numerals[numeral].kind == .count { return reading.numerals[numeral] }
        index = reading.numerals[numeral].phrase.upperBound
      } else {
        index += 1
      }
    }
    return nil
  }

  /// "said that rebels [killed] 20": somebody else did it, so that a noun before the next number may
  /// be another who did.
  private func hasDeed(_ last: Int, in sentence: Range<Int>) -> Bool {
    !reading.verbForm(last).isDisjoint(with: [.past, .third, .gerund])
      && reading.cue(at: last, in: sentence, classes: [.harm, .weak]) != nil
  }

  /// The source between two numbers, where nothing else stands there that could be said of the second.
  private func rival(between first: Numeral, and next: Numeral) -> Range<Int>? {
    var end = next.phrase.lowerBound
    let limit = first.phrase.upperBound
    if reading.wordClass(end - 1).contains(.preposition) {
      guard isParallel(end - 1, first) else { return nil }
      end -= 1
    }
    if end > limit, reading.isMark(end - 1, .comma) { end -= 1 }
    guard !reading.isNounLike(next.phrase.upperBound), end > limit,
      let joint = (limit..<end).last(where: { parts($0) }),
      let found = sources.phrase(from: joint + 1, in: joint..<end), found.lowerBound < end
    else { return nil }
    let name = sources.withoutPossessive(found)
    let rest = sources.withoutPossessive(found.lowerBound..<end)
    return name == rest && isSource(found) ? name : nil
  }

  /// The preposition that stands before the first number too.
  private func isParallel(_ preposition: Int, _ first: Numeral) -> Bool {
    reading.isSameWord(preposition, first.phrase.lowerBound - 1)
  }

  private func parts(_ index: Int) -> Bool {
    reading.isMark(index, .comma) || reading.isMark(index, .semicolon)
      || reading.isWord(index, .and) || reading.isWord(index, .scopeEnds)
  }

  /// Anybody can be a source; "the elder 34" is an age, and "the next day 12" a time.
  private func isSource(_ name: Range<Int>) -> Bool {
    guard let last = name.last else { return false }
    return !reading.isWord(last, .ages) && !reading.isWord(last, .timeNouns)
  }
}
