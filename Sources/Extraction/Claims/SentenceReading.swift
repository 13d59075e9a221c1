import Text

/// One sentence read by the patterns: which counted phrase stands in which relation.
struct SentenceReading {
  let range: Range<Int>
  let phrases: [Phrase]
  let counted: [CountedPhrase]
  /// For each counted phrase, the relation that won; nil where none holds.
  var relations: [Relation?]
  /// For counted phrases the best relation whose cue is not faint: what holds where nobody is named
  /// who held the people.
  var fallbacks: [Int: Relation] = [:]
  /// For each counted phrase, the phrase of the sentence that it is.
  let phraseOf: [Int]

  init(
    range: Range<Int>,
    phrases: [Phrase] = [],
    counted: [CountedPhrase] = []
  ) {
    self.range = range
    self.phrases = phrases
    self.counted = counted
    relations = Array(repeating: nil, count: counted.count)
    phraseOf = counted.indices.map { number in
      phrases.firstIndex { $0.kind == .counted && $0.counted == number } ?? -1
    }
  }
}
