import Numerals
import Records
import Text

/// Finds what became of a group of people who were held.
///
///     Bandits who seized 46 worshippers have freed 21.          21 is part of 46
///     57 men were arrested. Two were found dead.                two is part of 57
///     They abducted 28 people; 14 are still in captivity.       14 is part of 28
///
/// A number alone stands for some of the group that the text told of last. "Twelve men were arrested
/// and three were killed" counts two groups: only what follows a pause, or can happen to nobody but
/// the held, is a part.
struct Fates {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The group of which a new claim counts some, or nil.
  func group(
    of draft: ClaimDraft,
    _ relation: Relation,
    in sentence: SentenceReading,
    _ drafts: [ClaimDraft]
  ) -> Int? {
    guard relation.link == nil, relation.pattern != ListReader.rule,
      relation.marks.isSubset(of: [.subject]),
      !isListItem(sentence.range),
      let last = drafts.indices.last
    else {
      return nil
    }
    let isReleased = reading.lexicon.has(draft.measure, .freedom)
    let latest = drafts.root(of: last)
    if isState(draft, drafts[latest]), isNoMore(draft, than: drafts[latest]) { return latest }
    let group = isReleased ? drafts.latestHeld(reading.lexicon) : latest
    guard let group, reading.lexicon.has(drafts[group].measure, .custody),
      drafts[group].phrase.implied == nil, !isOneOfSeveral(group, drafts),
      isNoMore(draft, than: drafts[group]),
      isFate(draft, of: drafts[group], sentence), names(draft, drafts[group], isReleased)
    else { return nil }
    return isReleased || isParted(draft, from: drafts[group]) ? group : nil
  }

  /// An item of a list counts a group of its own.
  private func isListItem(_ sentence: Range<Int>) -> Bool {
    reading.tokens[sentence.lowerBound].kind == .mark
      && ![.openQuote, .straightQuote].contains(reading.tokens[sentence.lowerBound].mark)
  }

  /// "Two brothers and six others were seized": what comes after is of either.
  private func isOneOfSeveral(_ group: Int, _ drafts: [ClaimDraft]) -> Bool {
    drafts.indices.contains {
      $0 != group && drafts[$0].sentence == drafts[group].sentence && drafts[$0].whole == nil
        && drafts[$0].cue == drafts[group].cue
    }
  }

  /// "26 were injured; four are in critical condition": a state of some of those before.
  private func isState(_ draft: ClaimDraft, _ group: ClaimDraft) -> Bool {
    guard let cue = draft.cue, draft.measure == group.measure, draft.phrase.isBare,
      !draft.phrase.isOther
    else { return false }
    return reading.lexicon.cues[cue.cue].cueClass == .state && isParted(draft, from: group)
      && draft.phrase.tokens.upperBound <= cue.tokens.lowerBound && cue.tokens.count > 1
  }

  /// What can become of the held; that some still are is a part of them too.
  private func isFate(
    _ draft: ClaimDraft,
    of group: ClaimDraft,
    _ sentence: SentenceReading
  ) -> Bool {
    if draft.measure != group.measure, reading.lexicon.has(draft.measure, .fate) { return true }
    guard reading.lexicon.has(draft.measure, .custody), let cue = draft.cue else { return false }
    let start = max(sentence.range.lowerBound, cue.tokens.lowerBound - 3)
    return (start..<cue.tokens.upperBound).contains { reading.isWord($0, .still) }
  }

  /// A number alone, or for those released the same noun: "Eleven boys were released" of 118 boys.
  private func names(_ draft: ClaimDraft, _ group: ClaimDraft, _ isReleased: Bool) -> Bool {
    let phrase = draft.phrase
    if phrase.isBare { return phrase.isAdditional || !phrase.isOther }
    guard isReleased, let noun = phrase.noun.last else { return phrase.whole != nil }
    let name = reading.text(of: noun..<(noun + 1))
    return group.population == name || group.population.hasSuffix(" " + name)
  }

  /// A full stop, a semicolon or a colon between the group and the number.
  private func isParted(_ draft: ClaimDraft, from group: ClaimDraft) -> Bool {
    guard draft.sentence == group.sentence else { return true }
    let between =
      group.phrase.tokens
      .upperBound..<max(
        group.phrase.tokens.upperBound,
        draft.phrase.tokens.lowerBound
      )
    return between.contains { reading.isMark($0, .semicolon) || reading.isMark($0, .colon) }
  }

  private func isNoMore(_ draft: ClaimDraft, than group: ClaimDraft) -> Bool {
    guard let part = number(of: draft), let whole = number(of: group) else { return true }
    return part <= whole
  }

  private func number(of draft: ClaimDraft) -> Int? {
    let numeral = draft.phrase.numeral.map { reading.numerals[$0] }
    return draft.phrase.implied ?? numeral?.low ?? numeral?.high
  }
}
