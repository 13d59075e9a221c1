import Numerals

extension TableReader {
  /// The claims of a document's tables; a cell of a total row contains its column.
  ///
  /// `first` is how many claims the document has before them.
  func drafts(of cells: [Cell], after first: Int) -> [ClaimDraft] {
    var drafts = cells.map { draft(of: $0) }
    for (index, cell) in cells.enumerated() where !cell.isTotal {
      let total = cells.firstIndex {
        $0.isTotal && $0.table == cell.table && $0.column == cell.column
      }
      drafts[index].whole = total.map { first + $0 }
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
    draft.population = "people"
    draft.place = cell.isTotal ? "" : reading.text(of: cell.label)
    return draft
  }
}
