import Numerals
import Text

/// Reads verb groups: auxiliaries, adverbs and the main verb.
///
///     have been killed              kill, passive
///     is believed to have detained  detain, active, reported
///     to have been killed           kill, passive
///     killing                       kill, gerund
///     could not be reached          reach, passive, negated
struct VerbGroups {
  let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The verb group that starts at a token, or nil.
  func group(at start: Int, in sentence: Range<Int>) -> Phrase? {
    var scan = Scan(index: start)
    scan.isReduced =
      reading.isWord(start, .being) || reading.verbForm(start).contains(.participle)
    while scan.index < sentence.upperBound, reading.numeral(at: scan.index) == nil {
      if let phrase = step(&scan, start, sentence) { return phrase }
      if scan.isDone { break }
    }
    guard scan.lastAuxiliary >= start else { return nil }
    return auxiliariesAlone(scan, start)
  }

  struct Scan {
    var index: Int
    var lastAuxiliary = -1
    var hasBe = false
    var isAfterBe = false
    var hasHave = false
    var hasModal = false
    var hasTo = false
    var isNegated = false
    var isReported = false
    var isDone = false
    var isReduced = false
  }

  /// Takes one token into the group; returns the finished group at its main verb.
  private func step(_ scan: inout Scan, _ start: Int, _ sentence: Range<Int>) -> Phrase? {
    let index = scan.index
    let wordClass = reading.wordClass(index)
    if takeAuxiliary(wordClass, &scan, start) { return nil }
    if takeYet(&scan) { return nil }
    if let end = endOfAdverb(index, start) {
      scan.isNegated = scan.isNegated || wordClass.contains(.negative)
      scan.index = end
      return nil
    }
    if wordClass.contains(.negative), isVerbal(index + 1), !reading.isWord(index, .no) {
      scan.isNegated = true
      scan.index += 1
      return nil
    }
    if takeReporting(&scan, start, sentence) { return nil }
    // "40 rebels had been “neutralised”": a euphemism in quotes is the verb all
    // the same.
    if scan.isAfterBe, reading.isMark(index, .openQuote) || reading.isMark(index, .straightQuote),
      reading.cue(at: index + 1, in: sentence, classes: [.weak]) != nil
    {
      scan.index += 1
      return nil
    }
    guard let phrase = mainVerb(scan, start, sentence) else {
      scan.isDone = true
      return nil
    }
    return phrase
  }

  /// The end of the adverb at a token: "were [pre-emptively] evacuated", "people [newly] displaced".
  ///
  /// One that opens the group needs the participle of a cue right after it.
  private func endOfAdverb(_ index: Int, _ start: Int) -> Int? {
    let head = reading.isHyphenJoined(index + 1) ? index + 2 : index
    // "were [re]-arrested"
    if reading.isHyphenJoined(index + 1), reading.isWord(index, .prefixes),
      reading.verbForm(index + 2).contains(.participle)
    {
      return index + 2
    }
    guard index > start else {
      let opensGroup =
        reading.isAdverb(head) && reading.verbForm(head + 1).contains(.participle)
        && !reading.lexicon.cueStarts(reading.tokens[head + 1].word).isEmpty
      return opensGroup ? head + 1 : nil
    }
    if reading.isAdverb(head) { return head + 1 }
    // "have [so far] been confirmed dead"
    if reading.isWord(index, .so), reading.isWord(index + 1, .far) { return index + 2 }
    let isAdverbial = reading.wordClass(index).contains(.negative) || isInnerSince(index)
    return isAdverbial ? index + 1 : nil
  }

  /// "have since been released": since is an adverb between auxiliaries.
  private func isInnerSince(_ index: Int) -> Bool {
    reading.isWord(index, .since) && reading.wordClass(index - 1).contains(.have)
      && isVerbal(index + 1)
  }

  /// "have [yet] to be found", "have [still] to be paid": what has not happened.
  private func takeYet(_ scan: inout Scan) -> Bool {
    guard scan.lastAuxiliary == scan.index - 1, reading.isWord(scan.index, .yet),
      reading.wordClass(scan.index + 1).contains(.infinitive), isVerbal(scan.index + 2)
    else { return false }
    scan.isNegated = true
    scan.index += 1
    return true
  }

  private func takeAuxiliary(_ wordClass: WordClass, _ scan: inout Scan, _ start: Int) -> Bool {
    if wordClass.contains(.be) {
      scan.hasBe = true
      scan.isAfterBe = true
    } else if wordClass.contains(.have) {
      scan.hasHave = true
      scan.isAfterBe = false
    } else if wordClass.contains(.modal) || wordClass.contains(.auxiliaryDo) {
      scan.hasModal = true
    } else if wordClass.contains(.infinitive), isVerbal(scan.index + 1) {
      // "is to blacklist 27": the infinitive is the verb, not a participle after "is".
      scan.hasTo = true
      scan.isAfterBe = false
    } else {
      return false
    }
    scan.lastAuxiliary = scan.index
    scan.index += 1
    return true
  }

  /// Tells whether a token can go on with a verb group.
  private func isVerbal(_ index: Int) -> Bool {
    let wordClass = reading.wordClass(index)
    if !wordClass.isDisjoint(with: [.be, .have, .modal]) { return true }
    if !reading.verbForm(index).isEmpty { return true }
    return reading.isAdverb(index) && !reading.verbForm(index + 1).isEmpty
  }

