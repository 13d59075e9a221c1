import Numerals

extension TableReader {
  /// The claims of a document's tables; a cell of a total row contains its column.
  ///
  /// `first` is how many claims the document has before them.
  func drafts(of cells: [Cell], after first: Int) -> [ClaimDraft] {
    var drafts = cells.map { draft(of: $0) }
    var totals: [[Int]: Int] = [:]
    for (index, cell) in cells.enumerated() where cell.isTotal {
      totals[[cell.table, cell.column]] = totals[[cell.table, cell.column]] ?? first + index
    }
    for (index, cell) in cells.enumerated() where !cell.isTotal {
      drafts[index].whole = totals[[cell.table, cell.column]]
    }
    return drafts
  }

  private func draft(of cell: Cell) -> ClaimDraft {
    let numeral = reading.numerals[cell.numeral]
    let end = numeral.phrase.upperBound
    var draft = ClaimDraft(
      sentence: cell.line,
      phrase: CountedPhrase(
        numeral: cell.numeral,
        tokens: numeral.phrase,
        figure: numeral.tokens,
        noun: end..<end
      ),
      measure: reading.lexicon.cues[cell.cue.cue].measure,
      cue: cell.cue,
      rule: "table"
    )
    draft.population = cell.people.map { reading.text(of: $0) } ?? "people"
    draft.place = cell.isTotal ? "" : reading.text(of: cell.label)
    return draft
  }
}
