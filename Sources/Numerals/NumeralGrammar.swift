package import Text

/// Finds the numbers in the tokens of a document: what they count or measure, and how they are
/// bounded.
///
///     between 5,000 and 13,000 prisoners   count, between, 5000 … 13000
///     close to half a million people       count, nearly, 500000
///     scores more                          count, vague
///     48 hours                             duration
package struct NumeralGrammar: Sendable {
  private let table: LexemeTable
  private let phrases: Phrases

  /// Builds the grammar from a lexicon and registers its words in a vocabulary.
  ///
  /// - Parameters:
  ///   - lexicon: The rows of the four tables.
  ///   - vocabulary: Receives the words; the tokenizer must use it, or one grown from it.
  package init(lexicon: NumeralLexicon, vocabulary: inout Vocabulary) {
    var table = LexemeTable(lexicon, &vocabulary)
    var phrases = Phrases()
    for row in lexicon.qualifiers { phrases.add(row, &table, &vocabulary) }
    for row in lexicon.idioms { phrases.add(row, &table, &vocabulary) }
    table.noteStarts()
    self.table = table
    self.phrases = phrases
  }

  /// Finds the numerals of a document.
  ///
  /// - Parameters:
  ///   - tokens: The document's tokens.
  ///   - text: The bytes that the tokens point into.
  ///   - sentences: The sentences as ranges of token indices; no numeral crosses their borders.
  /// - Returns: The numerals in text order, without overlap.
  package func numerals(
    in tokens: [Token],
    text: Span<UInt8>,
    sentences: [Range<Int>]
  ) -> [Numeral] {
    var numerals: [Numeral] = []
    var scan = Scan(
      tokens: tokens,
      lexemes: SentenceLexemes(),
      phrases: phrases,
      sentence: 0..<0,
      floor: 0
    )
    for sentence in sentences where table.mayHoldNumber(sentence, of: tokens, text) {
      scan.lexemes.read(sentence, of: tokens, text, table)
      scan.sentence = sentence
      scan.floor = sentence.lowerBound
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard scan.lexemes[index].canStart, let numeral = scan.numeral(at: index) else {
          index += 1
          continue
        }
        numerals.append(numeral)
        index = max(numeral.phrase.upperBound, numeral.tokens.upperBound)
        scan.floor = index
      }
    }
    return numerals
  }
}

extension Phrases {
  /// Adds a phrase of `qualifiers.csv`; a verb in all its forms.
  mutating func add(
    _ row: QualifierPhrase,
    _ table: inout LexemeTable,
    _ vocabulary: inout Vocabulary
  ) {
    switch row.side {
    case .before: addBefore(row.phrase, row.bound, &table, &vocabulary)
    case .after: after.add(row.phrase, row.bound, &vocabulary)
    case .intensifier: intensifiers.add(row.phrase, true, &vocabulary)
    case .verb:
      for form in verbForms(of: row.phrase) {
        addBefore(form, row.bound, &table, &vocabulary)
      }
    }
  }

  private mutating func addBefore(
    _ phrase: String,
    _ bound: Numeral.Bound,
    _ table: inout LexemeTable,
    _ vocabulary: inout Vocabulary
  ) {
    before.add(phrase, bound, &vocabulary)
    guard let last = phrase.split(separator: " ").last, last.last != "." else { return }
    table.add(.endsQualifier, to: String(last), &vocabulary)
  }

  /// Adds a phrase of `idioms.csv`.
  mutating func add(
    _ row: NumberIdiom,
    _ table: inout LexemeTable,
    _ vocabulary: inout Vocabulary
  ) {
    idioms.add(row.phrase, row.kind, &vocabulary)
    let first = row.phrase.prefix { $0.isLetter || $0 == "'" }
    guard !first.isEmpty else { return }
    table.add(.startsIdiom, to: String(first), &vocabulary)
  }
}

/// The forms of a regular verb: exceed, exceeds, exceeded, exceeding; top, topped; surpass, surpasses.
func verbForms(of verb: String) -> [String] {
  let letters = Array(verb)
  let vowels: [Character] = ["a", "e", "i", "o", "u"]
  let isShort =
    letters.count == 3 && vowels.contains(letters[1]) && !vowels.contains(letters[2])
  let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : isShort ? verb + verb.suffix(1) : verb
  return [verb, plural(of: verb), stem + "ed", stem + "ing"]
}
