import Text

/// The context words, found in a phrase by role; plural nouns and regular verb forms are made here.
struct ContextLexicon: Sendable {
  struct Match {
    var length: Int
    var value: String
    var isPlural: Bool
  }

  private struct Entry {
    var words: [String]
    var value: String
    var isPlural: Bool
  }

  /// Entries by role and first word, longest first.
  private var entries: [ContextRole: [String: [Entry]]] = [:]

  init(_ rows: [ContextWord]) {
    for row in rows {
      let words = NameFolding.words(row.word)
      guard let last = words.last else { continue }
      add(Entry(words: words, value: row.value, isPlural: false), role: row.role)
      for form in Self.otherForms(of: last, role: row.role) {
        let isPlural = row.role != .saying
        add(
          Entry(words: words.dropLast() + [form], value: row.value, isPlural: isPlural),
          role: row.role
        )
      }
    }
  }

  /// The longest entry of a role that starts at a word.
  func match(_ role: ContextRole, in words: [Phrase.Word], at index: Int) -> Match? {
    guard words.indices.contains(index), let found = entries[role]?[words[index].folded] else {
      return nil
    }
    for entry in found where index + entry.words.count <= words.count {
      let isEqual = entry.words.indices.allSatisfy {
        words[index + $0].folded == entry.words[$0]
      }
      if isEqual {
        return Match(length: entry.words.count, value: entry.value, isPlural: entry.isPlural)
      }
    }
    return nil
  }

  /// Where entries of a role start in some words of a phrase.
  func indices(of role: ContextRole, in words: [Phrase.Word], within range: Range<Int>) -> [Int] {
    range.filter { match(role, in: words, at: $0) != nil }
  }

  /// Tells whether an entry of a role starts in some words of a phrase.
  func contains(_ role: ContextRole, in words: [Phrase.Word], within range: Range<Int>) -> Bool {
    range.contains { match(role, in: words, at: $0) != nil }
  }

  private mutating func add(_ entry: Entry, role: ContextRole) {
    guard let first = entry.words.first else { return }
    var group = entries[role, default: [:]][first, default: []]
    group.append(entry)
    group.sort { $0.words.count > $1.words.count }
    entries[role, default: [:]][first] = group
  }

  /// The forms of a word besides the one in the table.
  private static func otherForms(of word: String, role: ContextRole) -> [String] {
    switch role {
    case .saying: verbForms(of: word)
    case .event, .conflict, .occasion, .audience, .unit, .unnamed, .attacker, .generic, .list,
      .office, .weekday:
      [plural(of: word)]
    default: []
    }
  }

  /// attack → attacks, clash → clashes, party → parties, policeman → policemen, wife → wives.
  static func plural(of noun: String) -> String {
    if noun.hasSuffix("man") { return noun.dropLast(2) + "en" }
    if noun.hasSuffix("child") { return noun + "ren" }
    if noun.hasSuffix("ife") { return noun.dropLast(2) + "ves" }
    if noun.hasSuffix("s") || noun.hasSuffix("sh") || noun.hasSuffix("ch") || noun.hasSuffix("x") {
      return noun + "es"
    }
    if noun.hasSuffix("y"), let before = noun.dropLast().utf8.last,
      !"aeou".utf8.contains(before)
    {
      return noun.dropLast() + "ies"
    }
    return noun + "s"
  }

  /// report → reports, reported, reporting; release → releases, released, releasing.
  private static func verbForms(of verb: String) -> [String] {
    if verb.hasSuffix("e") {
      return [verb + "s", verb + "d", verb.dropLast() + "ing"]
    }
    if verb.hasSuffix("y"), let before = verb.dropLast().utf8.last, !"aeou".utf8.contains(before) {
      return [verb.dropLast() + "ies", verb.dropLast() + "ied", verb + "ing"]
    }
    let endsInHiss = verb.hasSuffix("s") || verb.hasSuffix("sh") || verb.hasSuffix("ch")
    return [verb + (endsInHiss ? "es" : "s"), verb + "ed", verb + "ing"]
  }
}
