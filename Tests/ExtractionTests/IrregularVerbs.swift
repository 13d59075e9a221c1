import Extraction
import Records
import Testing

/// The forms of irregular verbs, seen by what the cues that they head make of a sentence.
@Suite struct IrregularVerbs {
  struct Case: Sendable, CustomTestStringConvertible {
    let sentence: String
    let measure: String

    var testDescription: String { "irregulars.csv: \(sentence)" }
  }

  /// A sentence for the past and the participle of each verb that heads a cue without a gap.
  static let cases = English.rows(\.cues).flatMap { cue -> [Case] in
    let words = cue.phrase.split(separator: " ").filter { $0 != "*" }.map {
      String($0.prefix { $0 != "|" })
    }
    guard !words.contains("…"),
      let verb = English.rows(\.irregulars).first(where: { $0.lemma == words[0] }),
      !verb.past.isEmpty
    else { return [] }
    let rest = words.dropFirst()
    let pasts = spellings(of: verb.past, before: rest)
    let participles = spellings(of: verb.participle, before: rest)
    switch cue.cueClass {
    case .suffer:
      return (pasts.map { "12 villagers \($0)." } + participles.map { "12 villagers have \($0)." })
        .map { Case(sentence: $0, measure: cue.measure) }
    case .harm, .weak:
      // Who holds people decides what a weak verb says of them.
      let doer = cue.measure == "detained" ? "Police" : "Gunmen"
      return
        (pasts.map { "\(doer) \($0) 12 villagers." }
        + participles.map { "\(doer) have \($0) 12 villagers." })
        .map { Case(sentence: $0, measure: cue.measure) }
    default: return []
    }
  }

  /// "burned|burnt" with the words of a cue after each spelling.
  private static func spellings(of form: String, before rest: ArraySlice<String>) -> [String] {
    form.split(separator: "|").map { ([String($0)] + rest).joined(separator: " ") }
  }

  @Test func manyAreCues() { #expect(IrregularVerbs.cases.count > 40) }

  @Test(arguments: cases) func forms(_ example: Case) throws {
    let claims = try English.extract(example.sentence).claims
    #expect(claims.map(\.measure) == [example.measure], "\(example.sentence)")
  }

  @Test func everyRowHasAForm() {
    for row in English.rows(\.irregulars) {
      #expect(!row.past.isEmpty || !row.plural.isEmpty, "irregulars.csv \(row.lemma)")
    }
  }
}
