import Text

/// Which forms are main verbs, and which are nouns or adjectives.
extension VerbGroups {
  /// Tells whether a form can be the main verb after what stands before it.
  func isMainVerb(_ form: VerbForm, _ scan: Scan, _ hasAuxiliary: Bool) -> Bool {
    guard form.isEmpty else {
      if hasAuxiliary {
        if scan.isAfterBe { return !form.isDisjoint(with: [.participle, .gerund]) }
        if scan.hasHave, !scan.hasTo { return form.contains(.participle) }
        return form.contains(.base) || scan.isReported
      }
      if !form.isDisjoint(with: [.past, .participle, .gerund]) { return !isNominal(scan.index) }
      return isFinitePresent(scan.index, form)
    }
    guard hasAuxiliary, reading.isWord(scan.index), reading.tokens[scan.index].word == 0 else {
      return false
    }
    if scan.isAfterBe {
      return reading.hasSuffix(scan.index, "ed") || reading.hasSuffix(scan.index, "ing")
    }
    return scan.hasHave
      ? reading.hasSuffix(scan.index, "ed") : reading.wordClass(scan.lastAuxiliary).contains(.modal)
  }

  /// Tells whether a gerund or participle is a noun or adjective here: the killing of, mass arrests.
  private func isNominal(_ index: Int) -> Bool {
    let form = reading.verbForm(index)
    guard form.contains(.gerund) else { return false }
    return reading.isWord(index + 1, .of)
      || reading.wordClass(index - 1).contains(.determiner)
        && !reading.isWord(index - 1, .that)
  }

  /// Tells whether a present form is a verb here: a number or a determiner follows it, and a noun
  /// stands before it.
  private func isFinitePresent(_ index: Int, _ form: VerbForm) -> Bool {
    if reading.numeral(at: index - 1) != nil { return isPresentOfMany(index, form) }
    // "fishermen whose boats sank": a noun that somebody has.
    if reading.isWord(index - 1, .whose) { return false }
    let next = index + 1
    if index > 0, reading.isMark(index - 1, .comma) { return isNextVerb(index, form) }
    guard index > 0, reading.isWord(index - 1),
      reading.wordClass(index - 1).isDisjoint(with: [.determiner, .preposition]),
      reading.tokens[index].gap <= .space || reading.tokens[index].gap == .line
    else { return false }
    let hasObject =
      reading.numeral(at: next) != nil || reading.wordClass(next).contains(.determiner)
      || reading.wordClass(next).contains(.negative)
      || reading.isWord(next, .that)
    let rises =
      form.contains(.third) && reading.isWord(next, .toOrAt)
      && reading.lexicon.noun(reading.tokens[index].word) == nil
      && reading.wordClass(index).isEmpty
    let hasPlural = form.contains(.base) && reading.isPlural(index - 1)
    return hasObject || hasPlural || rises || reading.wordClass(index - 1).contains(.pronoun)
      || reading.wordClass(index - 1).contains(.relative)
  }

  /// "294 [remain] missing", "12 [die] in blast": a base form after a number, with no noun after it.
  private func isPresentOfMany(_ index: Int, _ form: VerbForm) -> Bool {
    guard form.contains(.base), reading.tokens[index].gap <= .space else { return false }
    let next = index + 1
    // "4,000 [flee] Hara fighting"
    if reading.lexicon.noun(reading.tokens[index].word) == nil,
      reading.lexicon.entry(reading.tokens[index].word).cueClasses.contains(.suffer)
    {
      return true
    }
    return !reading.isNounLike(next)
      || reading.cue(at: next, in: next..<min(next + 4, reading.tokens.count), classes: [.state])
        != nil
  }

  /// "Blast kills 3, hurts 17", "the list, which is new, names 12": a cue that goes on after a comma.
  private func isNextVerb(_ index: Int, _ form: VerbForm) -> Bool {
    guard reading.numeral(at: index + 1) != nil, !form.isDisjoint(with: [.third, .base]) else {
      return false
    }
    let clause = index..<min(reading.tokens.count, index + VerbGroups.longestClause)
    guard let cue = reading.cue(at: index, in: clause, classes: .harming) else { return false }
    return reading.lexicon.noun(reading.tokens[index].word) == nil
      || !reading.lexicon.cues[cue.cue].tail.isEmpty
  }

  /// How many tokens of a clause are searched for the last words of its cue.
  private static let longestClause = 24
}
