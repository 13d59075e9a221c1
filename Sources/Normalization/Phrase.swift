import Text

/// A cell or a sentence cut into words.
///
/// *Example*: `Sunday's raid, in Kelba, killed 2,310` holds the words sunday (possessive), raid, in,
/// kelba, killed, 2310, and three clauses.
struct Phrase {
  struct Word {
    /// As written, without a possessive ending.
    var text: String
    /// Lower case without accents; digits without thousands signs.
    var folded: String
    var isPossessive: Bool
    /// The marks between this word and the one before.
    var before: String
    /// Which stretch between commas and stops it stands in, from 0.
    var clause: Int

    var isCapitalised: Bool {
      text.unicodeScalars.first?.properties.isUppercase ?? false
    }
    /// The value of a word made of digits only.
    var number: Int? {
      folded.utf8.allSatisfy { (48...57).contains($0) } ? Int(folded) : nil
    }
  }

  let words: [Word]

  init(_ text: String) {
    var reader = PhraseReader()
    reader.read(text)
    words = reader.words
  }

  /// The first word of an equal sequence of words, or nil.
  func firstIndex(of sought: Phrase) -> Int? {
    indices(of: sought).first
  }

  /// Where an equal sequence of words starts, in order.
  func indices(of sought: Phrase) -> [Int] {
    guard !sought.words.isEmpty, words.count >= sought.words.count else { return [] }
    return (0...(words.count - sought.words.count)).filter { start in
      sought.words.indices.allSatisfy { words[start + $0].folded == sought.words[$0].folded }
    }
  }
}

/// Cuts text into the words of a phrase.
private struct PhraseReader {
  var words: [Phrase.Word] = []
  private var word = ""
  private var marks = ""
  private var clause = 0

  mutating func read(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    for index in scalars.indices {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if isWordPart(scalar, next: next) {
        word.unicodeScalars.append(scalar)
      } else {
        endWord()
        mark(scalar)
      }
    }
    endWord()
  }

  /// Letters and digits; apostrophes inside a word; signs inside a number.
  private func isWordPart(_ scalar: Unicode.Scalar, next: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "’", "‘", "ʼ": return !word.isEmpty && next.properties.isAlphabetic
    case ",", ".":
      return word.unicodeScalars.last?.properties.numericType != nil
        && next.properties.numericType != nil
    default:
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
  }

  private mutating func mark(_ scalar: Unicode.Scalar) {
    switch scalar {
    case ",", ";", ":", ".", "(", ")", "“", "”", "\"", "—": clause += 1
    default: break
    }
    if !scalar.properties.isWhitespace { marks.unicodeScalars.append(scalar) }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    var text = word
    let isPossessive = text.hasSuffix("'s") || text.hasSuffix("’s")
    if isPossessive { text = String(text.dropLast(2)) }
    words.append(
      Phrase.Word(
        text: text,
        folded: NameFolding.words(withoutSigns(text)).joined(),
        isPossessive: isPossessive,
        before: marks,
        clause: clause
      )
    )
    word = ""
    marks = ""
  }

  /// Drops the signs inside a number.
  private func withoutSigns(_ text: String) -> String {
    guard text.utf8.first.map({ (48...57).contains($0) }) == true else { return text }
    return text.filter { $0 != "," && $0 != "." }
  }
}
