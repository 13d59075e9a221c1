import Extraction
import Testing

/// A pattern row that cannot be read says what is wrong with it.
@Suite struct PatternErrors {
  struct Case: Sendable, CustomTestStringConvertible {
    let pattern: String
    var marks: [String] = []
    let found: String
    let expected: String

    var testDescription: String { pattern }
  }

  static let cases = [
    Case(pattern: "harm.active wombat N", found: "wombat", expected: "a word of words.csv"),
    Case(pattern: "act of|wombat N", found: "wombat", expected: "a word of words.csv"),
    Case(pattern: "N harm.passive N", found: "N harm.passive N", expected: "exactly one N"),
    Case(pattern: "N.part of N", found: "N.part of N", expected: "exactly one N"),
    Case(pattern: "harm.passive count", found: "harm.passive count", expected: "exactly one N"),
    Case(pattern: "harm.passive !N", found: "harm.passive !N", expected: "exactly one N"),
    Case(
      pattern: "N harm.middle",
      found: "harm.middle",
      expected: "passive, active, bare or gerund"
    ),
    Case(
      pattern: "N suffer.active|low",
      found: "suffer.active|low",
      expected: "passive, active, bare or gerund"
    ),
    Case(
      pattern: "N.people harm",
      found: "N.people",
      expected: "N.toll, N.state, N.victims, N.lives, N.part, N.bare, N.named, N.some or N.rate"
    ),
    Case(
      pattern: "harm N",
      marks: ["part", "whole"],
      found: "whole",
      expected: "part, inherit, anaphoric, bodies, sibling, compared, before, replaces, "
        + "superseded, total, increment, reject, subject, said, outcome"
    ),
  ]

  @Test(arguments: cases) func wording(_ expected: Case) throws {
    var row = PatternRow()
    row.id = "new"
    row.pattern = expected.pattern
    row.marks = expected.marks
    var tables = try English.loaded.get().tables
    tables.patterns = [row]
    let error = #expect(throws: PatternError.self) { try Extractor(tables: tables) }
    #expect(error?.id == "new")
    #expect(error?.found == expected.found)
    #expect(error?.expected == expected.expected)
  }
}
