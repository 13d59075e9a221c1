import CSV
import Foundation
import Records
import Summaries
import Testing

/// Each folder of `cases` holds the tables of a run, and in `expected` what is made of them.
@Suite("The summaries of a run")
struct SummaryTests {
  @Test(
    "are those of the case, to the byte",
    arguments: ["two-figures"],
    [
      "by-place.csv", "by-source.csv", "by-document.csv", "timeline.csv", "decisions-needed.csv",
      "review.md",
    ]
  )
  func summary(name: String, file: String) throws {
    let summary = Summary(of: try tables(of: name))
    let bytes =
      switch file {
      case "by-place.csv": CSVTable.write(summary.byPlace)
      case "by-source.csv": CSVTable.write(summary.bySource)
      case "by-document.csv": CSVTable.write(summary.byDocument)
      case "timeline.csv": CSVTable.write(summary.timeline)
      case "decisions-needed.csv": CSVTable.write(summary.decisionsNeeded)
      default: Array(summary.review.utf8)
      }
    let expected = try Data(contentsOf: Self.cases.appending(path: name + "/expected/" + file))
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test("give a page in a reader's words", arguments: ["plain-words"])
  func page(name: String) throws {
    let expected = try Data(
      contentsOf: Self.cases.appending(path: name + "/expected/review.md")
    )
    let review = Summary(of: try tables(of: name)).review
    #expect(review == String(decoding: expected, as: UTF8.self))
  }

  @Test("of nothing are headers and a page that says so")
  func empty() {
    let summary = Summary(of: FigureTables())
    #expect(summary.byPlace.isEmpty && summary.bySource.isEmpty && summary.timeline.isEmpty)
    #expect(summary.review.contains("0 documents, 0 claims"))
  }

  private static let cases = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "cases")

  private func tables(of name: String) throws -> FigureTables {
    FigureTables(
      documents: try rows(name),
      numerals: try rows(name),
      claims: try rows(name),
      rejects: try rows(name),
      quantities: try rows(name),
      links: try rows(name),
      estimates: try rows(name),
      reconciliations: try rows(name),
      checks: try rows(name)
    )
  }

  private func rows<Record: CSVRecord>(_ name: String) throws -> [Record] {
    let path = name + "/" + Record.schema.table + ".csv"
    let bytes = try Data(contentsOf: Self.cases.appending(path: path))
    return try CSVTable.read(bytes: Array(bytes), path: path)
  }
}
