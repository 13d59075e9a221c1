import CSV
import Extraction
import Foundation
import Records
import Testing

extension CueRow: CustomTestStringConvertible {
  package var testDescription: String { "cues.csv \(phrase),\(cueClass.rawValue)" }
}

extension AttributionRow: CustomTestStringConvertible {
  package var testDescription: String { "attributions.csv \(phrase),\(kind.rawValue)" }
}

extension ModalityRow: CustomTestStringConvertible {
  package var testDescription: String { "modalities.csv \(phrase)" }
}

extension PopulationRow: CustomTestStringConvertible {
  package var testDescription: String { "populations.csv \(noun)" }
}

@Suite struct TablesAreRead {
  @Test func everyTableHasRows() throws {
    let tables = try English.loaded.get().tables
    #expect(tables.cues.count > 150)
    #expect(tables.patterns.count > 20)
    #expect(tables.attributions.count > 50)
    #expect(tables.modalities.count > 30)
    #expect(tables.populations.count > 500)
    #expect(tables.irregulars.count > 100)
    #expect(tables.words.count > 900)
    #expect(tables.functionWords.count > 300)
    // A set of roles has so many bits.
    #expect(FunctionWordRole.allCases.count <= 128)
  }

  /// The example of a function word shows the word.
  @Test func everyFunctionWordStandsInItsExample() {
    for row in English.rows(\.functionWords) {
      let words = row.example.lowercased().split { " ,:-".contains($0) }
      #expect(
        words.contains(Substring(row.word)),
        "function_words.csv \(row.role.rawValue),\(row.word): \(row.example)"
      )
    }
  }

  /// A role that the grammar does not have, and one that no word plays, are faults of the table.
  @Test func rolesOfFunctionWordsAreComplete() throws {
    let path = "lexicons/english/function_words.csv"
    func faults(_ change: (String) -> String) throws -> [String] {
      let faults = #expect(throws: CSVFaults.self) {
        try LanguageTables(language: "english") { file in
          let text = try String(contentsOf: English.data.appending(path: file), encoding: .utf8)
          return Array((file == path ? change(text) : text).utf8)
        }
      }
      return faults?.faults.map(\.description) ?? []
    }
    let unknown = try faults { $0.replacing("\nand,&,", with: "\nwombats,&,") }
    #expect(unknown.count == 1)
    #expect(unknown.first?.hasSuffix("found \"wombats\"") == true, "\(unknown)")
    let missing = try faults { text in
      text.split(separator: "\n").filter { !$0.hasPrefix("flag,") }.joined(separator: "\n")
    }
    #expect(missing == ["\(path):1:1: expected a row of the role flag, found none"])
  }

  /// The example of a word shows the word.
  @Test func everyWordStandsInItsExample() {
    for row in English.rows(\.words) {
      let example = " \(row.example.lowercased()) "
      let isWhole = ["\(row.word) ", "\(row.word). "].contains { example.contains(" \($0)") }
      // "n't" is written onto the word before it.
      let isEnding = row.word.contains("'") && example.contains("\(row.word) ")
      #expect(
        isWhole || isEnding,
        "words.csv \(row.word),\(row.wordClass.rawValue): \(row.example)"
      )
    }
  }
}

/// Every row of the lexicon does what its example says.
@Suite struct LexiconExamples {
  /// The figure in brackets is the example's one claim, by the row's own cue and class.
  @Test(arguments: English.rows(\.cues)) func cues(_ row: CueRow) throws {
    let example = MarkedText(row.example)
    let claims = try English.extract(example.text).claims
    try #require(claims.count == 1, "\(row.example) gave \(claims.map(\.summary))")
    let claim = claims[0]
    #expect(claim.start..<claim.end == example.span, "\(row.example)")
    #expect(claim.measure == row.measure, "\(row.example)")
    // A topic speaks through another cue.
    guard row.cueClass != .topic else { return }
    #expect(isWritten(claim.cue, as: row.phrase), "\(row.example) has the cue \(claim.cue)")
    #expect(takes(claim.rule, row.cueClass), "\(row.example) is read by \(claim.rule)")
  }

