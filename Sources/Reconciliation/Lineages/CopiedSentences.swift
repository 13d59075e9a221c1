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
    let holders = SentenceHolders(of: sentences, wanted: statements.map(\.isUnattributed))
    let order = statements.indices.filter { statements[$0].isUnattributed }
      .sorted { isTextBefore(statements[$0], statements[$1]) }
    var resolved = statements
    var isSettled = statements.map { !$0.isUnattributed }
    for index in order {
      isSettled[index] = true
      let sources = holders.sources(of: index, sentences).filter {
        isSettled[$0] && statements[$0].document != statements[index].document
      }
      let best = sources.min { isBetterSource(statements[$0], statements[$1]) }
      if let best { resolved[index] = statements[index].copying(resolved[best]) }
    }
    self.statements = resolved
  }
}

/// Which statements hold each run of words that is asked for.
private struct SentenceHolders: Sendable {
  private var holders: [UInt64: [Int]] = [:]

  /// Holds the runs of the wanted sentences alone: of the others nobody asks what they copy.
  init(of sentences: [Shingles], wanted: [Bool]) {
    for (sentence, isWanted) in zip(sentences, wanted) where isWanted {
      for run in sentence.runs { holders[run] = [] }
    }
    for (index, sentence) in sentences.enumerated() {
      for run in sentence.runs { holders[run]?.append(index) }
    }
  }

  /// The statements whose sentence is the same text.
  func sources(of index: Int, _ sentences: [Shingles]) -> [Int] {
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
