/// Tells the dates on which something was said from those on which it happened.
///
/// *Example*: of `told reporters on Tuesday`, `Monday's news conference`, `On Tuesday the army said
/// six soldiers died` the date is when it was said; of `the army said six soldiers died on Tuesday`
/// it is not.
struct SayingDates {
  let words: [Phrase.Word]
  let lexicon: ContextLexicon
  /// Where the numeral stands.
  let numeral: Int

  func isOfSaying(_ mention: DateMention) -> Bool {
    if mention.relation == .asOf { return true }
    if mention.relation == .relative { return opensSaying(mention) }
    guard mention.relation == .on else { return false }
    return isOfOccasion(mention) || followsSaying(mention) || opensSaying(mention)
  }

  private func has(_ role: ContextRole, _ index: Int) -> Bool {
    lexicon.match(role, in: words, at: index) != nil
  }

  /// A verb of saying; the State of `Plateau State` is none.
  private func isSaying(_ index: Int) -> Bool {
    has(.saying, index) && (index == 0 || !words[index].isCapitalised)
  }

  private func folded(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].folded : ""
  }

  private func isPreposition(_ index: Int) -> Bool {
    ["on", "in", "at", "late", "earlier", "early", "of"].contains(folded(index))
  }

  /// `Tuesday's briefing`, `a Monday afternoon press conference`, `at a briefing on Tuesday`.
  private func isOfOccasion(_ mention: DateMention) -> Bool {
    let end = mention.words.upperBound
    if has(.occasion, end) || (has(.dayPart, end) && has(.occasion, end + 1)) { return true }
    var index = mention.words.lowerBound - 1
    while index > 0, isPreposition(index) { index -= 1 }
    guard index >= 0, mention.words.lowerBound - index <= 3 else { return false }
    return (max(0, index - 2)...index).contains { start in
      lexicon.match(.occasion, in: words, at: start).map { start + $0.length == index + 1 } ?? false
    }
  }

  /// `said on Tuesday`, `told a news conference late on Monday`.
  private func followsSaying(_ mention: DateMention) -> Bool {
    var index = mention.words.lowerBound - 1
    while index > 0, isPreposition(index) { index -= 1 }
    for _ in 0..<9 where index >= 0 {
      if isSaying(index) { return true }
      guard isObjectOfSaying(index) else { return false }
      index -= 1
    }
    return false
  }

  private func isObjectOfSaying(_ index: Int) -> Bool {
    let plain = ["a", "an", "the", "in", "at", "to", "its", "his", "her", "their", "of"]
    return plain.contains(folded(index)) || has(.audience, index) || has(.occasion, index)
      || has(.occasion, index - 1) || words[index].isCapitalised
  }

  /// `On Tuesday, both governments blamed … the deaths of 40`: the date opens the sentence, and the
  /// verb of saying stands between it and the numeral.
  private func opensSaying(_ mention: DateMention) -> Bool {
    guard mention.words.lowerBound <= 1, mention.words.upperBound < numeral else { return false }
    let limit = min(numeral, mention.words.upperBound + 14)
    let between = mention.words.upperBound..<limit
    guard let verb = between.first(where: isSaying) else { return false }
    return !lexicon.contains(.event, in: words, within: mention.words.upperBound..<verb)
      && !(mention.words.upperBound..<verb).contains { words[$0].number != nil }
  }
}
