/// Whether a count says that it holds the attackers' own dead.
struct Attackers: Sendable {
  let lexicon: ContextLexicon

  /// True for `including the four attackers`, false for `not counting the attackers` and where the
  /// attackers' bodies are told apart; nil where the words do not say.
  func areIncluded(in quote: Phrase, population: String) -> Bool? {
    let words = quote.words
    let population = Phrase(population).words
    let isOfAttackers = lexicon.contains(.attacker, in: population, within: 0..<population.count)
    guard !isOfAttackers else { return nil }
    for index in lexicon.indices(of: .attacker, in: words, within: 0..<words.count) {
      let before = max(0, index - 5)..<index
      let near = before.filter { words[$0].clause == words[index].clause }
      guard let start = near.first else { continue }
      if lexicon.contains(.excluding, in: words, within: start..<index) { return false }
      if lexicon.contains(.including, in: words, within: start..<index) { return true }
      if isToldApart(words, index) { return false }
    }
    return nil
  }

  /// `the bodies of the attackers were taken elsewhere`.
  private func isToldApart(_ words: [Phrase.Word], _ index: Int) -> Bool {
    let before = words[max(0, index - 3)..<index].map(\.folded)
    return before.contains("bodies") || before.contains("body")
  }
}
