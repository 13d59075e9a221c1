import Numerals
import Text

/// What can stand in a noun phrase.
extension Reading {
  /// Tells whether a token can be a noun or an adjective: an open-class word that is no verb form
  /// beyond doubt.
  func isNounLike(_ index: Int) -> Bool {
    guard isWord(index), wordClass(index).isDisjoint(with: .closed) else { return false }
    if isPossessiveMarker(index) { return false }
    return !isFiniteVerb(index) && !isAdverb(index)
  }

  /// Tells whether a token is an adverb, by the lexicon or by its ending.
  func isAdverb(_ index: Int) -> Bool {
    if wordClass(index).contains(.adverb) { return true }
    guard isWord(index), !isName(index), hasSuffix(index, "ly") else { return false }
    guard lexicon.noun(tokens[index].word) == nil, verbForm(index).isEmpty else { return false }
    // WERE SERIOUSLY WOUNDED, but THE ASSEMBLY MET: in capitals only what a verb follows.
    return tokens[index].shape == .lower
      || tokens[index].shape == .upper && !verbForm(index + 1).isEmpty
  }

  /// Tells whether a token is a past form that no noun phrase ends in.
  private func isFiniteVerb(_ index: Int) -> Bool {
    let form = verbForm(index)
    if lexicon.noun(tokens[index].word) != nil { return false }
    return form.contains(.past) || form == .participle || form == .gerund
  }

  func isPossessiveMarker(_ index: Int) -> Bool {
    isWord(index) && tokens[index].gap == .none && index > 0 && tokens[index - 1].kind == .word
      && tokens[index].range.count <= 4 && hasSuffix(index, "s") && !isLetter(index)
  }

  /// Tells whether a token is the plural of an abbreviation: IDPs, NGOs.
  func isAcronym(_ index: Int) -> Bool {
    let letters = text[tokens[index].range]
    return letters.count > 2 && letters.last == 0x73
      && letters.dropLast().allSatisfy { $0 >= 0x41 && $0 <= 0x5a }
  }

  /// Tells whether a token starts with a letter rather than an apostrophe.
  private func isLetter(_ index: Int) -> Bool {
    let first = text[tokens[index].range.lowerBound]
    return first | 0x20 >= 0x61 && first | 0x20 <= 0x7a
  }

  /// Tells whether a noun is a plural, by the lexicon or by its ending.
  func isPlural(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    if let noun = lexicon.noun(tokens[index].word) { return noun.isPlural || isCollective(index) }
    guard isWord(index), tokens[index].range.count > 3 else { return false }
    if tokens[index].range.count > 5, hasSuffix(index, "men") { return true }
    guard hasSuffix(index, "s") else { return false }
    return !hasSuffix(index, "ss") && !hasSuffix(index, "us") && !hasSuffix(index, "is")
  }

  /// Tells whether a noun counts several without a plural ending: police, crew.
  private func isCollective(_ index: Int) -> Bool {
    lexicon.wordClass(tokens[index].word).contains(.collective)
  }

  /// Tells whether a token is the apostrophe that makes the plural before it an owner: dockers' union.
  func isPluralPossessive(_ index: Int) -> Bool {
    (isMark(index, .apostrophe) || isMark(index, .closeQuote)) && tokens[index].gap == .none
  }

  /// Tells whether two neighbouring tokens are joined by a hyphen between them.
  func isHyphenJoined(_ hyphen: Int) -> Bool {
    guard tokens.indices.contains(hyphen), tokens[hyphen].gap == .none,
      isMark(hyphen, .hyphen) || isMark(hyphen, .enDash), hyphen + 1 < tokens.count
    else { return false }
    return tokens[hyphen + 1].gap == .none && tokens[hyphen + 1].kind == .word
  }

  /// The end of the run of noun-like tokens that starts at an index: nouns, adjectives, hyphenated
  /// compounds, possessives, and participles that a noun follows.
  func endOfNounRun(from start: Int, limit: Int) -> Int {
    var end = start
    while end < limit {
      if end > start, tokens[end].gap > .line || tokens[end].gap == .wide { break }
      if end > start, isPresentVerb(end, after: start) || startsVerbPhrase(end, limit: tokens.count)
      {
        break
      }
      if isNounLike(end) {
        end += 1
      } else if end > start, isHyphenJoined(end) || isModelNumber(end) {
        end += 2
      } else if end == start, isWord(end), isHyphenJoined(end + 1),
        verbForm(end + 2).contains(.participle) || isNounLike(end + 2) && isNounLike(end + 3)
      {
        // "so-called", "newly-built", "an off-duty policewoman"
        end += 3
      } else if end > start, isPossessiveMarker(end), end + 1 < limit, isNounLike(end + 1) {
        end += 1
      } else if isModifyingParticiple(end, limit: limit),
        end == start || isAdjectiveLike(end - 1) || namesTrade(end)
      {
        end += 1
      } else {
        break
      }
    }
    return min(end, limit)
  }

