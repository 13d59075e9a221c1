import Numerals
import Text

/// Which verbs of speech are the predicate of a subject, and speak.
///
///     the army said that           yes
///     the toll reported by         no: a participle
///     a video said to show         no: nobody said it here
///     did not confirm reports      no: the object of another verb
extension Attributions {
  /// Tells whether a verb form is the predicate of a subject: not "the toll reported by", not "is
  /// said to have".
  func isFinite(_ match: AttributionMatch, in sentence: Range<Int>) -> Bool {
    var before = match.tokens.lowerBound - 1
    while before > sentence.lowerBound, reading.isAdverb(before) { before -= 1 }
    if match.form.contains(.gerund) {
      return before >= sentence.lowerBound && owners.isReport(before)
    }
    if reading.wordClass(before).contains(.be) || reading.wordClass(before).contains(.infinitive) {
      return false
    }
    if match.form == .base {
      return reading.isPlural(before) || isPronoun(before)
        || hasTwoSubjects(before: match.tokens.lowerBound, in: sentence)
        || owners.isOfReport(before: match.tokens.lowerBound, in: sentence)
    }
    // "did not confirm reports that": the object of another verb.
    if isInfinitive(before, in: sentence) { return false }
    let next = match.tokens.upperBound
    // "a video said to show 17 bodies"
    if match.form == [.past, .participle] || match.form.contains(.participle),
      reading.wordClass(next).contains(.infinitive),
      reading.hasSuffix(match.tokens.lowerBound, "said")
    {
      return false
    }
    if match.form.contains(.third), !isPresent(match, after: before) { return false }
    return !reading.isWord(next, .by) && !reading.wordClass(before).contains(.determiner)
  }

  /// "the militia [claims] to have killed", but "the claims of the militia".
  private func isPresent(_ match: AttributionMatch, after before: Int) -> Bool {
    let next = match.tokens.upperBound
    let hasInfinitive =
      reading.wordClass(next).contains(.infinitive)
      && (!reading.verbForm(next + 1).isEmpty
        || !reading.wordClass(next + 1).isDisjoint(with: [.be, .have]))
    if reading.wordClass(next).contains(.preposition), !hasInfinitive { return false }
    let hasSubject =
      reading.isNounLike(before) || isPronoun(before)
      || reading.tokens.indices.contains(before) && reading.tokens[before].kind == .mark
    return hasSubject && !reading.isWord(next, .of)
  }

  /// Tells whether two are the subject of a verb: "the police and the union [say]".
  private func hasTwoSubjects(before verb: Int, in sentence: Range<Int>) -> Bool {
    guard let subject = sources.phrase(before: verb, in: sentence) else { return false }
    return subject.contains { reading.isWord($0, .and) }
  }

  private func isPronoun(_ index: Int) -> Bool { reading.wordClass(index).contains(.pronoun) }

  /// "to confirm", "did not confirm", "could not immediately confirm": a base form after an auxiliary.
  private func isInfinitive(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound, reading.verbForm(index).contains(.base) else { return false }
    var before = index - 1
    while before > sentence.lowerBound,
      reading.isAdverb(before) || reading.wordClass(before).contains(.negative)
    {
      before -= 1
    }
    return !reading.wordClass(before).isDisjoint(with: [.modal, .auxiliaryDo, .infinitive])
  }

  /// A verb of publishing speaks only where a report is published.
  func publishesReport(_ match: AttributionMatch, in sentence: Range<Int>) -> Bool {
    let next = match.tokens.upperBound
    let end = min(sentence.upperBound, next + 7)
    // "corrected it to 96": a pronoun for the figure.
    if next < end, reading.isWord(next, .statements), isPronoun(next),
      (next..<end).contains(where: {
        reading.isWord($0, .toOrAt) && reading.numeral(at: $0 + 1) != nil
      })
    {
      return true
    }
    return (match.tokens.upperBound..<end).contains { owners.isReport($0) }
  }
}
