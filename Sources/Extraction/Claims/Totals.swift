import Text

/// Marks the claims of a sentence that another one contains.
///
///     killing nine civilians and 15 people in total      nine is part of 15
///     Three more died, bringing the toll to 31           three is part of 31
///     Of 95 rebels captured, 60 were freed               60 is part of 95
struct Totals {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// Gives the parts of a sentence their whole; what has one keeps it.
  func mark(_ drafts: inout [ClaimDraft], in sentence: SentenceReading) {
    let first = drafts.lastIndex { $0.sentence != sentence.range }.map { $0 + 1 } ?? 0
    let here = first..<drafts.count
    if let whole = here.first, opens(drafts[whole], sentence) {
      for part in here.dropFirst() where drafts[part].whole == nil { drafts[part].whole = whole }
    }
    for total in here where isTotal(drafts[total].phrase) || drafts[total].isRunningTotal {
      for part in here where part != total && isPart(drafts[part], of: drafts[total]) {
        if drafts[total].whole != part { drafts[part].whole = total }
      }
      if isTotal(drafts[total].phrase) { drafts[total].place = commonPlace(total, drafts[here]) }
    }
  }

  /// The place of a total: none where its parts have different ones.
  private func commonPlace(_ total: Int, _ drafts: ArraySlice<ClaimDraft>) -> String {
    let places = drafts.filter { $0.whole == total }.map(\.place)
    return places.contains { $0 != places.first } ? "" : drafts[total].place
  }

  /// "Of 95 rebels captured, …": the sentence opens with the whole.
  private func opens(_ draft: ClaimDraft, _ sentence: SentenceReading) -> Bool {
    reading.isWord(sentence.range.lowerBound, .of) && sentence.counted.first == draft.phrase
  }

  private func isPart(_ part: ClaimDraft, of total: ClaimDraft) -> Bool {
    // "put the toll at 300; the union, at 412": two numbers for one toll.
    if part.isRunningTotal, total.isRunningTotal, part.cue == total.cue { return false }
    let areAlike = (part.phrase.kind == .household) == (total.phrase.kind == .household)
    // A total that borrows its measure ("15 people in all") has no cue of its own.
    let isSaidTogether = total.cue == nil || part.cue == total.cue
    return areAlike && part.whole == nil && part.measure == total.measure && !part.isSuperseded
      && (isSaidTogether || total.isRunningTotal && !isParted(part, from: total))
  }

  /// "The toll rose to 12, while five people were killed in Orrin": another clause, another event.
  private func isParted(_ part: ClaimDraft, from total: ClaimDraft) -> Bool {
    let first = min(part.phrase.tokens.lowerBound, total.phrase.tokens.lowerBound)
    let last = max(part.phrase.tokens.lowerBound, total.phrase.tokens.lowerBound)
    return (first..<last).contains {
      reading.isMark($0, .semicolon) || reading.isWord($0, .scopeEnds)
    }
  }

  private func isTotal(_ phrase: CountedPhrase) -> Bool {
    let next = phrase.tokens.upperBound
    return reading.isWord(next, .inside) && reading.isWord(next + 1, .total)
      || phrase.isBare
        && (phrase.tokens.lowerBound..<phrase.figure.lowerBound).contains {
          reading.isWord($0, .total)
        }
  }
}