  /// "14 M-16 rifles": the number in the name of a product, between a hyphen and a noun.
  private func isModelNumber(_ hyphen: Int) -> Bool {
    guard isMark(hyphen, .hyphen), tokens[hyphen].gap == .none, hyphen + 2 < tokens.count,
      tokens[hyphen + 1].gap == .none, isNounLike(hyphen + 2),
      let numeral = numeral(at: hyphen + 1)
    else { return false }
    return numerals[numeral].kind != .count && numerals[numeral].phrase.count == 1
  }

  /// "Rebels free six", "fire kills 4": a present form between a noun that it agrees with and a number.
  private func isPresentVerb(_ index: Int, after start: Int) -> Bool {
    if opensSaying(index) || isHoldingGerund(index) || isFleeing(index) { return true }
    guard !verbForm(index).isDisjoint(with: [.base, .third]), numeral(at: index + 1) != nil,
      lexicon.noun(tokens[index].word) == nil
        && wordClass(index).isDisjoint(with: [.event, .locative])
        || opensHeadline(start, verb: index)
    else { return false }
    // "Dawn raid nets 31": a third person after a singular, of a verb that can harm.
    let isHarm = verbForm(index).contains(.third) && !lexicon.cueStarts(tokens[index].word).isEmpty
    return isHarm || isPlural(index - 1) || isName(index - 1) || tokens[index - 1].word == 0
  }

  /// "Both governments [deny] holding 30": a verb of speech between a plural and a gerund.
  private func opensSaying(_ index: Int) -> Bool {
    verbForm(index).contains(.base) && verbForm(index + 1) == .gerund && isPlural(index - 1)
      && lexicon.noun(tokens[index].word) == nil
      && !lexicon.entry(tokens[index].word).attributionKinds.isEmpty
  }

  /// "1,200 families [flee] homes": a present form of what befalls people, right after them.
  private func isFleeing(_ index: Int) -> Bool {
    verbForm(index).contains(.base) && lexicon.noun(tokens[index].word) == nil
      && wordClass(index).isEmpty && isPlural(index - 1)
      && lexicon.entry(tokens[index].word).cueClasses.contains(.suffer)
      && lexicon.noun(tokens[index - 1].word).map { $0.kind.isPeople || $0.kind == .household }
        ?? false
  }

  /// "Pirates [holding] 22 sailors": a gerund that can harm, with a number for its object.
  private func isHoldingGerund(_ index: Int) -> Bool {
    guard verbForm(index).contains(.gerund), let numeral = numeral(at: index + 1) else {
      return false
    }
    return numerals[numeral].kind == .count
      && !lexicon.entry(tokens[index].word).cueClasses.isDisjoint(with: .harming)
  }

  /// "Court jails 14": a verb that is a plural too, after a singular that opens a line.
  private func opensHeadline(_ start: Int, verb index: Int) -> Bool {
    verbForm(index).contains(.third) && !isPlural(index - 1)
      && (start == 0 || tokens[start - 1].kind == .mark || tokens[start].gap > .line)
  }

  /// "The order [blocks the property of] nine firms": a present form with more words of its cue.
  func startsVerbPhrase(_ index: Int, limit: Int) -> Bool {
    guard !verbForm(index).isDisjoint(with: [.base, .third]) else { return false }
    let cue = cue(at: index, in: index..<limit, classes: [.harming, .suffer])
    return cue.map { $0.tokens.count > 1 || !lexicon.cues[$0.cue].tail.isEmpty } ?? false
  }

  /// Tells whether a word can be an adjective only: lower case, and no noun that the lexicon knows.
  private func isAdjectiveLike(_ index: Int) -> Bool {
    tokens[index].shape == .lower && !isPlural(index)
      && lexicon.noun(tokens[index].word) == nil
      && wordClass(index).isDisjoint(with: [.organization, .person, .locative, .event])
  }

  /// "a Hong Kong [trading] company": a gerund before a noun for a target of sanctions.
  private func namesTrade(_ index: Int) -> Bool {
    verbForm(index).contains(.gerund) && lexicon.noun(tokens[index + 1].word)?.kind == .target
  }

  /// Tells whether a participle stands before a noun that it describes: wounded soldiers.
  private func isModifyingParticiple(_ index: Int, limit: Int) -> Bool {
    guard isWord(index), wordClass(index).isDisjoint(with: .closed), index + 1 < limit else {
      return false
    }
    let form = verbForm(index)
    guard form.contains(.participle) || form.contains(.gerund) else { return false }
    // "and two sustained serious burns": a verb with its object.
    if let cue = cue(at: index, in: index..<limit, classes: [.suffer]), cue.tokens.count > 1 {
      return false
    }
    guard tokens[index + 1].gap <= .space || tokens[index + 1].gap == .line else { return false }
    return isNounLike(index + 1) && numeral(at: index + 1) == nil
  }
}
