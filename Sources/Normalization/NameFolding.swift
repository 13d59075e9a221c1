/// Makes spellings of one name equal.
///
/// *Example*: `Mek'ele` and `Mekelle` both fold to `mekele`, `El Bab` and `al-Bāb` to `bab`,
/// `Dayr az-Zawr` loosely to `der zur`, as `Deir ez-Zor` does.
enum NameFolding {
  /// Lower-case words without accents and apostrophes; hyphens and other signs part words.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      guard let letters = folded(scalar) else {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      word += letters
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The key of a place name: articles dropped, doubled letters single, no final h after a vowel.
  static func key(_ words: [String]) -> String {
    withoutArticles(words).map { withoutFinalH(withoutDoubles($0)) }.joined(separator: " ")
  }

  /// A wider key, for transliterations: vowels that scribes exchange are made equal.
  static func looseKey(_ words: [String]) -> String {
    withoutArticles(words).map { withoutFinalH(withoutDoubles(withLooseVowels($0))) }
      .joined(separator: " ")
  }

  /// The letters that a scalar folds to: none where it is dropped, nil where it parts words.
  private static func folded(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return scalar.properties.lowercaseMapping
    case "'", "’", "‘", "`", "´": return ""
    default: break
    }
    guard !scalar.isASCII else { return nil }
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

  /// Drops Arabic articles: al and el always, an assimilated one before its own consonant.
  private static func withoutArticles(_ words: [String]) -> [String] {
    let kept = words.indices.filter { index in
      guard index + 1 < words.count else { return true }
      return !isArticle(words[index], before: words[index + 1])
    }
    return kept.map { words[$0] }
  }

  private static func isArticle(_ word: String, before next: String) -> Bool {
    guard let vowel = word.utf8.first, vowel == UInt8(ascii: "a") || vowel == UInt8(ascii: "e")
    else { return false }
    let rest = word.dropFirst()
    if rest == "l" { return true }
    return ["d", "n", "r", "s", "sh", "t", "th", "z"].contains(rest) && next.hasPrefix(rest)
  }

  private static func withoutDoubles(_ word: String) -> String {
    var kept: [UInt8] = []
    for byte in word.utf8 where byte != kept.last || (48...57).contains(byte) { kept.append(byte) }
    return String(decoding: kept, as: UTF8.self)
  }

  private static func withoutFinalH(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("ah") || word.hasSuffix("eh") else { return word }
    return String(word.dropLast())
  }

  private static func withLooseVowels(_ word: String) -> String {
    var kept: [UInt8] = []
    for byte in word.utf8 {
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
    return String(decoding: kept, as: UTF8.self)
  }
}
