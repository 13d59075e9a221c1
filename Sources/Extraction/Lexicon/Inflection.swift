/// The forms of a verb or noun, built by the spelling rules of English.
///
/// "kill" gives kills, killed, killing; "carry" carries, carried; "ban" banned, banning. What the
/// rules get wrong stands in `irregulars.csv`.
package struct Inflection: Sendable {
  private var irregulars: [String: IrregularRow] = [:]

  package init(irregulars rows: [IrregularRow]) {
    for row in rows { irregulars[row.lemma] = row }
  }

  /// A verb's forms, each with what it can be.
  func forms(ofVerb lemma: String) -> [(text: String, form: VerbForm)] {
    let irregular = irregulars[lemma]
    let regularPast = past(lemma)
    let past = irregular?.past ?? ""
    let participle = irregular?.participle ?? ""
    let pasts = past.isEmpty ? regularPast : past
    return [(lemma, .base), (thirdPerson(lemma), .third), (gerund(lemma), .gerund)]
      + alternatives(pasts, .past)
      + alternatives(participle.isEmpty ? pasts : participle, .participle)
  }

  /// "burned|burnt": each spelling of a form.
  private func alternatives(_ spellings: String, _ form: VerbForm) -> [(
    text: String, form: VerbForm
  )] {
    spellings.split(separator: "|").map { (String($0), form) }
  }

  /// A noun's plural.
  func plural(of noun: String) -> String {
    if let plural = irregulars[noun]?.plural, !plural.isEmpty { return plural }
    if noun.hasSuffix("woman") { return noun.dropLast(3) + "men" }
    if noun.hasSuffix("man") && !noun.hasSuffix("human") { return noun.dropLast(2) + "en" }
    return thirdPerson(noun)
  }

  /// A noun's plurals: "people" and "persons".
  func plurals(of noun: String) -> Set<String> { [plural(of: noun), thirdPerson(noun)] }

  private func thirdPerson(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
    return word + "s"
  }

  private func past(_ word: String) -> String {
    if word.hasSuffix("e") { return word + "d" }
    if endsInConsonantY(word) { return word.dropLast() + "ied" }
    return doubled(word) + "ed"
  }

  private func gerund(_ word: String) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    if word.hasSuffix("e") && !word.hasSuffix("ee") { return word.dropLast() + "ing" }
    return doubled(word) + "ing"
  }

  private func endsInConsonantY(_ word: String) -> Bool {
    let letters = Array(word.utf8.suffix(2))
    return letters.count == 2 && letters[1] == 0x79 && !isVowel(letters[0])
  }

  /// Doubles the last consonant of a short word in consonant, vowel, consonant (ban: bann).
  private func doubled(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard letters.count >= 3, let last = letters.last else { return word }
    let ends = letters.suffix(3).map { isVowel($0) }
    let vowels = letters.count(where: isVowel)
    let isClosed =
      ends[ends.startIndex] == false && ends[ends.startIndex + 1] && !ends[ends.endIndex - 1]
    guard isClosed, vowels == 1, ![0x77, 0x78, 0x79].contains(last) else { return word }
    return word + String(UnicodeScalar(last))
  }

  private func isVowel(_ letter: UInt8) -> Bool {
    [0x61, 0x65, 0x69, 0x6f, 0x75].contains(letter)
  }
}

/// What a form of a verb can be.
struct VerbForm: OptionSet, Sendable {
  let rawValue: UInt8

  static let base = VerbForm(rawValue: 1)
  static let third = VerbForm(rawValue: 2)
  static let past = VerbForm(rawValue: 4)
  static let participle = VerbForm(rawValue: 8)
  static let gerund = VerbForm(rawValue: 16)
}
