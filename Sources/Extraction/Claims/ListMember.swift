/// A claim that a list makes, with what the list says of its number.
struct ListMember: Sendable {
  /// Index into the drafts.
  let draft: Int
  let entry: ListReader.Entry

  /// Gives the claims of a list the claim of its total as their whole.
  ///
  /// Where the labels themselves say what happened, there is no total among them.
  static func joinTotals(of members: [ListMember], in drafts: inout [ClaimDraft]) {
    for total in members where total.entry.isTotal {
      for part in members where !part.entry.isTotal && part.entry.list == total.entry.list {
        guard total.entry.list != nil, drafts[part.draft].whole == nil,
          drafts[part.draft].measure == drafts[total.draft].measure
        else { continue }
        drafts[part.draft].whole = total.draft
      }
    }
  }
}

extension ListReader {
  /// The rule that claims of lists name.
  static let rule = "list"
}

extension Relation {
  /// The relation of a count that its list explains.
  ///
  /// The cue stands in another sentence: in this one the count itself (`tokens`) stands for it.
  init(listed number: Int, _ tokens: Range<Int>, by entry: ListReader.Entry, at phrase: Int) {
    self.init(
      counted: number,
      cue: CueMatch(cue: entry.cue.cue, tokens: tokens, form: entry.cue.form),
      pattern: ListReader.rule,
      rank: 0,
      marks: [],
      phrase: max(phrase, 0),
      distance: 0,
      isNegated: false
    )
  }
}
