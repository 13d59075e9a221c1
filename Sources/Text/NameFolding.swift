/// Makes spellings of one name equal.
///
/// *Example*: `Mek'ele` and `Mekelle` both fold to `mekele`, `El Bab` and `al-Bāb` to `bab`,
/// `Dayr az-Zawr` loosely to `der zur`, as `Deir ez-Zor` does.
package enum NameFolding {
  /// Lower-case words without accents and apostrophes; hyphens and other signs part words.
  package static func words(_ text: String) -> [String] {
    folded(text).split(separator: space).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The key of a place name: articles dropped, doubled letters single, no final h after a vowel.
  package static func key(of name: String) -> String { key(ofFolded: folded(name)) }

  /// The key of a name whose words are folded.
  package static func key(_ words: [String]) -> String {
    key(ofFolded: Array(words.joined(separator: " ").utf8))
  }

  /// A wider key, for transliterations: vowels that scribes exchange are made equal.
  package static func looseKey(_ words: [String]) -> String {
    Array(words.joined(separator: " ").utf8).split(separator: space).withoutArticles()
      .map { withoutFinalH(withoutDoubles(withLooseVowels($0))) }
      .joined(separator: " ")
  }

  private static func key(ofFolded name: [UInt8]) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(name.count)
    var start = 0
    while start < name.count {
      let end = name[start...].firstIndex(of: space) ?? name.count
      if end > start, !isArticle(name[start..<end], before: name[min(end + 1, name.count)...]) {
        append(name[start..<end], to: &key)
      }
      start = end + 1
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func append(_ word: ArraySlice<UInt8>, to key: inout [UInt8]) {
    if !key.isEmpty { key.append(space) }
    let start = key.count
    for byte in word where key.count == start || byte != key.last || isDigit(byte) {
      key.append(byte)
    }
    if key.count - start > 3, endsInVowelAndH(key[start...]) { key.removeLast() }
  }

  private static let space = UInt8(ascii: " ")

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  // MARK: Letters

  /// Folded words, parted by single spaces.
  private static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      for byte in text.utf8 { append(byte, to: &bytes) }
      if bytes.last == space { bytes.removeLast() }
      return bytes
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        append(UInt8(truncatingIfNeeded: scalar.value), to: &bytes)
      } else if let letters = folded(scalar) {
        bytes.append(contentsOf: letters.utf8)
      } else {
        part(&bytes)
      }
    }
    if bytes.last == space { bytes.removeLast() }
    return bytes
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 48...57: bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"): break
    default: part(&bytes)
    }
  }

  private static func part(_ bytes: inout [UInt8]) {
    if let last = bytes.last, last != space { bytes.append(space) }
  }

  /// The letters that a scalar folds to: none where it is dropped, nil where it parts words.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "’", "‘", "´": return ""
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .modifierLetter, .modifierSymbol: return ""
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter:
      return baseLetters(scalar)
    default: return nil
    }
  }

  /// The letters under an accented Latin letter, read from its Unicode name.
  private static func baseLetters(_ scalar: Unicode.Scalar) -> String {
    let lower = scalar.properties.lowercaseMapping
    guard let name = scalar.properties.name else { return lower }
    let words = name.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" else { return lower }
    switch words[3] {
    case "DOTLESS": return "i"
    case "SHARP": return "ss"
    case "THORN": return "th"
    case "ETH": return "d"
    case let letters where letters.utf8.count <= 2: return letters.lowercased()
    default: return lower
    }
  }

  // MARK: Spellings

  private static func withoutDoubles(_ word: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    for byte in word where byte != kept.last || isDigit(byte) { kept.append(byte) }
    return kept
  }

  private static func withoutFinalH(_ word: [UInt8]) -> String {
    let isLong = word.count > 3 && endsInVowelAndH(word[...])
    return String(decoding: isLong ? word.dropLast() : word[...], as: UTF8.self)
  }

  private static func endsInVowelAndH(_ word: ArraySlice<UInt8>) -> Bool {
    let end = word.suffix(2)
    return end.elementsEqual("ah".utf8) || end.elementsEqual("eh".utf8)
  }

  private static func withLooseVowels(_ word: some Sequence<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    for byte in word {
      switch byte {
      case UInt8(ascii: "y"), UInt8(ascii: "i"), UInt8(ascii: "e"):
        if let last = kept.last, last == UInt8(ascii: "a") || last == UInt8(ascii: "e") {
          kept.removeLast()
        }
        kept.append(UInt8(ascii: "e"))
      case UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "w"):
        if let last = kept.last, last == UInt8(ascii: "a") || last == UInt8(ascii: "u") {
          kept.removeLast()
        }
        kept.append(UInt8(ascii: "u"))
      default: kept.append(byte)
      }
    }
    return kept
  }
}

extension Array where Element == ArraySlice<UInt8> {
  /// Drops Arabic articles: al and el always, an assimilated one before its own consonant.
  fileprivate func withoutArticles() -> [Element] {
    guard count > 1 else { return self }
    return indices.filter { $0 + 1 == count || !isArticle(self[$0], before: self[$0 + 1]) }
      .map { self[$0] }
  }
}

/// Tells whether a word is an article of the word that follows it.
private func isArticle(_ word: ArraySlice<UInt8>, before next: ArraySlice<UInt8>) -> Bool {
  guard !next.isEmpty, let vowel = word.first, word.count < 4,
    vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "e")
  else { return false }
  let rest = word.dropFirst()
  if rest.elementsEqual("l".utf8) { return true }
  let isAssimilated = ["d", "n", "r", "s", "sh", "t", "th", "z"].contains {
    rest.elementsEqual($0.utf8)
  }
  return isAssimilated && next.starts(with: rest)
}
