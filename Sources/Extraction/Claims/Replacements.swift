import Numerals
import Records
import Text

/// Decides whether a figure is one that the text replaces, or an ordinary one of another time.
///
///     rose to 17 from 12                                 12 is superseded
///     The previous toll was 37.                          37 is superseded
///     killed 19 this month, down from 33 in April        33 is a count of April
///     259 twelve months earlier                          259 is a count of that time
///     88,000 are now displaced, up from 61,500 in May    61,500 is superseded: those who are
///                                                        displaced are counted anew
struct Replacements {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// Tells whether the text replaces a claim's figure by another.
  func replaces(_ draft: ClaimDraft, _ relation: Relation) -> Bool {
    let isRecount = reading.lexicon.has(draft.measure, .recount)
    if relation.marks.contains(.superseded) {
      return isRecount || !isOfAnotherPeriod(draft.phrase, draft.sentence)
    }
    if relation.marks.contains(.compared) {
      return isRecount && draft.sentence.contains { reading.isWord($0, .now) }
        || relation.marks.contains(.anaphoric) && isGivenBefore(draft.phrase, draft.sentence)
    }
    if relation.marks.contains(.before) || isOfAnEarlierVersion(draft.sentence)
      || isInBracketOfBefore(draft.phrase, draft.sentence)
    {
      return true
    }
    let isToll = relation.cue.map { reading.lexicon.cues[$0.cue].cueClass == .number } ?? false
    return isToll && isGivenBefore(draft.phrase, draft.sentence)
  }

  /// "The previous toll was", "an initial figure of", "had earlier put the toll at": a word before
  /// the number says that it was given before.
  func isGivenBefore(_ phrase: CountedPhrase, _ sentence: Range<Int>) -> Bool {
    var index = phrase.tokens.lowerBound - 1
    while index >= sentence.lowerBound, !reading.isMark(index, .semicolon),
      !reading.isMark(index, .comma)
    {
      if reading.isWord(index, .earlier) { return !isDistance(index, sentence) }
      index -= 1
    }
    return false
  }

  /// "The correct number is 20", "they later put the figure at 14": the number replaces the one that
  /// it is compared with.
  func corrects(_ phrase: CountedPhrase, _ relation: Relation, _ sentence: Range<Int>) -> Bool {
    if relation.marks.contains(.replaces) { return true }
    guard relation.marks.contains(.compared), relation.marks.contains(.anaphoric) else {
      return false
    }
    let start = max(sentence.lowerBound, phrase.tokens.lowerBound - Replacements.reach)
    return (start..<phrase.tokens.lowerBound).contains { reading.isWord($0, .corrected) }
  }

  /// The claim of a toll that a verb revises: "41 died. … They revised the toll down to 29."
  func revised(
    by draft: ClaimDraft,
    _ relation: Relation,
    in sentence: SentenceReading,
    after drafts: [ClaimDraft]
  ) -> Int? {
    guard let cue = relation.cue, reading.lexicon.cues[cue.cue].cueClass == .number,
      !draft.isSuperseded, relation.phrase > 0, relation.link == nil
    else { return nil }
    let verb = sentence.phrases[relation.phrase - 1]
    guard verb.kind == .verb, reading.isWord(verb.tokens.upperBound - 1, .revisions) else {
      return nil
    }
    return drafts.latest {
      $0.measure == draft.measure && $0.whole == nil && $0.sentence != draft.sentence
    }
  }

  /// Two named sources, or one that denies: neither replaces the other's number.
  func areRivals(_ draft: ClaimDraft, _ other: ClaimDraft) -> Bool {
    if other.modality == .denied { return true }
    return !draft.attributedTo.isEmpty && !other.attributedTo.isEmpty
      && Set(draft.attributedTo).isDisjoint(with: other.attributedTo)
  }

  /// "An earlier version of this notice stated that": what it stated is replaced.
  private func isOfAnEarlierVersion(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      reading.isWord($0, .earlier) && reading.isWord($0 + 1, .versions)
    }
  }

  /// "19 dead (was 15 dead, 40 hurt)": the bracket holds what was counted before.
  private func isInBracketOfBefore(_ phrase: CountedPhrase, _ sentence: Range<Int>) -> Bool {
    var index = phrase.tokens.lowerBound - 1
    while index >= sentence.lowerBound, !reading.isMark(index, .openParenthesis) {
      if reading.isMark(index, .closeParenthesis) { return false }
      index -= 1
    }
    guard index >= sentence.lowerBound else { return false }
    return reading.isWord(index + 1, .was) || reading.isWord(index + 1, .earlier)
  }

  /// "12 months earlier", "in the previous year", "in the first half": a time, not an earlier count.
  private func isDistance(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let isTime = [index - 1, index + 1].contains { near in
      sentence.contains(near)
        && (reading.numeral(at: near) != nil || reading.isWord(near, .rateUnits)
          || reading.isWord(near, .longUnits) || reading.isWord(near, .halves))
    }
    return isTime
  }

  /// "in April", "in 2022", "the year before": a month or year, not a day, follows the number.
  private func isOfAnotherPeriod(_ phrase: CountedPhrase, _ sentence: Range<Int>) -> Bool {
    let start = phrase.tokens.upperBound
    let end = min(sentence.upperBound, start + Replacements.reach)
    for index in start..<max(start, end) {
      if reading.tokens[index].kind == .mark { return false }
      if reading.wordClass(index).contains(.month) || reading.isWord(index, .longUnits) {
        return true
      }
      if let numeral = reading.numeral(at: index), reading.numerals[numeral].kind == .date {
        return true
      }
    }
    return false
  }

  /// How many tokens after the number its period may end.
  private static let reach = 7
}
