import Numerals
import Text

/// One document as the grammar sees it: bytes, tokens, sentences and numerals, with the questions
/// that every rule asks about single tokens.
///
/// It never changes, and is a class for one reason: every rule holds it, and as a value it was copied
/// with each of them (7 % of the time of an extraction).
final class Reading: Sendable {
  let text: [UInt8]
  let tokens: [Token]
  let sentences: [Range<Int>]
  let numerals: [Numeral]
  let lexicon: Lexicon
  /// For each token, the numeral whose phrase it is in, or -1.
  private let numeralOfToken: [Int32]
  /// What the text is about, and where.
  let topics: Topics
  /// For each token, whether its capitals make it a name, whatever the word is elsewhere.
  private let isCapitalName: [Bool]

  init(
    text: [UInt8],
    tokens: [Token],
    sentences: [Range<Int>],
    numerals: [Numeral],
    lexicon: Lexicon
  ) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.numerals = numerals.map { Reading.withoutVerb($0, tokens, lexicon) }
    self.lexicon = lexicon
    var owner = [Int32](repeating: -1, count: tokens.count)
    for (index, numeral) in self.numerals.enumerated() {
      for token in numeral.phrase where owner[token] < 0 { owner[token] = Int32(index) }
    }
    numeralOfToken = owner
    isCapitalName = LetterCase.names(tokens, sentences)
    topics = Topics(tokens, lexicon)
  }

  /// "handed over 12 soldiers": the verb before a word that hedges elsewhere is no part of the number.
  private static func withoutVerb(
    _ numeral: Numeral,
    _ tokens: [Token],
    _ lexicon: Lexicon
  ) -> Numeral {
    let first = numeral.phrase.lowerBound
    guard first + 1 < numeral.tokens.lowerBound, !lexicon.verbForm(tokens[first].word).isEmpty,
      lexicon.functionWords(tokens[first + 1].word).contains(.particles)
    else { return numeral }
    var numeral = numeral
    numeral.phrase = (first + 2)..<numeral.phrase.upperBound
    return numeral
  }

  /// The numeral whose phrase holds a token.
  func numeral(at token: Int) -> Int? {
    guard tokens.indices.contains(token), numeralOfToken[token] >= 0 else { return nil }
    return Int(numeralOfToken[token])
  }

  /// The sentence that a token stands in.
  func sentence(of token: Int) -> Range<Int>? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count ? sentences[low] : nil
  }

  /// Tells whether a token is the first of its sentence.
  func startsSentence(_ token: Int) -> Bool { sentence(of: token)?.lowerBound == token }

  /// The parts of speech of a word; a word that its capitals make a name has none but those of names.
  func wordClass(_ index: Int) -> WordClass {
    guard tokens.indices.contains(index) else { return [] }
    let wordClass = lexicon.wordClass(tokens[index].word)
    return isCapitalName[index] ? wordClass.intersection(.ofNames) : wordClass
  }

  /// The verb forms that a word can be; a name is none.
  func verbForm(_ index: Int) -> VerbForm {
    guard tokens.indices.contains(index), !isCapitalName[index] else { return [] }
    return lexicon.verbForm(tokens[index].word)
  }

  /// Tells whether a token is a name by its capitals.
  func isName(_ index: Int) -> Bool {
    isCapitalName.indices.contains(index) && isCapitalName[index]
  }

  func isMark(_ index: Int, _ mark: Mark) -> Bool {
    tokens.indices.contains(index) && tokens[index].mark == mark && tokens[index].kind == .mark
  }

  func isWord(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .word
  }

  /// Tells whether a token plays a role of the grammar's own words.
  func isWord(_ index: Int, _ role: FunctionWord) -> Bool {
    tokens.indices.contains(index) && lexicon.functionWords(tokens[index].word).contains(role)
  }

  /// Tells whether a token is one of some words.
  func isWord(_ index: Int, _ words: [Int32]) -> Bool {
    isWord(index) && tokens[index].word > 0 && words.contains(tokens[index].word)
  }

  /// Tells whether tokens from an index on are the words of a phrase, and where they end.
  func match(_ words: [[Int32]], from index: Int, before end: Int) -> Int? {
    var next = index
    for choice in words {
      while next < end, isMark(next, .hyphen), tokens[next].gap == .none { next += 1 }
      guard next < end, isWord(next, choice) else { return nil }
      next += 1
    }
    return next
  }

  /// The text of some tokens, with runs of white space as one space.
  func text(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let bytes = text[Int(tokens[first].start)..<Int(tokens[last].end)]
    return onOneLine(bytes)
  }

  /// The letters of a token, in lower case where they are ASCII.
  func folded(_ index: Int) -> [UInt8] {
    text[tokens[index].range].map { $0 >= 0x41 && $0 <= 0x5a ? $0 | 0x20 : $0 }
  }

  /// Tells whether two tokens are the same word, whatever their case.
  func isSameWord(_ index: Int, _ other: Int) -> Bool {
    isWord(index) && isWord(other) && folded(index) == folded(other)
  }

  func hasSuffix(_ index: Int, _ suffix: String) -> Bool {
    guard isWord(index), tokens[index].range.count >= suffix.utf8.count else { return false }
    var offset = Int(tokens[index].end) - suffix.utf8.count
    for letter in suffix.utf8 {
      let byte = text[offset]
      guard (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte) == letter else { return false }
      offset += 1
    }
    return true
  }
}

/// Text on one line: every run of white space becomes one space.
func onOneLine(_ bytes: ArraySlice<UInt8>) -> String {
  if isOnOneLine(bytes) { return String(decoding: bytes, as: UTF8.self) }
  var line: [UInt8] = []
  line.reserveCapacity(bytes.count)
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let length = spaceLength(bytes, index)
    if length == 0 {
      line.append(bytes[index])
      index += 1
    } else {
      if line.last != 0x20, !line.isEmpty { line.append(0x20) }
      index += length
    }
  }
  if line.last == 0x20 { line.removeLast() }
  return String(decoding: line, as: UTF8.self)
}

/// Tells whether text surely has single spaces and no other white space: most text has.
private func isOnOneLine(_ bytes: ArraySlice<UInt8>) -> Bool {
  guard bytes.first != 0x20, bytes.last != 0x20 else { return false }
  var previous: UInt8 = 0
  for byte in bytes {
    if byte < 0x20 || byte == 0x7f || byte == 0xc2 || byte == 0xe2 { return false }
    if byte == 0x20, previous == 0x20 { return false }
    previous = byte
  }
  return true
}

/// How many bytes of white space start at an index: ASCII control characters and space, NO-BREAK
/// SPACE, and the spaces of U+2000 to U+200A, U+2028, U+2029, U+202F.
private func spaceLength(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Int {
  let byte = bytes[index]
  if byte <= 0x20 || byte == 0x7f { return 1 }
  if byte == 0xc2, index + 1 < bytes.endIndex {
    return bytes[index + 1] == 0xa0 || bytes[index + 1] == 0x85 ? 2 : 0
  }
  guard byte == 0xe2, index + 2 < bytes.endIndex, bytes[index + 1] == 0x80 else { return 0 }
  let last = bytes[index + 2]
  return last <= 0x8b || last == 0xa8 || last == 0xa9 || last == 0xaf ? 3 : 0
}
