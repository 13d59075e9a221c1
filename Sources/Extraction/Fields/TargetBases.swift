import Text

/// Finds where a target of sanctions is based by the words of its own phrase.
///
///     nine Panama-flagged tankers       Panama
///     15 ships flying the Panama flag   Panama
///     a Beirut money changer            Beirut
struct TargetBases {
  private let reading: Reading
  private let names: PlaceNames
  private let words: FunctionWords

  init(_ reading: Reading, _ gazetteer: Gazetteer, _ words: FunctionWords) {
    self.reading = reading
    self.words = words
    names = PlaceNames(reading, gazetteer, words)
  }

  /// The place in or right after a counted noun with its modifiers, or nil.
  func base(of noun: Range<Int>) -> String? {
    for index in noun where reading.isWord(index, words[.based]) {
      guard reading.isMark(index - 1, .hyphen), reading.isNameWord(index - 2) else { continue }
      return name(endingBefore: index - 1)
    }
    for index in noun.upperBound..<min(noun.upperBound + 5, reading.tokens.count)
    where reading.isWord(index, words[.flag]) && reading.isNameWord(index - 1) {
      return name(endingBefore: index)
    }
    guard let run = reading.nameRun(at: noun.lowerBound, limit: noun.upperBound),
      names.country(ofAdjective: noun.lowerBound) == nil, names.isKnown(run),
      run.upperBound < noun.upperBound
    else { return nil }
    return reading.text(of: run)
  }

  private func name(endingBefore end: Int) -> String {
    var start = end - 1
    while start > 0, reading.isNameWord(start - 1), reading.tokens[start].gap == .space {
      start -= 1
    }
    return reading.text(of: start..<end)
  }
}
