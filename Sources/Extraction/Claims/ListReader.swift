import Numerals
import Text

/// Reads lists: lines below a heading that says what happened, and numbers with a label that does.
///
///     DETAINEES BY FACILITY          Today's action targets:          Killed: 14; injured: 33
///     Central: 311                   • 12 procurement agents
///     Total: 494                     • 6 front companies
///
/// A heading speaks for the lines below it, up to a blank line, a total or a line of another kind.
/// What an item says of itself ("• 5 aid workers arrested") stays what it is.
struct ListReader {
  private let reading: Reading
  private let lines: Lines
  private let labels: Labels

  init(_ reading: Reading, _ gazetteer: Gazetteer) {
    self.reading = reading
    lines = Lines(reading)
    labels = Labels(reading, gazetteer)
  }

  /// What a list says of one number.
  struct Entry {
    let cue: CueMatch
    /// The tokens that name the place, or the people.
    var place: Range<Int>?
    var people: Range<Int>?
    var isTotal = false
    /// Which list the number is in; nil where its own label says all.
    var list: Int?
    /// Whether the label itself says what happened.
    var isLabelled = false

    /// A number whose own label says all, as one of a list's.
    func joined(to other: Entry) -> Entry {
      var entry = self
      entry.list = other.list
      return entry
    }
  }

  /// The entries of a document, by the first token of the count.
  func entries() -> [Int: Entry] {
    var entries: [Int: Entry] = [:]
    var heading: Heading?
    for (number, line) in lines.ranges.enumerated() {
      let own = labelled(in: line)
      entries.merge(own) { first, _ in first }
      if let current = heading, !lines.startsParagraph(line) || current.isLast(number),
        let items = items(of: line, under: current, number)
      {
        entries.merge(items) { $0.isLabelled ? $0.joined(to: $1) : $1 }
        heading = items.values.contains(where: \.isTotal) ? nil : current
      } else if own.isEmpty {
        heading = self.heading(of: line, number)
      }
    }
    return entries
  }

  private struct Heading {
    let cue: CueMatch
    let line: Int
    let people: Range<Int>?
    /// "by district": the labels are places.
    let isBroken: Bool

    /// Tells whether a line is the first below the heading.
    func isLast(_ number: Int) -> Bool { number == line + 1 }
  }
}

extension ListReader {
  /// A line that says what happened to nobody yet: "ARRESTS, MARCH", "The following were killed:".
  private func heading(of line: Range<Int>, _ number: Int) -> Heading? {
    let body = lines.body(of: line)
    guard let last = body.last, body.count <= ListReader.widestHeading,
      !body.contains(where: { isCounted($0) })
    else { return nil }
    let isLead = reading.isMark(last, .colon)
    let cues = body.compactMap { start in
      isLead ? leadCue(at: start, in: body) : labels.cue(at: start, in: body)
    }
    guard let first = cues.first, let final = cues.last else { return nil }
    if !isLead, reading.isMark(last, .period) || hasOther(cues) { return nil }
    return Heading(
      cue: isLead ? final : first,
      line: number,
      people: people(in: body),
      isBroken: body.contains { reading.isWord($0, .by) }
    )
  }

  /// How many tokens a heading may have.
  private static let widestHeading = 30

  /// "Today's action targets:", "Police arrested:": a finite verb whose objects are the list.
  private func leadCue(at start: Int, in line: Range<Int>) -> CueMatch? {
    labels.cue(at: start, in: line)
      ?? reading.cue(at: start, in: line, classes: .harming, names: true)
  }

  private func hasOther(_ cues: [CueMatch]) -> Bool {
    Set(cues.map { reading.lexicon.cues[$0.cue].measure }).count > 1
  }

  /// Who is counted below a heading: its first noun for people.
  private func people(in heading: Range<Int>) -> Range<Int>? {
    heading.first { index in
      guard let noun = reading.lexicon.noun(reading.tokens[index].word) else { return false }
      return noun.isPlural && [.person, .transient, .household].contains(noun.kind)
    }.map { $0..<($0 + 1) }
  }

  private func isCounted(_ index: Int) -> Bool {
    guard let numeral = reading.numeral(at: index) else { return false }
    let next = reading.numerals[numeral].phrase.upperBound
    return reading.numerals[numeral].kind == .count && reading.isWord(next)
      && reading.tokens[next].gap < .line
  }
}

extension ListReader {
  /// "Killed: 14; injured: 33", "Dead 12, wounded 30": numbers whose own labels say what happened.
  private func labelled(in line: Range<Int>) -> [Int: Entry] {
    var entries: [Int: Entry] = [:]
    for index in line {
      guard let numeral = reading.numeral(at: index), isStart(numeral, at: index),
        let label = label(before: index, in: line), let cue = labels.cue(of: label.tokens)
      else { continue }
      let isHeading = reading.lexicon.cues[cue.cue].cueClass == .heading
      let saysAll = label.tokens == cue.tokens && !isHeading && isOver(after: numeral, in: line)
      // "Enforced disappearances – 3", a line of its own.
      let isLine =
        label.tokens.lowerBound == lines.body(of: line).lowerBound
        && label.tokens.upperBound < index && !isHeading
      guard label.hasColon || saysAll || isLine && isOver(after: numeral, in: line) else {
        continue
      }
      var entry = Entry(cue: cue, isLabelled: true)
      entry.people =
        labels.people(in: cue.tokens.upperBound..<label.tokens.upperBound)
        ?? named(in: label.tokens.lowerBound..<cue.tokens.lowerBound)
        ?? (reading.lexicon.cues[cue.cue].cueClass == .heading ? cue.tokens : nil)
      entry.isTotal = labels.isTotal(label.tokens)
      for value in values(from: numeral, in: line) { entries[key(of: value)] = entry }
    }
    return entries
  }

