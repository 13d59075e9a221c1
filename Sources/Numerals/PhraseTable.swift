import Text

/// Phrases of words, digits and marks, found forward from a token or backward to one.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private var phrases: [Phrase] = []
  /// The phrases that start with a key, the longest first.
  private var byFirst: [Int: [Int]] = [:]
  /// The phrases that end with a key, the longest first.
  private var byLast: [Int: [Int]] = [:]

  private struct Phrase: Sendable {
    let keys: [Int]
    let meaning: Meaning
  }

  /// One match: how many tokens, and what they mean.
  struct Match {
    let count: Int
    let meaning: Meaning
  }

  init() {}

  /// Adds a phrase; a phrase without words is left out.
  mutating func add(_ phrase: String, _ meaning: Meaning, _ vocabulary: inout Vocabulary) {
    let keys = phraseKeys(of: phrase, &vocabulary)
    guard let first = keys.first, let last = keys.last else { return }
    phrases.append(Phrase(keys: keys, meaning: meaning))
    let index = phrases.count - 1
    insert(index, into: &byFirst[first, default: []])
    insert(index, into: &byLast[last, default: []])
  }

  private func insert(_ index: Int, into list: inout [Int]) {
    let place = list.firstIndex { phrases[$0].keys.count < phrases[index].keys.count }
    list.insert(index, at: place ?? list.count)
  }

  /// The longest phrase that starts at a token and ends before a limit.
  func match(from start: Int, limit: Int, _ scan: Scan) -> Match? {
    guard start < limit, let candidates = byFirst[scan.key(at: start)] else { return nil }
    for candidate in candidates {
      let keys = phrases[candidate].keys
      guard start + keys.count <= limit else { continue }
      if scan.hasKeys(keys, at: start) {
        return Match(count: keys.count, meaning: phrases[candidate].meaning)
      }
    }
    return nil
  }

  /// The longest phrase that ends before a token and starts at or after a floor.
  func match(endingBefore end: Int, floor: Int, _ scan: Scan) -> Match? {
    guard end > floor, let candidates = byLast[scan.key(at: end - 1)] else { return nil }
    for candidate in candidates {
      let keys = phrases[candidate].keys
      guard end - keys.count >= floor else { continue }
      if scan.hasKeys(keys, at: end - keys.count) {
        return Match(count: keys.count, meaning: phrases[candidate].meaning)
      }
    }
    return nil
  }
}

/// The keys of a phrase: a word's number, digits as their negative value, a mark beyond all words.
func phraseKeys(of phrase: String, _ vocabulary: inout Vocabulary) -> [Int] {
  let bytes = Array(phrase.utf8)
  var tokens: [Token] = []
  Tokenizer(vocabulary: Vocabulary()).appendTokens(of: bytes.span, to: &tokens)
  return tokens.map { token in
    let text = String(decoding: bytes[token.range], as: UTF8.self)
    return switch token.kind {
    case .word: Int(vocabulary.add(text))
    case .digits: -1 - (Int(text) ?? Int.max - 1)
    case .mark: markKey(token.mark)
    }
  }
}

/// The key of a mark, beyond the numbers of all words.
func markKey(_ mark: Mark) -> Int { Int(Int32.max) + Int(mark.rawValue) }