  /// Takes a participle that reports: is [believed] to have, are [feared] dead; but those who "were told
  /// to leave their homes" are not said to have left them.
  private func takeReporting(_ scan: inout Scan, _ start: Int, _ sentence: Range<Int>) -> Bool {
    let index = scan.index
    guard !scan.isReported, reading.verbForm(index).contains(.participle),
      reading.attribution(at: index, in: sentence, kinds: [.say, .think]) != nil,
      reading.cue(at: index, in: sentence, classes: .harm) == nil
    else { return false }
    let next = index + 1
    let goesOn =
      reading.wordClass(next).contains(.infinitive) && isVerbal(next + 1)
      || scan.isAfterBe && reading.verbForm(next).contains(.participle)
      || scan.isAfterBe && reading.cue(at: next, in: sentence, classes: [.state]) != nil
      || index == start && reading.verbForm(next).contains(.participle) && followsCount(start)
    guard goesOn else { return false }
    scan.isReported = true
    scan.lastAuxiliary = index
    scan.isAfterBe = scan.isAfterBe && !reading.wordClass(next).contains(.infinitive)
    scan.index += 1
    return true
  }

  /// The cue of a main verb: of a verb that harms and befalls ("drown"), the passive and a counted
  /// object read the first, all else the second.
  private func cue(at index: Int, _ voice: Voice, _ sentence: Range<Int>) -> CueMatch? {
    let harms = reading.cue(at: index, in: sentence, classes: .harming)
    let befalls = reading.cue(at: index, in: sentence, classes: [.suffer])
    guard let harms, let befalls else { return harms ?? befalls }
    // "were moved to safer places": nothing befalls in the passive.
    if voice == .passive { return harms }
    if befalls.tokens.count != harms.tokens.count {
      return befalls.tokens.count > harms.tokens.count ? befalls : harms
    }
    let hasObject = reading.numeral(at: harms.tokens.upperBound) != nil
    return hasObject ? harms : befalls
  }

  /// Tells whether a number stands a few words before: "12 people feared drowned".
  private func followsCount(_ start: Int) -> Bool {
    (max(0, start - 5)..<start).contains { reading.numeral(at: $0) != nil }
  }

  private func mainVerb(_ scan: Scan, _ start: Int, _ sentence: Range<Int>) -> Phrase? {
    let form = reading.verbForm(scan.index)
    let hasAuxiliary = scan.lastAuxiliary >= start
    let voice = voice(form, scan, hasAuxiliary)
    let denied = scan.isNegated ? lack(at: scan.index, voice, scan, sentence) : nil
    let cue = denied ?? cue(at: scan.index, voice, sentence)
    let isPhrase = (cue?.tokens.count ?? 0) > 1 && !hasAuxiliary
    guard isMainVerb(form, scan, hasAuxiliary) || isPhrase && form.contains(.gerund) else {
      return nil
    }
    let end = cue?.tokens.upperBound ?? scan.index + 1
    var phrase = Phrase(.verb, start..<end)
    phrase.cue = cue
    phrase.voice = voice
    phrase.isNegated = scan.isNegated && denied == nil
    phrase.isReported = scan.isReported
    phrase.isFaint = cue.map { reading.lexicon.cues[$0.cue].cueClass == .faint } ?? false
    return phrase
  }

  /// "were never seen again", "have never resurfaced": a passive or past whose denial says what happened.
  private func lack(
    at index: Int,
    _ voice: Voice,
    _ scan: Scan,
    _ sentence: Range<Int>
  ) -> CueMatch? {
    guard voice == .passive || voice == .bare || scan.hasHave,
      let cue = reading.cue(at: index, in: sentence, classes: [.lack])
    else { return nil }
    // "were not found guilty", "not found to have signed": what they were not found to be.
    let next = cue.tokens.upperBound
    let isOver =
      cue.tokens.count > 1 || next >= sentence.upperBound || !reading.isNounLike(next)
      || reading.isName(next)
    return isOver && !reading.wordClass(next).contains(.infinitive) ? cue : nil
  }

  private func voice(_ form: VerbForm, _ scan: Scan, _ hasAuxiliary: Bool) -> Voice {
    if scan.isAfterBe,
      form.contains(.participle) || form.isEmpty && reading.hasSuffix(scan.index, "ed")
    {
      // "children being killed", "people estimated to have been killed": the verb says something of
      // the noun right before it, as a bare participle does.
      return scan.isReduced ? .bare : .passive
    }
    if scan.isReported, !scan.hasTo, form.contains(.participle) { return .passive }
    if hasAuxiliary { return .active }
    if form.contains(.gerund) { return .gerund }
    return form.isDisjoint(with: [.past, .participle]) ? .active : .bare
  }

  /// A group without a main verb: forms of be that link a noun or adjective.
  private func auxiliariesAlone(_ scan: Scan, _ start: Int) -> Phrase? {
    guard scan.hasBe else { return nil }
    var phrase = Phrase(.be, start..<(scan.lastAuxiliary + 1))
    phrase.isNegated = scan.isNegated
    phrase.isReported = scan.isReported
    return phrase
  }
}
