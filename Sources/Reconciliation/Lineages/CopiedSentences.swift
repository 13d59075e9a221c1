import Records

/// Finds sentences that one document took from another, and gives the copy the origin of the text.
///
/// Two sentences of two documents are one text where at least 60 % of all their runs of eight words
/// stand in both. Only a claim without a named origin takes one over: a named origin is better
/// evidence than shared words. Source: shingles after Broder, "On the resemblance and containment
/// of documents" (1997); the threshold is the method's.
struct CopiedSentences: Sendable {
  /// The statements of one block, copies with the origin of what they copy.
  let statements: [Statement]

  init(in statements: [Statement]) {
    let sentences = statements.map { Shingles($0.quantity.quote) }
    let holders = CopiedSentences.holders(of: sentences)
    let order = statements.indices.sorted { isTextBefore(statements[$0], statements[$1]) }
    var resolved = statements
    var isSettled = statements.map { !$0.isUnattributed }
    for index in order where statements[index].isUnattributed {
      isSettled[index] = true
      let sources = CopiedSentences.sources(of: index, sentences, holders).filter {
        isSettled[$0] && statements[$0].document != statements[index].document
      }
      let best = sources.min { isBetterSource(statements[$0], statements[$1]) }
      if let best { resolved[index].lineages = resolved[best].lineages }
    }
    self.statements = resolved
  }

  /// The statements whose sentence holds each run of words.
  private static func holders(of sentences: [Shingles]) -> [UInt64: [Int]] {
    var holders: [UInt64: [Int]] = [:]
    for (index, sentence) in sentences.enumerated() {
      for run in sentence.runs { holders[run, default: []].append(index) }
    }
    return holders
  }

  /// The statements whose sentence is the same text.
  private static func sources(
    of index: Int,
    _ sentences: [Shingles],
    _ holders: [UInt64: [Int]]
  ) -> [Int] {
    var shared: [Int: Int] = [:]
    for run in sentences[index].runs {
      for other in holders[run] ?? [] where other != index { shared[other, default: 0] += 1 }
    }
    return shared.filter { other, count in
      let union = sentences[index].runs.count + sentences[other].runs.count - count
      return count * 100 >= union * 60
    }.keys.sorted()
  }
}

/// Named origins come first, then the text that was printed first.
private func isBetterSource(_ left: Statement, _ right: Statement) -> Bool {
  if left.isUnattributed != right.isUnattributed { return right.isUnattributed }
  return isTextBefore(left, right)
}

private func isTextBefore(_ left: Statement, _ right: Statement) -> Bool {
  if let one = left.asOf, let other = right.asOf, one.first != other.first {
    return one.first < other.first
  }
  if (left.asOf == nil) != (right.asOf == nil) { return right.asOf == nil }
  return isEarlierInPrint(left, right)
}

/// The runs of eight words of a sentence, as hashes.
private struct Shingles: Sendable {
  let runs: Set<UInt64>

  init(_ sentence: String) {
    let words = sentence.unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { foldedName(String(String.UnicodeScalarView($0))) }
    var runs: Set<UInt64> = []
    if words.count >= 8 {
      for start in 0...(words.count - 8) {
        runs.insert(hash(words[start..<(start + 8)].joined(separator: " ")))
      }
    }
    self.runs = runs
  }
}

/// FNV-1a, the same on every machine.
private func hash(_ text: String) -> UInt64 {
  text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
