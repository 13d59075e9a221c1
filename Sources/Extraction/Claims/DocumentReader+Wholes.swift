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
    guard let host else { return fates.group(of: draft, relation, in: sentence, drafts) }
    var whole: Int?
    switch relation.link {
    case .sibling:
      whole = draft.phrase.isBare || relation.marks.contains(.part) ? drafts[host].whole : nil
    case .part: whole = host
    case nil where relation.marks.contains(.sibling): whole = drafts[host].whole
    case nil: whole = relation.marks.contains(.part) || draft.phrase.whole != nil ? host : nil
    }
    // Households and people for one group are two counts, neither part of the other.
    guard let found = whole, drafts[found].phrase.isHousehold, !draft.phrase.isHousehold else {
      return whole
    }
    return nil
  }

  /// Notes whether a claim is replaced, contains others or comes on top of them.
  func weigh(_ draft: inout ClaimDraft, _ relation: Relation, _ sentence: SentenceReading) {
    draft.isSuperseded = replacements.replaces(draft, relation)
    draft.isRunningTotal = isRunningTotal(relation) && !draft.isSuperseded
    draft.isAdditional = draft.phrase.isAdditional && isAfterAnother(draft, sentence)
  }

  /// "two more" come on top of those counted before; "killed 12 and wounded another seven" adds the
  /// seven to others of whom something else is said.
  private func isAfterAnother(_ draft: ClaimDraft, _ sentence: SentenceReading) -> Bool {
    drafts.contains { $0.measure == draft.measure }
      || drafts.last?.sentence != sentence.range
  }

  private func isRunningTotal(_ relation: Relation) -> Bool {
    if relation.marks.contains(.total) { return true }
    let isToll = relation.cue.map { reading.lexicon.cues[$0.cue].cueClass == .number } ?? false
    return isToll && !relation.marks.contains(.superseded)
  }
}
