import Records

/// Who did what a claim counts, and how sure the text is.
struct PerpetratorFinder {
  let sources: SourceIndex
  let lexicon: ContextLexicon
  let scopes: ScopeLexicon

  /// The name as listed, else as written; a sanctioning authority is the one that announces it.
  func perpetrator(of reading: ClaimReading, scope: String)
    -> (name: String, status: PerpetratorStatus?)
  {
    if let name = name(of: reading.claim.perpetrator), !name.isEmpty {
      return (name, status(of: reading, name: name, scope: scope))
    }
    let origin = reading.origin
    guard origin.isNamed, let first = origin.names.first, origin.names.count == 1 else {
      return ("", nil)
    }
    if reading.traits.contains(.listing) { return (first, .stated) }
    guard origin.kind == .party, ownsIt(reading, scope: scope) else { return ("", nil) }
    return (first, .admitted)
  }

  /// The name as listed, else as written; nil where the words name what happened, not who did it.
  private func name(of text: String) -> String? {
    if let source = sources.source(in: text) { return source.source }
    let words = Phrase(text).words
    let all = 0..<words.count
    let isHappening =
      lexicon.contains(.event, in: words, within: all)
      || lexicon.contains(.conflict, in: words, within: all)
    guard !isHappening else { return nil }
    for article in ["the ", "The ", "a ", "A "] where text.hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }

  private func status(of reading: ClaimReading, name: String, scope: String) -> PerpetratorStatus {
    switch reading.claim.modality {
    case .denied: return .denied
    case .alleged: return .alleged
    default: break
    }
    let isOwn = reading.origin.names.contains(name) && reading.origin.kind == .party
    return isOwn && ownsIt(reading, scope: scope) ? .admitted : .stated
  }

  /// A party admits harm to others than fighters in words that own it; a boast is no admission.
  private func ownsIt(_ reading: ClaimReading, scope: String) -> Bool {
    guard reading.claim.modality != .denied, !scopes.includes("combatants", scope),
      scope != "attackers"
    else {
      return false
    }
    let words = reading.quote.words
    return lexicon.contains(.admission, in: words, within: 0..<words.count)
  }
}
