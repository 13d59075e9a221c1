import Numerals
import Text

/// Verbs of speech whose subject does not stand before them.
///
///     The army denied a raid and [said] …      the army, which denied
///     The army denied a raid, [adding] that …  the army
///     Ministers were told [by] the army chief  the army chief
extension Attributions {
  /// The scope of a verb that goes on with the subject of the one before it, or that has its speaker
  /// after "by".
  func goingOn(
    _ match: AttributionMatch,
    after last: AttributionScope?,
    in sentence: Range<Int>
  ) -> AttributionScope? {
    guard match.kind == .say || match.kind == .deny else { return nil }
    if let speaker = speaker(after: match, in: sentence) {
      return AttributionScope(
        tokens: spokenTokens(match, in: sentence),
        kind: match.kind,
        sources: sources.names(in: speaker),
        quotes: false
      )
    }
    guard let last, last.kind != .accordingTo, last.tokens != sentence,
      last.tokens.contains(match.tokens.lowerBound), continues(match, in: sentence)
    else { return nil }
    return AttributionScope(
      tokens: match.tokens.lowerBound..<sentence.upperBound,
      kind: match.kind,
      sources: last.sources,
      quotes: true
    )
  }

  /// "the ministry, which [put] the figure at 120": the relative stands for the name before it.
  func ofRelative(_ match: AttributionMatch, in sentence: Range<Int>) -> AttributionScope? {
    var before = match.tokens.lowerBound - 1
    while before > sentence.lowerBound,
      reading.isAdverb(before) || reading.wordClass(before).contains(.have)
    {
      before -= 1
    }
    guard before > sentence.lowerBound + 1, reading.wordClass(before).contains(.relative),
      reading.isMark(before - 1, .comma),
      let subject = sources.phrase(before: before - 1, in: sentence)
    else { return nil }
    return AttributionScope(
      tokens: match.tokens.lowerBound..<sentence.upperBound,
      kind: match.kind,
      sources: owners.names(of: subject, in: sentence),
      quotes: false
    )
  }

  /// "and [said]", "but [confirmed]", ", [adding]": a verb that a conjunction or a comma joins to the
  /// one before.
  private func continues(_ match: AttributionMatch, in sentence: Range<Int>) -> Bool {
    SpeechVerbs(reading).continues(at: match.tokens.lowerBound, match.form, in: sentence)
  }

  /// The speaker of a passive: "were told by the army", "twelve deaths, reported by the army,".
  private func speaker(after match: AttributionMatch, in sentence: Range<Int>) -> Range<Int>? {
    guard match.kind == .say, match.form.contains(.participle),
      reading.isWord(match.tokens.upperBound, .by),
      !reading.isWord(match.tokens.lowerBound, .sightings)
    else { return nil }
    return sources.phrase(from: match.tokens.upperBound + 1, in: sentence)
  }

  /// Who is told hears what comes after; what is reported may stand before: the number right before
  /// the participle alone ("compared with [35 acknowledged] by the army"), or the clause.
  private func spokenTokens(_ match: AttributionMatch, in sentence: Range<Int>) -> Range<Int> {
    let start = match.tokens.lowerBound
    if reading.isWord(start, .tellings) { return start..<sentence.upperBound }
    let near = max(sentence.lowerBound, start - 3)..<start
    if let number = near.compactMap({ reading.numeral(at: $0) }).last,
      reading.numerals[number].kind == .count,
      !near.contains(where: { reading.wordClass($0).contains(.be) })
    {
      return reading.numerals[number].phrase.lowerBound..<match.tokens.upperBound
    }
    return clauseStart(before: start, in: sentence)..<sentence.upperBound
  }

  /// The scope of a denial of what stands before it: "…, which the army denied", "…, a claim that the
  /// army denied", "…, a charge rejected by the army".
  func denial(
    by match: AttributionMatch,
    after earlier: [AttributionScope],
    in sentence: Range<Int>
  ) -> AttributionScope? {
    if let subject = deniedSubject(of: match, in: sentence) { return subject }
    guard match.kind == .deny, let denier = denier(of: match, in: sentence),
      let comma = (sentence.lowerBound..<denier.link).last(where: { isPause($0) })
    else { return nil }
    // Narrower than the words of the one who claimed it, so that the denial is heard.
    let open = earlier.last { $0.tokens.contains(comma) && $0.tokens != sentence }
    let start = open?.tokens.lowerBound ?? clauseStart(before: comma, in: sentence)
    return AttributionScope(
      tokens: start..<comma,
      kind: .deny,
      sources: sources.names(in: denier.name),
      quotes: false
    )
  }

  /// "[Allegations that 27 were tortured] were rejected by the governor".
  private func deniedSubject(
    of match: AttributionMatch,
    in sentence: Range<Int>
  ) -> AttributionScope? {
    let verb = match.tokens.lowerBound
    guard match.kind == .deny, match.form.contains(.participle),
      reading.isWord(match.tokens.upperBound, .by), reading.wordClass(verb - 1).contains(.be),
      let name = sources.phrase(from: match.tokens.upperBound + 1, in: sentence),
      let claim = (sentence.lowerBound..<verb).last(where: {
        (reading.isWord($0, .statements) || reading.isWord($0, .counts))
          && (reading.isWord($0 + 1, .that) || reading.isWord($0 + 1, .of))
      })
    else { return nil }
    return AttributionScope(
      tokens: claim..<verb,
      kind: .deny,
      sources: sources.names(in: name),
      quotes: false
    )
  }

  private func isPause(_ index: Int) -> Bool {
    reading.isMark(index, .comma) || reading.isMark(index, .emDash)
      || reading.isMark(index, .enDash)
  }

  /// Who denies, and the token that links the denial to what it denies: "which" or "claim".
  private func denier(
    of match: AttributionMatch,
    in sentence: Range<Int>
  ) -> (name: Range<Int>, link: Int)? {
    let verb = match.tokens.lowerBound
    if match.form.contains(.participle), reading.isWord(match.tokens.upperBound, .by) {
      var before = verb - 1
      while before > sentence.lowerBound,
        reading.isAdverb(before) || reading.wordClass(before).contains(.be)
      {
        before -= 1
      }
      guard let link = link(endingAt: before, in: sentence),
        let name = sources.phrase(from: match.tokens.upperBound + 1, in: sentence)
      else { return nil }
      return (name, link)
    }
    guard let name = sources.phrase(before: verb, in: sentence) else { return nil }
    var before = name.lowerBound - 1
    while before > sentence.lowerBound, reading.wordClass(before).contains(.determiner),
      !reading.wordClass(before).contains(.relative)
    {
      before -= 1
    }
    return link(endingAt: before, in: sentence).map { (name, $0) }
  }

  /// "[, which]", "[, a claim] that": after a comma, what stands for the words before it.
  private func link(endingAt index: Int, in sentence: Range<Int>) -> Int? {
    guard index > sentence.lowerBound + 1 else { return nil }
    if reading.wordClass(index).contains(.relative), isPause(index - 1),
      !reading.isWord(index, .that)
    {
      return index
    }
    let noun = reading.isWord(index, .that) ? index - 1 : index
    guard reading.isWord(noun, .statements),
      !reading.wordClass(noun).contains(.pronoun) || isPause(noun - 1)
    else { return nil }
    var start = noun
    while start > sentence.lowerBound, noun - start < 4, !isPause(start) { start -= 1 }
    return isPause(start) ? noun : nil
  }
}