  /// Tells whether a cue has the words of a phrase before its gap, the first in any form.
  private func isWritten(_ cue: String, as phrase: String) -> Bool {
    let wanted = phrase.split(separator: " ").prefix { $0 != "…" }
    let words = cue.lowercased().split(separator: " ")
    guard !wanted.contains("*") else { return isWritten(words, as: wanted) }
    guard words.count == wanted.count else { return false }
    return zip(words, wanted).dropFirst().allSatisfy { word, choices in
      choices.split(separator: "|").contains(word)
    }
  }

  /// The same where any words may stand for a `*`: those after it come last.
  private func isWritten(_ words: [Substring], as wanted: ArraySlice<Substring>) -> Bool {
    let after = wanted.drop { $0 != "*" }.dropFirst()
    guard words.count > after.count else { return false }
    return zip(words.suffix(after.count), after).allSatisfy { word, choices in
      choices.split(separator: "|").contains(word)
    }
  }

  /// Tells whether a pattern, or the reader of lists, takes cues of a class.
  private func takes(_ rule: String, _ cueClass: CueClass) -> Bool {
    guard cueClass != .heading else { return rule == "list" }
    let names = [constructionClass(cueClass), cueClass.rawValue]
    return English.rows(\.patterns).first { $0.id == rule }.map {
      $0.pattern.split { " .|!?".contains($0) }.contains { names.contains(String($0)) }
    } ?? false
  }

  /// The class by which patterns name cues of a class.
  private func constructionClass(_ cueClass: CueClass) -> String {
    switch cueClass {
    case .weak, .faint, .topical: "harm"
    case .lack: "suffer"
    case .weakAct: "act"
    default: cueClass.rawValue
    }
  }

  /// The source in brackets is whom the figures of the example are attributed to.
  @Test(arguments: English.rows(\.attributions)) func attributions(_ row: AttributionRow) throws {
    let example = MarkedText(row.example)
    let claims = try English.extract(example.text).claims
    #expect(!example.mark.isEmpty)
    #expect(!claims.isEmpty, "\(row.example)")
    for claim in claims {
      #expect(claim.attributedTo == [example.mark], "\(row.example)")
    }
  }

  /// The figure in brackets has the modality of the row.
  @Test(arguments: English.rows(\.modalities)) func modalities(_ row: ModalityRow) throws {
    let example = MarkedText(row.example)
    let claims = try English.extract(example.text).claims
    try #require(claims.count == 1, "\(row.example) gave \(claims.map(\.summary))")
    #expect(claims[0].start..<claims[0].end == example.span, "\(row.example)")
    #expect(claims[0].modality.rawValue == row.modality.rawValue, "\(row.example)")
  }

  /// People who can be killed are counted; what is no person is a reject with its reason.
  @Test(arguments: English.rows(\.populations)) func populations(_ row: PopulationRow) throws {
    switch row.kind {
    case .person, .transient, .body, .household:
      try counts("Gunmen killed \(row.example).", row, "killed")
    case .target: try counts("London imposed \(row.example).", row, "sanctioned")
    default: try rejects("Gunmen killed \(row.example).", row)
    }
  }

  private func counts(_ sentence: String, _ row: PopulationRow, _ measure: String) throws {
    let claims = try English.extract(sentence).claims
    try #require(claims.count == 1, "\(sentence) gave \(claims.map(\.summary))")
    // "12 dead" says what happened to people, not who they were; "12 evacuees" says both.
    let isHarm =
      row.kind == .person && !row.example.hasSuffix("s")
      && English.rows(\.cues).contains {
        $0.phrase == row.noun && [.toll, .victims].contains($0.cueClass)
      }
    let noun = row.example.split(separator: " ").drop { $0 != "12" }.dropFirst()
    #expect(claims[0].measure == measure, "\(sentence)")
    #expect(
      claims[0].population == (isHarm ? "people" : noun.joined(separator: " ")),
      "\(sentence)"
    )
  }

  private func rejects(_ sentence: String, _ row: PopulationRow) throws {
    let found = try English.extract(sentence)
    #expect(found.claims.isEmpty, "\(sentence) gave \(found.claims.map(\.summary))")
    #expect(
      found.rejects.map(\.reason.rawValue) == [row.kind.rawValue],
      "\(sentence)"
    )
  }
}
