/// The folded words that the lexicons name, each with a number.
///
/// Folding is lower case for ASCII and Latin letters, and `'` for the curly apostrophe; diacritics
/// stay. Number 0 is no word. Looking a word up is one hash of its bytes: the tokenizer does it once
/// per word, and everything after it compares numbers.
package struct Vocabulary: Sendable {
  /// The bytes of all words, one after the other.
  private var bytes: [UInt8] = []
  /// Where word n ends in `bytes`; word 0 is empty.
  private var ends: [Int32] = [0]
  /// Open-addressing table, a power of two long.
  private var slots: [Slot]

  /// A word of the table, with enough of it to tell it from most others; 0 is a free slot.
  private struct Slot {
    var number: Int32 = 0
    var count: Int32 = 0
    var first: UInt64 = 0
  }

  package init() {
    slots = Array(repeating: Slot(), count: 1 << 12)
  }

  /// How many words there are; their numbers run from 1 to this.
  package var count: Int { ends.count - 1 }

  /// Adds a word, folding it, and returns its number; a word that is there keeps its number.
  package mutating func add(_ word: String) -> Int32 {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.utf8.count)
    let source = Array(word.utf8)
    foldCase(of: source.span, into: &folded)
    return add(folded)
  }

  /// The number of a word, 0 where it is unknown.
  package func number(of word: String) -> Int32 {
    var folded: [UInt8] = []
    let source = Array(word.utf8)
    foldCase(of: source.span, into: &folded)
    return number(ofFolded: folded.span)
  }

  /// The folded text of a word; empty for 0.
  package func text(of word: Int32) -> String {
    guard word > 0, Int(word) < ends.count else { return "" }
    return String(decoding: bytes[Int(ends[Int(word) - 1])..<Int(ends[Int(word)])], as: UTF8.self)
  }

  /// The number of a word whose bytes are folded already.
  func number(ofFolded word: Span<UInt8>) -> Int32 {
    number(of: WordKey(word)) { matches($0, word) }
  }

  /// The number of a word that is a run of ASCII letters of any case, with the key of its lower case.
  func number(ofLetters range: Range<Int>, in text: Span<UInt8>, _ key: WordKey) -> Int32 {
    number(of: key) { matches($0, lettersAt: range, in: text) }
  }

  private func number(of key: WordKey, isSame: (Int32) -> Bool) -> Int32 {
    var place = key.hash & (slots.count - 1)
    while slots[place].number != 0 {
      if slots[place].first == key.first, Int(slots[place].count) == key.count,
        key.isWhole || isSame(slots[place].number)
      {
        return slots[place].number
      }
      place = (place + 1) & (slots.count - 1)
    }
    return 0
  }

  private func matches(_ number: Int32, lettersAt range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let start = Int(ends[Int(number) - 1])
    for offset in 0..<range.count
    where bytes[start + offset] != text[range.lowerBound + offset] | 0x20 {
      return false
    }
    return true
  }

  private mutating func add(_ folded: [UInt8]) -> Int32 {
    guard !folded.isEmpty else { return 0 }
    let known = number(ofFolded: folded.span)
    guard known == 0 else { return known }
    bytes.append(contentsOf: folded)
    ends.append(Int32(bytes.count))
    let number = Int32(ends.count - 1)
    if ends.count * 3 > slots.count * 2 { grow() } else { place(number) }
    return number
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for number in 1..<Int32(ends.count) { place(number) }
  }

  private mutating func place(_ number: Int32) {
    let key = WordKey(bytes.span.extracting(Int(ends[Int(number) - 1])..<Int(ends[Int(number)])))
    var place = key.hash & (slots.count - 1)
    while slots[place].number != 0 { place = (place + 1) & (slots.count - 1) }
    slots[place] = Slot(number: number, count: Int32(key.count), first: key.first)
  }

  private func matches(_ number: Int32, _ word: Span<UInt8>) -> Bool {
    let start = Int(ends[Int(number) - 1])
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }
}
