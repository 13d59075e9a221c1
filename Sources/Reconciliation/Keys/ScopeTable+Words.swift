import Records

extension ScopeTable {
  /// The noun that a population phrase is built on, in lower case and singular.
  ///
  /// "injured prison guards" is `guard`, "victims of the raid" is `victim`. Two phrases with one noun
  /// speak of the same people as far as the words go.
  func headNoun(_ population: String) -> String {
    var noun = ""
    for word in population.split(separator: " ") {
      let folded = foldedName(word)
      if kind(of: folded) == .preposition { break }
      noun = folded
    }
    return kind(of: noun) == nil ? singular(noun) : noun
  }

  /// Tells whether a population phrase names nobody in particular: every document says "people".
  func isGenericNoun(_ population: String) -> Bool {
    let noun = headNoun(population)
    return noun.isEmpty || kind(of: noun) == .anybody || kind(of: singular(noun)) == .anybody
  }

  /// Tells whether two names of actors may mean one.
  ///
  /// "coalition" is "US-led coalition"; "gunmen" may be anybody who carries arms, but no bomber.
  func mayBeOneActor(_ one: String, _ other: String) -> Bool {
    let (first, second) = (foldedWords(one), foldedWords(other))
    if first.isSubset(of: second) || second.isSubset(of: first) { return true }
    let (firstKind, secondKind) = (actorKind(first), actorKind(second))
    switch (firstKind, secondKind) {
    case (nil, nil): return false
    case (.armed?, nil), (nil, .armed?): return true
    case (let known?, nil), (nil, let known?): return known == .aircraft || known == .shelling
    case (let left?, let right?): return left == right
    }
  }

  /// The kind of attack that an actor's words name; nil for a name.
  private func actorKind(_ words: Set<String>) -> FigureWord.Kind? {
    let kinds = words.sorted { $0.precedes($1) }.compactMap {
      kind(of: $0) ?? kind(of: singular($0))
    }
    return kinds.first { $0 == .bomb || $0 == .aircraft || $0 == .shelling }
      ?? kinds.first { $0 == .armed }
  }

  /// The word without its plural ending: guards, bodies.
  private func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return "\(word.dropLast(3))y" }
    if word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
    return word
  }
}
