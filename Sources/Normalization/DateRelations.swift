/// Says how the mentions of a phrase stand to what happened, and joins the two ends of a period.
struct DateRelations {
  let words: [Phrase.Word]
  let mentions: [DateMention]

  /// How many words may stand between `since` and its date ("since the war began in 2011").
  private static let reach = 16

  func related() -> [DateMention] {
    var related: [DateMention] = []
    for mention in mentions {
      var mention = mention
      mention.relation = relation(of: mention, after: related.last)
      if let previous = related.last, let joined = joined(previous, mention) {
        related[related.count - 1] = joined
      } else {
        related.append(mention)
      }
    }
    return related.map(closed)
  }

  private func folded(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].folded : ""
  }

  private func relation(of mention: DateMention, after previous: DateMention?)
    -> DateMention.Relation
  {
    guard mention.relation == .on else { return mention.relation }
    let first = mention.words.lowerBound
    if ["until", "till", "through"].contains(folded(first - 1)) { return .until }
    if folded(first - 1) == "by", isApart(mention) { return .asOf }
    if folded(first - 2) == "as", ["of", "at"].contains(folded(first - 1)) { return .asOf }
    let floor = max(previous?.words.upperBound ?? 0, first - Self.reach)
    for index in stride(from: first - 1, through: floor, by: -1) {
      if folded(index) == "since" { return .since }
      if words[index].clause != words[first].clause { break }
    }
    let begins = ["began", "begun", "beginning", "started", "starting", "erupted"]
    let verb = ["on", "in"].contains(folded(first - 1)) ? first - 2 : first - 1
    return begins.contains(folded(verb)) ? .since : .on
  }

  /// `By Sunday evening, …` and `… by 16 May.`, but not `injured by Sunday's bomb`.
  private func isApart(_ mention: DateMention) -> Bool {
    let (first, end) = (mention.words.lowerBound, mention.words.upperBound)
    guard !words[first..<end].contains(where: \.isPossessive) else { return false }
    let clause = words[first].clause
    let opens = first < 2 || words[first - 2].clause != clause
    let closes = end >= words.count || words[end].clause != clause
    return opens || closes
  }

  /// Joins `between A and B`, `from A to B`, `since A … until B`.
  private func joined(_ first: DateMention, _ second: DateMention) -> DateMention? {
    let between = folded(second.words.lowerBound - 1)
    let isNext = second.words.lowerBound - first.words.upperBound <= 1
    let opener = folded(first.words.lowerBound - 1)
    let isSpan =
      isNext && opener == "between" && between == "and"
      || isNext && opener == "from" && ["to", "until", "till", "through"].contains(between)
      || first.relation == .since && second.relation == .until
    guard isSpan, let start = first.start, let end = second.end else { return nil }
    let whole = first.words.lowerBound..<second.words.upperBound
    return DateMention(
      from: startBefore(end, start),
      to: end,
      relation: .span,
      words: whole
    )
  }

  /// The start with a year that does not come after the end's.
  private func startBefore(_ end: PartialDate, _ start: PartialDate) -> PartialDate {
    guard start.first > end.last, start.month != nil else { return start }
    return PartialDate(year: end.year, month: start.month, day: start.day).flatMap {
      $0.first <= end.last
        ? $0 : PartialDate(year: end.year - 1, month: start.month, day: start.day)
    } ?? start
  }

  /// A start has no end of its own, nor an end a start.
  private func closed(_ mention: DateMention) -> DateMention {
    var mention = mention
    switch mention.relation {
    case .since: mention.end = nil
    case .until: mention.start = nil
    default: break
    }
    return mention
  }
}
