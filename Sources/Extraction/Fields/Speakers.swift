/// Who the sources of a document are, in the order of the text: pronouns and short names take the
/// fullest form that was used before them.
struct Speakers: Sendable {
  private var names: [(text: String, isBody: Bool)] = []

  /// What stands for a source named before.
  private static let persons: Set<String> = ["he", "she"]
  private static let pronouns: Set<String> = ["they", "it"]
  /// Words with which a document speaks in its own voice.
  private static let ownVoice: Set<String> = ["we", "i"]

  /// The fullest form of a source, as the text has given it so far.
  ///
  /// "Jones" after "Assistant Secretary Stuart Jones" is the latter; a pronoun takes the latest
  /// source, "he" and "she" the latest that is no body (`isBody`). Nil where the document speaks in
  /// its own voice, or nobody was named.
  mutating func resolve(_ source: String, isBody: Bool) -> String? {
    if Speakers.ownVoice.contains(source.lowercased()) { return nil }
    if Speakers.persons.contains(source.lowercased()) { return names.last { !$0.isBody }?.text }
    if Speakers.pronouns.contains(source.lowercased()) { return names.last?.text }
    let fullest = fullest(of: source)
    names.append((fullest, isBody))
    if names.count > 2 * Speakers.memory { names.removeFirst(Speakers.memory) }
    return fullest
  }

  /// How many sources are remembered at least.
  private static let memory = 200

  /// The latest name whose last words, or one of whose words, a shorter one is.
  private func fullest(of short: String) -> String {
    let ending = " " + short
    let isWord = isLowerCaseWord(short)
    let fullest = names.last { name in
      name.text.utf8.count > short.utf8.count
        && (name.text.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
          || isWord && isCommonNoun(short, of: name.text))
    }
    return fullest?.text ?? short
  }

  private func isLowerCaseWord(_ short: String) -> Bool {
    guard let first = short.utf8.first else { return false }
    return first >= 0x61 && first <= 0x7a && !short.utf8.contains(0x20)
  }

  /// "the commission" after "UN Commission of Inquiry on Syria".
  private func isCommonNoun(_ short: String, of long: String) -> Bool {
    long.utf8.split(separator: 0x20).contains { word in
      guard let first = word.first, first >= 0x80 || first | 0x20 == short.utf8.first else {
        return false
      }
      return Substring(word).lowercased() == short && Substring(word) != short
    }
  }
}
