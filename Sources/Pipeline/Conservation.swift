import Records
package import Summaries

/// The laws that hold in every set of tables, whatever the documents say.
///
/// Each numeral lies in the span of a claim or is one reject, never both; each quantity stands in
/// exactly one figure; spans point at the words that they claim; what is named exists.
package struct Conservation {
  private let tables: FigureTables

  package init(of tables: FigureTables) { self.tables = tables }

  /// What is broken, one message per row.
  package func faults(texts: [String: [UInt8]]) -> [String] {
    numeralFaults + quantityFaults + referenceFaults + spanFaults(texts: texts)
  }

  private var numeralFaults: [String] {
    let claims = Dictionary(grouping: tables.claims, by: \.documentID).mapValues(Coverage.init)
    let rejects = tables.rejects.reduce(into: [String: Int]()) { counts, reject in
      counts[place(reject.documentID, reject.start, reject.end), default: 0] += 1
    }
    var faults: [String] = []
    for numeral in tables.numerals {
      let isClaimed =
        claims[numeral.documentID]?.covers(numeral.start, numeral.end) ?? false
      let rejected = rejects[place(numeral.documentID, numeral.start, numeral.end)] ?? 0
      guard isClaimed ? rejected == 0 : rejected == 1 else {
        faults.append(
          "conservation: numeral \(place(numeral.documentID, numeral.start, numeral.end)) "
            + "\"\(numeral.figureText)\" is \(isClaimed ? "claimed" : "not claimed") "
            + "and rejected \(rejected) times"
        )
        continue
      }
    }
    let numerals = Set(tables.numerals.map { place($0.documentID, $0.start, $0.end) })
    for reject in tables.rejects {
      let place = place(reject.documentID, reject.start, reject.end)
      if !numerals.contains(place) {
        faults.append("conservation: reject \(place) \"\(reject.numeralText)\" is no numeral")
      }
    }
    return faults
  }

  private var quantityFaults: [String] {
    let joining = tables.links.filter { $0.role != .candidate && $0.role != .rejected }
    let figures = joining.reduce(into: [String: Int]()) { $0[$1.claimID, default: 0] += 1 }
    let quantities = Set(tables.quantities.map(\.claimID))
    return tables.claims.filter { !quantities.contains($0.claimID) }
      .map { "conservation: claim \($0.claimID) has no quantity" }
      + tables.quantities.filter { figures[$0.claimID] != 1 }
      .map { "conservation: claim \($0.claimID) stands in \(figures[$0.claimID] ?? 0) figures" }
      + joining.filter { !quantities.contains($0.claimID) }
      .map { "conservation: link names \($0.claimID), which is no quantity" }
  }

  private var referenceFaults: [String] {
    let claims = Set(tables.claims.map(\.claimID))
    let figures = Set(tables.reconciliations.map(\.figureID))
    let documents = Set(tables.documents.map(\.documentID))
    return tables.claims.filter { !$0.partOf.isEmpty && !claims.contains($0.partOf) }
      .map { "reference: claim \($0.claimID) is part of \($0.partOf), which is no claim" }
      + tables.claims.filter { !documents.contains($0.documentID) }
      .map { "reference: claim \($0.claimID) names \($0.documentID), which is no document" }
      + tables.reconciliations.filter { !$0.partOf.isEmpty && !figures.contains($0.partOf) }
      .map { "reference: figure \($0.figureID) is part of \($0.partOf), which is no figure" }
      + tables.links.filter { !figures.contains($0.figureID) }
      .map { "reference: link of \($0.claimID) names \($0.figureID), which is no figure" }
  }

  private func spanFaults(texts: [String: [UInt8]]) -> [String] {
    let scalars = texts.mapValues { Array(String(decoding: $0, as: UTF8.self).unicodeScalars) }
    func words(_ document: String, _ start: Int, _ end: Int) -> String? {
      guard let text = scalars[document], start >= 0, start < end, end <= text.count else {
        return nil
      }
      return String(String.UnicodeScalarView(text[start..<end]))
    }
    func faults(_ table: String, _ spans: [(String, Int, Int, String)]) -> [String] {
      spans.compactMap { document, start, end, text in
        let found = words(document, start, end)
        guard found.map(onOneLine) != onOneLine(text) else { return nil }
        return "span: \(table) \(place(document, start, end)) says \"\(text)\", "
          + "the text says \(found.map { "\"\($0)\"" } ?? "nothing")"
      }
    }
    return faults("claim", tables.claims.map { ($0.documentID, $0.start, $0.end, $0.figureText) })
      + faults("reject", tables.rejects.map { ($0.documentID, $0.start, $0.end, $0.numeralText) })
      + faults("numeral", tables.numerals.map { ($0.documentID, $0.start, $0.end, $0.figureText) })
  }

  private func place(_ document: String, _ start: Int, _ end: Int) -> String {
    "\(document)@\(start)-\(end)"
  }
}

/// The spans of a document's claims, made ready to be asked about one span after the other.
private struct Coverage {
  /// Where the claims start, in order.
  private let starts: [Int]
  /// For each of them how far it and those before it reach.
  private let reaches: [Int]

  init(_ claims: [Claim]) {
    let ordered = claims.sorted { $0.start < $1.start }
    var reaches: [Int] = []
    for claim in ordered { reaches.append(max(reaches.last ?? claim.end, claim.end)) }
    starts = ordered.map(\.start)
    self.reaches = reaches
  }

  /// Tells whether one claim holds the whole span.
  func covers(_ start: Int, _ end: Int) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && end <= reaches[low - 1]
  }
}

/// A text with its line breaks and runs of blanks as single spaces, as quoted cells have them.
private func onOneLine(_ text: String) -> String {
  text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
}
