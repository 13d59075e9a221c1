import CSV
import Extraction
import Foundation
import Records
import Testing

/// The form in which the words of an example arrive changes nothing of what is read in it.
///
/// What is known to change stands in `cases/known-forms.csv`; a line there that no longer changes
/// anything fails too, so that the table stays true.
@Suite struct FormInvariance {
  /// An example with the row that it is of and what is read in it.
  private struct Example {
    let row: String
    let text: String
    let found: [Found]
  }

  /// The examples that are read in every form.
  private static let examples = Result {
    try texts().map { Example(row: $0, text: $1, found: try found(in: $1)) }
  }

  /// Every row of the lexicons and patterns with its example.
  private static func texts() throws -> [(row: String, text: String)] {
    let cues = English.rows(\.cues).map { ("cues \($0.phrase) \($0.cueClass)", $0.example) }
    let sources = English.rows(\.attributions).map { ("attributions \($0.phrase)", $0.example) }
    let modalities = English.rows(\.modalities).map { ("modalities \($0.phrase)", $0.example) }
    let patterns = English.rows(\.patterns).map { ("patterns \($0.id)", $0.example) }
    let people = English.rows(\.populations).map {
      ("populations \($0.noun)", "The flood killed \($0.example) near Hais.")
    }
    let numbers = try ["numerals", "qualifiers", "units", "idioms"].flatMap(examples(ofTable:))
    return (cues + sources + modalities + patterns + people + numbers).map {
      ($0.0, MarkedText($0.1).text)
    }
  }

  /// The examples of a table, each with its row's first cells.
  private static func examples(ofTable name: String) throws -> [(row: String, text: String)] {
    let path = "lexicons/english/\(name).csv"
    let bytes = Array(try Data(contentsOf: English.data.appending(path: path)))
    let table = try RawTable(bytes: bytes, path: path)
    let column = try #require(table.header.firstIndex(of: "example"))
    return table.rows.map { ("\(name) \($0[..<column].joined(separator: " "))", $0[column]) }
  }

  /// A claim or a numeral: what is said of it, and where it stands.
  private struct Found: Equatable, CustomStringConvertible {
    let what: String
    let span: Range<Int>
    var description: String { "\(what) \(span)" }

    func moved(_ places: [Int]) -> Found {
      Found(what: what, span: places[span.lowerBound]..<places[span.upperBound])
    }
  }

  private static func found(in text: String) throws -> [Found] {
    let extracted = try English.extract(text)
    let claims = extracted.claims.map {
      Found(what: "\($0.measure) \($0.bounds)", span: $0.start..<$0.end)
    }
    let numerals = extracted.numerals.map {
      Found(
        what: "\($0.kind) \($0.qualifier) \($0.statedLow ?? -1)…\($0.statedHigh ?? -1)",
        span: $0.start..<$0.end
      )
    }
    return claims + numerals
  }

  @Test(arguments: TextForm.allCases) func sameReading(_ form: TextForm) throws {
    let known = try FormInvariance.known(form)
    var changed: [String] = []
    for example in try FormInvariance.examples.get() {
      let row = example.row
      let (formed, places) = form.applied(to: example.text)
      let plain = example.found.map { $0.moved(places) }
      let found = try FormInvariance.found(in: formed)
      guard found != plain else { continue }
      changed.append(row)
      #expect(known.contains(row), "\(row): \(formed) gave \(found), not \(plain)")
    }
    for row in known.sorted() {
      #expect(changed.contains(row), "works now, take it out of known-forms.csv: \(row)")
    }
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
