import Numerals
import Records
import Text

/// How a new claim goes with those before it: what contains it, and what it adds to.
extension DocumentReader {
  /// The claim that contains a new one, or nil.
  func whole(
    of draft: ClaimDraft,
    _ relation: Relation,
    _ host: Int?,
    in sentence: SentenceReading
  ) -> Int? {
    guard let host else {
      return leading(draft, in: sentence)
        ?? fates.group(of: draft, relation, in: sentence, drafts)
    }
    var whole: Int?
    switch relation.link {
    case .sibling:
      whole = draft.phrase.isBare || relation.marks.contains(.part) ? drafts[host].whole : nil
    case .part: whole = host
    case nil where relation.marks.contains(.sibling): whole = drafts[host].whole
    case nil: whole = relation.marks.contains(.part) || draft.phrase.whole != nil ? host : nil
    }
    // Households and people for one group are two counts, neither part of the other: "5,000 people
    // (900 families)".
    guard let found = whole else { return nil }
    let isOther = drafts[found].phrase.isHousehold != draft.phrase.isHousehold
    let isBracketed = reading.isMark(draft.phrase.tokens.lowerBound - 1, .openParenthesis)
    return isOther && (isBracketed || drafts[found].phrase.isHousehold) ? nil : found
  }

  /// "Among the 40 injured, 12 are in critical condition": the count that opens the sentence contains a
  /// number alone after its comma.
  private func leading(_ draft: ClaimDraft, in sentence: SentenceReading) -> Int? {
    let start = sentence.range.lowerBound
    guard draft.phrase.isBare, !draft.phrase.isOther, !draft.phrase.isAdditional,
      reading.isWord(start, .among) || reading.isWord(start, .of),
      reading.isMark(draft.phrase.tokens.lowerBound - 1, .comma)
    else { return nil }
    return drafts.latest {
      $0.sentence == sentence.range && $0.phrase.tokens.lowerBound == start + 1
        && $0.phrase.implied == nil
    }
  }

  /// Notes whether a claim is replaced, contains others or comes on top of them.
  func weigh(_ draft: inout ClaimDraft, _ relation: Relation, _ sentence: SentenceReading) {
    draft.isSuperseded = replacements.replaces(draft, relation)
    draft.isRunningTotal = isRunningTotal(relation) && !draft.isSuperseded
    draft.isAdditional = draft.phrase.isAdditional && isAfterAnother(draft, sentence)
  }

  /// The claims that a new one replaces: the one that it is compared with, or the latest one of a toll
  /// that is revised; and with it an equal one just before: "said 120 died and later lowered its
  /// estimate from 120 to 90".
  func replaced(
    by draft: ClaimDraft,
    _ relation: Relation,
    _ host: Int?,
    in sentence: SentenceReading
  ) -> [Int] {
    let isCorrection = replacements.corrects(draft.phrase, relation, sentence.range)
    let old =
      isCorrection ? host : replacements.revised(by: draft, relation, in: sentence, after: drafts)
    guard let old, !replacements.areRivals(draft, drafts[old]) else { return [] }
    let isNear = { (claim: ClaimDraft) in
      claim.sentence == sentence.range || claim.sentence == previous
    }
    return drafts.indices.suffix(4).filter { index in
      isNear(drafts[index]) && drafts[index].measure == drafts[old].measure
        && drafts[index].whole == drafts[old].whole
        && number(of: drafts[index]) == number(of: drafts[old])
    } + [old]
  }

  private func number(of draft: ClaimDraft) -> Int? {
    draft.phrase.numeral.flatMap { reading.numerals[$0].low ?? reading.numerals[$0].high }
  }

  /// "two more" come on top of those counted before; "killed 12 and wounded another seven" adds the
  /// seven to others of whom something else is said.
  private func isAfterAnother(_ draft: ClaimDraft, _ sentence: SentenceReading) -> Bool {
    drafts.contains { $0.measure == draft.measure }
      || drafts.last?.sentence != sentence.range
  }

  private func isRunningTotal(_ relation: Relation) -> Bool {
    if relation.marks.contains(.total) { return true }
    if relation.marks.contains(.increment) { return false }
    let isToll = relation.cue.map { reading.lexicon.cues[$0.cue].cueClass == .number } ?? false
    return isToll && !relation.marks.contains(.superseded)
  }
}
