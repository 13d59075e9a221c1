import Text

/// Names: runs of capitalized words.
extension Reading {
  /// The name that starts at a token: capitalized words, joined by spaces or hyphens, with the
  /// Arabic article before them (al-Bukamal) and lower-case particles inside (Deir ez-Zor).
  func nameRun(at start: Int, limit: Int) -> Range<Int>? {
    var end = start
    while end < limit {
      if end > start, tokens[end].gap > .line || tokens[end].gap == .wide { break }
      if isNameWord(end) {
        end += 1
      } else if end > start, isHyphenJoined(end) {
        end += 2
      } else if isParticle(end), isHyphenJoined(end + 1) {
        end += 3
      } else {
        break
      }
    }
    return end > start ? start..<min(end, limit) : nil
  }

  /// Tells whether a word is written as names are; a sentence's first word is, whatever it is.
  func isNameWord(_ index: Int) -> Bool {
    guard isWord(index) else { return false }
    switch tokens[index].shape {
    case .capitalized: break
    case .upper: break
    case .initial:
      guard isMark(index + 1, .period) || tokens[index].gap != .none else { return false }
    case .lower, .other: return false
    }
    return wordClass(index).isDisjoint(with: .closed) && numeral(at: index) == nil
      && !isPossessiveMarker(index)
  }

  /// The Arabic article and its assimilated forms.
  private func isParticle(_ index: Int) -> Bool {
    guard isWord(index), tokens[index].range.count == 2 else { return false }
    let start = Int(tokens[index].start)
    switch (text[start] | 0x20, text[start + 1] | 0x20) {
    case (0x61, 0x6c), (0x65, 0x6c), (0x65, 0x7a), (0x61, 0x7a), (0x61, 0x73), (0x61, 0x72):
      return true
    default: return false
    }
  }
}
