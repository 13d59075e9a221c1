import CSV
import Foundation
import Testing

/// The README shows what the program makes: each excerpt in it stands so in `Output/sample`.
@Suite("The README")
struct ReadmeTests {
  private let readme: [Substring]

  init() throws {
    let text = try String(contentsOfFile: projectFolder + "/README.md", encoding: .utf8)
    readme = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("shows rows that are in the tables")
  func excerpts() throws {
    let excerpts = self.excerpts(of: "csv")
    #expect(excerpts.count >= 7)
    for (name, lines) in excerpts {
      let shown = try table(Array(lines.joined(separator: "\n").utf8), "README.md")
      let path = projectFolder + "/Output/sample/\(name).csv"
      let real = try table(Array(Data(contentsOf: URL(filePath: path))), path)
      let rows = Set(try real.rows.map { try cells(of: shown.header, in: $0, real.header) })
      #expect(!shown.rows.isEmpty, "\(name)")
      for row in shown.rows { #expect(rows.contains(row), "\(name): \(row)") }
    }
  }

  @Test("shows a drawing that is in the review")
  func drawing() throws {
    let review = try String(
      contentsOfFile: projectFolder + "/Output/sample/review.md",
      encoding: .utf8
    )
    let drawings = excerpts(of: "text")
    #expect(drawings.count == 1)
    for (_, lines) in drawings { #expect(review.contains(lines.joined(separator: "\n"))) }
  }

  /// The fenced blocks of a language that follow a comment `<!-- excerpt: NAME -->`.
  private func excerpts(of language: String) -> [(name: String, lines: [Substring])] {
    var excerpts: [(name: String, lines: [Substring])] = []
    for (index, line) in readme.enumerated() where line.hasPrefix("<!-- excerpt: ") {
      guard readme[index + 1] == "```" + language else { continue }
      let name = line.dropFirst("<!-- excerpt: ".count).dropLast(" -->".count)
      let block = readme[(index + 2)...].prefix { $0 != "```" }
      excerpts.append((String(name), Array(block)))
    }
    return excerpts
  }

  private func table(_ bytes: [UInt8], _ path: String) throws -> RawTable {
    try RawTable(bytes: bytes, path: path)
  }

  private func cells(of names: [String], in row: [String], _ header: [String]) throws -> [String] {
    try names.map { name in row[try #require(header.firstIndex(of: name), "\(name)")] }
  }
}
