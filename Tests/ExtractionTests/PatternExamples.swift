import Extraction
import Records
import Testing

extension PatternRow: CustomTestStringConvertible {
  package var testDescription: String { "patterns.csv \(id)" }
}

/// Every construction reads its example and leaves its counterexample alone.
@Suite struct PatternExamples {
  @Test(arguments: English.rows(\.patterns)) func examples(_ row: PatternRow) throws {
    let claims = try English.extract(row.example).claims
    let found = claims.map { "\($0.measure) \($0.figureText)" }
    #expect(found.joined(separator: "; ") == row.expects, "\(row.example)")
    // A row that rejects makes no claim: its example has none, and would have one without it.
    guard !row.marks.contains("reject") else { return }
    #expect(claims.contains { $0.rule == row.id }, "\(row.example) by \(claims.map(\.rule))")
  }

  @Test(arguments: English.rows(\.patterns)) func counterexamples(_ row: PatternRow) throws {
    let claims = try English.extract(row.counterexample).claims
    #expect(claims.map(\.summary) == [], "\(row.counterexample)")
  }

  /// What a row marks shows in the claims that it makes.
  @Test(arguments: English.rows(\.patterns)) func marks(_ row: PatternRow) throws {
    let own = try English.extract(row.example).claims.filter { $0.rule == row.id }
    let isSuperseded = row.marks.contains("superseded")
    #expect(own.allSatisfy { $0.superseded == isSuperseded }, "\(row.example)")
    guard row.marks.contains("part") else { return }
    #expect(own.contains { !$0.partOf.isEmpty }, "\(row.example)")
  }
}
