import Text

/// Tells which words are followed by a place.
///
///     in, at, near, below Hais             prepositions of place
///     the shelling of Hais                 "of" after something that is or happens at a place
///     north of Hais, residents of Hais     "of" after a direction or people who live there
///     fled to Hais, swept through Hais     a way to the place
///     searched Hais, left Hais             a verb whose object is a place
struct PlaceCues {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// Tells whether a mention of a place may begin with a token: a name, an article of one (al-Bukamal), or
  /// a word that `introducesPlace` or `everywhere` is about.
  func mayBegin(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    if token.kind != .word { return false }
    return token.shape != .lower || token.end - token.start == 2
      || !reading.lexicon.functionWords(token.word).isDisjoint(with: PlaceCues.beginnings)
      || reading.lexicon.wordClass(token.word).contains(.siting)
  }

  private static let beginnings: FunctionWordSet = [.everywhere, .locatives, .of, .ways, .to]

  /// Tells whether a place may follow a token.
  func introducesPlace(_ index: Int) -> Bool {
    reading.isWord(index, .locatives) || isOfPlace(index) || isWay(index)
      || hasPlaceAsObject(index)
  }

  /// Tells whether a token is a verb whose object is a place.
  func hasPlaceAsObject(_ index: Int) -> Bool {
    reading.wordClass(index).contains(.siting) && !reading.verbForm(index).isEmpty
  }

  /// "the market of Tell Marran", "the shelling of Hais": the noun before "of" says that a place follows.
  private func isOfPlace(_ index: Int) -> Bool {
    guard reading.isWord(index, .of), index > 0 else { return false }
    return !reading.wordClass(index - 1).isDisjoint(with: [.locative, .event])
      || reading.isWord(index - 1, .directions)
      || reading.isWord(index - 1, .residents)
  }

  /// "fled to Hais", "tore through Hais": a direction after a verb that moves.
  private func isWay(_ index: Int) -> Bool {
    guard index > 0, !reading.verbForm(index - 1).isEmpty else { return false }
    if reading.isWord(index, .ways) { return true }
    return reading.isWord(index, .to) && reading.isWord(index - 1, .motions)
  }
}
