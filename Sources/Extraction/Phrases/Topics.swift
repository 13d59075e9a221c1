import Text

/// Where a text speaks of a measure without saying that anybody was hit.
///
///     The Council adopted a package of [sanctions]. It targets 54 people.
///
/// "Target" says nothing of sanctions by itself; near that word it does.
struct Topics: Sendable {
  /// For each measure that has words of class `topic` in the text, their tokens in order.
  private var places: [String: [Int]] = [:]

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    for index in tokens.indices {
      for cue in lexicon.topicStarts(tokens[index].word) {
        let cue = lexicon.cues[cue]
        if Topics.match(cue.rest, tokens, from: index + 1) {
          places[cue.measure, default: []].append(index)
        }
      }
    }
  }

  private static func match(_ words: [[Int32]], _ tokens: [Token], from start: Int) -> Bool {
    guard start + words.count <= tokens.count else { return false }
    return words.enumerated().allSatisfy { $1.contains(tokens[start + $0].word) }
  }

  /// Tells whether the text around a token is about a measure by other words than that token.
  func areAbout(_ measure: String, near token: Int) -> Bool {
    guard let places = places[measure] else { return false }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < token - Topics.reach { low = middle + 1 } else { high = middle }
    }
    if low < places.count, places[low] == token { low += 1 }
    return low < places.count && places[low] <= token + Topics.reach
  }

  /// How many tokens around its words a topic lasts: a few sentences.
  private static let reach = 120
}
