import Numerals
import Text

/// Finds cues of the lexicon in a text.
extension Reading {
  /// The longest cue of some classes that starts at a token.
  ///
  /// A capitalized word inside a sentence is a name and no cue, unless `names` admits it, as the
  /// headings of tables do. A cue with a gap counts only where its last words follow within the clause.
  func cue(
    at start: Int,
    in sentence: Range<Int>,
    classes: CueClasses,
    names: Bool = false
  ) -> CueMatch? {
    guard isWord(start), names || !isName(start),
      !lexicon.entry(tokens[start].word).cueClasses.isDisjoint(with: classes)
    else { return nil }
    var best: CueMatch?
    for candidate in lexicon.cueStarts(tokens[start].word) {
      let cue = lexicon.cues[candidate.cue]
      guard classes.contains(CueClasses(cue.cueClass)),
        let end = match(cue.rest, from: start + 1, before: sentence.upperBound),
        cue.tail.isEmpty || tail(of: cue, from: end, in: sentence) != nil
      else { continue }
      let length = cue.length + cue.tail.count
      let known = best.map { lexicon.cues[$0.cue].length + lexicon.cues[$0.cue].tail.count } ?? 0
      if length > known {
        best = CueMatch(cue: candidate.cue, tokens: start..<end, form: candidate.form)
      } else if length == known, let found = best, found.cue == candidate.cue {
        best = CueMatch(
          cue: found.cue,
          tokens: found.tokens,
          form: found.form.union(candidate.form)
        )
      }
    }
    return best
  }

  /// Where the words after a cue's gap end, looked for within one clause.
  func tail(of cue: Cue, from start: Int, in sentence: Range<Int>) -> Int? {
    let limit = min(sentence.upperBound, start + Reading.widestGap)
    var index = start
    while index < limit {
      if isMark(index, .semicolon) { return nil }
      if let end = match(cue.tail, from: index, before: sentence.upperBound) { return end }
      index += 1
    }
    return nil
  }

  /// How many tokens may stand in a cue's gap: a counted phrase with its modifiers.
  private static let widestGap = 14
}