  /// "[Families] evacuated: 230": the households that a label counts, before its cue.
  private func named(in label: Range<Int>) -> Range<Int>? {
    guard let last = label.last,
      reading.lexicon.noun(reading.tokens[last].word)?.kind == .household
    else { return nil }
    return labels.people(in: label)
  }

  private func key(of numeral: Int) -> Int { reading.numerals[numeral].tokens.lowerBound }

  private func isStart(_ numeral: Int, at index: Int) -> Bool {
    reading.numerals[numeral].phrase.lowerBound == index
      && reading.numerals[numeral].kind == .count
  }

  private func isOver(after numeral: Int, in line: Range<Int>) -> Bool {
    let next = reading.numerals[numeral].phrase.upperBound
    return next >= line.upperBound || reading.tokens[next].kind == .mark
  }

  /// The words before a number, up to a mark; with the colon between them, if there is one.
  private func label(
    before index: Int,
    in line: Range<Int>
  ) -> (tokens: Range<Int>, hasColon: Bool)? {
    var end = index
    while end > line.lowerBound, isSeparator(end - 1) { end -= 1 }
    let hasColon = (end..<index).contains { reading.isMark($0, .colon) }
    var start = end
    while start > line.lowerBound, reading.isWord(start - 1), reading.numeral(at: start - 1) == nil
    {
      start -= 1
    }
    return start < end && isOpen(start, in: line) ? (start..<end, hasColon) : nil
  }

  /// Tells whether a label can start at a token: after a mark, or on a line that goes on with no
  /// sentence ("… killed nine and⏎injured 20").
  private func isOpen(_ start: Int, in line: Range<Int>) -> Bool {
    guard start > line.lowerBound else { return reading.startsSentence(start) }
    return reading.tokens[start - 1].kind == .mark
  }

  private func isSeparator(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .mark else { return false }
    switch reading.tokens[index].mark {
    case .colon, .asterisk, .enDash, .emDash, .hyphen, .equals, .pipe: return true
    default: return false
    }
  }

  /// A number and those after it that a comma or slash joins: "312 households / 1,498 persons".
  private func values(from numeral: Int, in line: Range<Int>) -> [Int] {
    var values = [numeral]
    var index = reading.numerals[numeral].phrase.upperBound
    while index < line.upperBound {
      if let next = reading.numeral(at: index) {
        guard reading.numerals[next].kind == .count else { break }
        if next != values.last { values.append(next) }
        index = reading.numerals[next].phrase.upperBound
      } else if reading.isNounLike(index) || reading.isMark(index, .slash)
        || reading.isMark(index, .comma)
      {
        index += 1
      } else {
        break
      }
    }
    return values
  }
}

extension ListReader {
  /// The numbers of a line below a heading; nil where the line is no item of the list.
  private func items(
    of line: Range<Int>,
    under heading: Heading,
    _ number: Int
  ) -> [Int: Entry]? {
    let body = lines.body(of: line)
    guard let first = body.first else { return [:] }
    if let numeral = reading.numeral(at: first) {
      guard reading.numerals[numeral].kind == .count else { return nil }
      var entry = entry(under: heading)
      entry.isTotal = reading.isWord(first, .totals)
      return body.lowerBound > line.lowerBound || entry.isTotal ? [key(of: numeral): entry] : nil
    }
    if body.lowerBound > line.lowerBound, reading.wordClass(first).contains(.article) {
      return [first: entry(under: heading)]
    }
    let value =
      body.first { isSeparator($0 - 1) && isStart(at: $0) } ?? body.first { isStart(at: $0) }
    guard let value, let numeral = reading.numeral(at: value) else { return nil }
    var end = value
    while end > body.lowerBound, isSeparator(end - 1) { end -= 1 }
    return items(body.lowerBound..<end, numeral, in: body, under: heading)
  }

  private func isStart(at index: Int) -> Bool {
    reading.numeral(at: index).map { isStart($0, at: index) } ?? false
  }

  private func items(
    _ label: Range<Int>,
    _ numeral: Int,
    in body: Range<Int>,
    under heading: Heading
  ) -> [Int: Entry]? {
    var entry = entry(under: heading)
    entry.isTotal = labels.isTotal(label)
    if !entry.isTotal {
      if labels.people(in: label) != nil {
        entry.people = label
      } else if labels.isPlace(label, isBroken: heading.isBroken) {
        entry.place = label
      } else {
        return labels.cue(of: label) == nil ? [:] : nil
      }
    }
    return Dictionary(
      values(from: numeral, in: body).map { (key(of: $0), entry) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private func entry(under heading: Heading) -> Entry {
    Entry(cue: heading.cue, people: heading.people, list: heading.line)
  }
}
