import Extraction
import Foundation
import Records
import Testing

/// The form in which the words of an example arrive changes none of its claims.
///
/// What is known to change stands in `cases/known-forms.csv`; a line there that no longer changes
/// anything fails too, so that the table stays true.
@Suite struct FormInvariance {
  /// An example with the row that it is of and its claims.
  private struct Example {
    let row: String
    let text: String
    let claims: [Claim]
  }

  /// The examples that are read in every form.
  private static let examples = Result {
    try texts.map { Example(row: $0, text: $1, claims: try English.extract($1).claims) }
  }

  private static var texts: [(row: String, text: String)] {
    let cues = English.rows(\.cues).map { ("cues \($0.phrase) \($0.cueClass)", $0.example) }
    let sources = English.rows(\.attributions).map { ("attributions \($0.phrase)", $0.example) }
    let modalities = English.rows(\.modalities).map { ("modalities \($0.phrase)", $0.example) }
    let patterns = English.rows(\.patterns).map { ("patterns \($0.id)", $0.example) }
    return (cues + sources + modalities + patterns).map { ($0.0, MarkedText($0.1).text) }
  }

  @Test(arguments: TextForm.allCases) func sameClaims(_ form: TextForm) throws {
    let known = try FormInvariance.known(form)
    var changed: [String] = []
    for example in try FormInvariance.examples.get() {
      let row = example.row
      let (formed, places) = form.applied(to: example.text)
      let plain = example.claims.map { moved($0, places) }
      let found = try English.extract(formed).claims.map(\.summary)
      guard found != plain else { continue }
      changed.append(row)
      #expect(known.contains(row), "\(row): \(formed) gave \(found), not \(plain)")
    }
    for row in known.sorted() {
      #expect(changed.contains(row), "works now, take it out of known-forms.csv: \(row)")
    }
  }

  private func moved(_ claim: Claim, _ places: [Int]) -> String {
    var claim = claim
    claim.start = places[claim.start]
    claim.end = places[claim.end]
    return claim.summary
  }

  private static func known(_ form: TextForm) throws -> Set<String> {
    let file = English.cases.appending(path: "known-forms.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return Set(
      lines.compactMap { line in
        let cells = line.split(separator: ",", maxSplits: 2)
        return cells.count == 3 && cells[0] == form.rawValue ? String(cells[1]) : nil
      }
    )
  }
}
