import Text

/// Tells where a verb of speech goes on with the subject of the one before it.
///
///     denied the raid [and said] that     a past or present form after a conjunction
///     denied the raid, [adding] that      a gerund after a comma
///     denies the raid, [it says],         a pronoun and its verb after a comma
struct SpeechVerbs {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// Tells whether the verb at a token goes on with the subject of a verb before it.
  func continues(at verb: Int, _ form: VerbForm, in sentence: Range<Int>) -> Bool {
    var before = verb - 1
    while before > sentence.lowerBound, reading.isAdverb(before) { before -= 1 }
    guard before > sentence.lowerBound else { return false }
    if form.contains(.gerund) { return reading.isMark(before, .comma) }
    guard !form.isDisjoint(with: [.past, .third]) else { return false }
    return reading.isWord(before, .and) && !reading.isWord(verb + 1, .by)
  }

  /// ", which denied any role[,] said": the comma that closes a relative clause.
  private func closesRelativeClause(_ comma: Int, in sentence: Range<Int>) -> Bool {
    guard let opener = (sentence.lowerBound..<comma).last(where: { reading.isMark($0, .comma) })
    else { return false }
    return reading.wordClass(opener + 1).contains(.relative)
  }

  /// Tells whether words of a source's own start at a conjunction or comma: what a cue before them
  /// speaks for ends there.
  func open(at joint: Int, in sentence: Range<Int>) -> Bool {
    let isComma = reading.isMark(joint, .comma)
    guard isComma || reading.isWord(joint, .and) else { return false }
    var verb = joint + 1
    while verb < sentence.upperBound, reading.isAdverb(verb) { verb += 1 }
    let hasPronoun = reading.wordClass(verb).contains(.pronoun)
    if hasPronoun { verb += 1 }
    guard verb < sentence.upperBound,
      let match = reading.attribution(at: verb, in: sentence, kinds: [.say, .accuse])
    else { return false }
    // "The firm, which had denied a leak, admitted that four had died"
    if isComma, !hasPronoun, !match.form.isDisjoint(with: [.past, .third]) {
      return reading.isWord(match.tokens.upperBound, .that)
        || reading.isWord(match.tokens.upperBound - 1, .that)
        || closesRelativeClause(joint, in: sentence)
    }
    if hasPronoun { return !match.form.isDisjoint(with: [.past, .third, .base]) }
    return continues(at: verb, match.form, in: sentence)
  }
}
