import Numerals
import Text

/// Finds the counts into which the text divides a count of the same sentence.
///
///     Police detained 88 people: 37 in Ankara, 31 in Istanbul and 20 in Izmir.
///     They arrested 46 people (12 women, 3 minors).
///     The group seized 17 teachers – 12 women and five men – at dawn.
///
/// A colon, a dash, a bracket or "namely" opens the list. Where the counts of the list add up to the
/// count before it, they are its parts whatever their words; else they must be people or bare
/// numbers, the first right after the opening mark, without verbs of their own.
struct Breakdowns {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// Links the counts of each list to the count that they divide.
  func link(_ sentence: inout SentenceReading) {
    guard sentence.counted.count > 1 else { return }
    for opener in sentence.phrases.indices {
      guard let kind = kind(of: sentence.phrases[opener]),
        let total = total(before: opener, in: sentence)
      else { continue }
      let items = items(after: opener, kind, in: sentence)
      let parts = adding(up: items, to: total, sentence) ?? listed(items, opener, total, sentence)
      // In an ordinary list the first may add up to the others: "three men, two women and a child".
      if kind == .comma, parts.count < 2 || !isGeneric(sentence.counted[total]) { continue }
      for part in parts { link(part, to: total, &sentence) }
    }
  }

  /// What opens a list.
  private enum Opener {
    case colon, dash, bracket, word, comma
  }

  private func kind(of phrase: Phrase) -> Opener? {
    let token = phrase.tokens.lowerBound
    guard phrase.kind == .mark else {
      return reading.isWord(token, .namely) ? .word : nil
    }
    return switch reading.tokens[token].mark {
    case .colon: .colon
    case .emDash, .enDash: .dash
    case .openParenthesis, .openBracket: .bracket
    case .comma: .comma
    default: nil
    }
  }

  /// The last count before the list of which something is said.
  private func total(before opener: Int, in sentence: SentenceReading) -> Int? {
    let before = sentence.counted.indices.filter {
      sentence.phraseOf[$0] >= 0 && sentence.phraseOf[$0] < opener
        && sentence.counted[$0].implied == nil
    }
    let nearest = before.max { sentence.phraseOf[$0] < sentence.phraseOf[$1] }
    guard let nearest, let relation = sentence.relations[nearest],
      !relation.marks.contains(.reject), !relation.isNegated
    else { return nil }
    return nearest
  }

  /// The counts of the list in the order of the text, up to the mark that closes it.
  private func items(
    after opener: Int,
    _ kind: Opener,
    in sentence: SentenceReading
  ) -> [Int] {
    let end = (opener + 1..<sentence.phrases.endIndex).first { isEnd($0, of: kind, in: sentence) }
    return (opener..<(end ?? sentence.phrases.endIndex)).compactMap { index in
      let phrase = sentence.phrases[index]
      return phrase.kind == .counted ? phrase.counted : nil
    }
  }

  private func isEnd(_ index: Int, of kind: Opener, in sentence: SentenceReading) -> Bool {
    let phrase = sentence.phrases[index]
    guard phrase.kind == .mark else { return false }
    return switch (kind, reading.tokens[phrase.tokens.lowerBound].mark) {
    case (.bracket, .closeParenthesis), (.bracket, .closeBracket): true
    case (.dash, .emDash), (.dash, .enDash): true
    case (.comma, .semicolon): true
    default: false
    }
  }

  /// The first counts of a list that make up the total; nil where none do.
  private func adding(up items: [Int], to total: Int, _ sentence: SentenceReading) -> [Int]? {
    guard let whole = value(of: sentence.counted[total]) else { return nil }
    var sum = 0
    var parts: [Int] = []
    for item in items {
      let phrase = sentence.counted[item]
      guard divides(phrase, sentence.counted[total]) || phrase.kind == nil,
        let value = value(of: phrase), value <= whole
      else { return nil }
      sum += value
      parts.append(item)
      if sum >= whole { return sum == whole && parts.count > 1 ? parts : nil }
    }
    return nil
  }

  /// The counts of a list that read like parts though they do not make up the total: the first right
  /// after the mark, none with a verb.
  private func listed(
    _ items: [Int],
    _ opener: Int,
    _ total: Int,
    _ sentence: SentenceReading
  ) -> [Int] {
    guard let first = items.first, sentence.phraseOf[first] == opener + 1,
      kind(of: sentence.phrases[opener]) != .comma
    else { return [] }
    let whole = value(of: sentence.counted[total]) ?? Int.max
    return Array(
      items.prefix { item in
        let phrase = sentence.counted[item]
        guard divides(phrase, sentence.counted[total]), isOpen(sentence.relations[item]),
          phrase.implied == nil, !hasVerb(after: item, in: sentence)
        else { return false }
        return phrase.isHousehold != sentence.counted[total].isHousehold
          || (value(of: phrase) ?? 0) <= whole
      }
    )
  }

  /// Tells whether no construction of its own reads a count.
  private func isOpen(_ relation: Relation?) -> Bool {
    relation.map { $0.cue == nil && $0.link != nil } ?? true
  }

  /// "six soldiers opened fire": a verb right after the count or its modifiers.
  private func hasVerb(after item: Int, in sentence: SentenceReading) -> Bool {
    var next = sentence.phraseOf[item] + 1
    while sentence.phrases.indices.contains(next),
      sentence.phrases[next].kind == .noun
        || sentence.phrases[next].kind == .word
          && reading.wordClass(sentence.phrases[next].tokens.lowerBound).contains(.preposition)
    {
      next += 1
    }
    guard sentence.phrases.indices.contains(next) else { return false }
    return [.verb, .be].contains(sentence.phrases[next].kind)
      && sentence.phrases[next].voice != .gerund
  }

  /// Tells whether one count can be some of those whom another one counts.
  private func divides(_ part: CountedPhrase, _ whole: CountedPhrase) -> Bool {
    switch part.kind {
    case .person, .transient, .body, .household:
      whole.kind != .target || part.kind == .person
    case .target: whole.kind == .target
    case nil: part.isBare || part.whole != nil
    default: false
    }
  }

  private func value(of phrase: CountedPhrase) -> Int? {
    if let implied = phrase.implied { return implied }
    guard let numeral = phrase.numeral.map({ reading.numerals[$0] }), numeral.low == numeral.high
    else { return nil }
    return numeral.low
  }

  /// People of any kind: a list after them names the kinds.
  private func isGeneric(_ phrase: CountedPhrase) -> Bool {
    phrase.noun.last.map { reading.isWord($0, .anybody) } ?? false
  }

  private func link(_ part: Int, to total: Int, _ sentence: inout SentenceReading) {
    if sentence.relations[part]?.link == .part(total) { return }
    if var own = sentence.relations[part], own.cue != nil, own.link == nil,
      own.cue != sentence.relations[total]?.cue
    {
      own.link = .part(total)
      own.marks.insert(.part)
      sentence.relations[part] = own
      return
    }
    sentence.relations[part] = Relation(
      counted: part,
      cue: nil,
      pattern: "breakdown",
      rank: 0,
      marks: [.part, .inherit],
      phrase: sentence.phraseOf[part],
      distance: 0,
      isNegated: false,
      link: .part(total)
    )
  }
}
