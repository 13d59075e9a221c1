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

  @Test("shows what reconciling a table of one's own writes")
  func ownTable() throws {
    let blocks = Dictionary(
      self.blocks("example", of: "csv").map { ($0.name, $0.lines.joined(separator: "\n") + "\n") }
    ) { first, _ in first }
    let folder = try TemporaryFolder()
    try folder.write("numbers.csv", try #require(blocks["numbers.csv"]))
    let ending = try Program(folder: folder.path)
      .run([
        "reconcile", "numbers.csv", "--output", "figures", "--data", projectFolder + "/Data",
      ])
    #expect(ending.status == 0, "\(ending.error)")
    let shown = try table(
      Array(try #require(blocks["figures/reconciliations.csv"]).utf8),
      "README.md"
    )
    let real = try table(Array(folder.text("figures/reconciliations.csv").utf8), "figures")
    #expect(try real.rows.map { try cells(of: shown.header, in: $0, real.header) } == shown.rows)
  }

  private func excerpts(of language: String) -> [(name: String, lines: [Substring])] {
    blocks("excerpt", of: language)
  }

  /// The fenced blocks of a language that follow a comment `<!-- KIND: NAME -->`.
  private func blocks(
    _ kind: String,
    of language: String
  ) -> [(name: String, lines: [Substring])] {
    var blocks: [(name: String, lines: [Substring])] = []
    let opening = "<!-- \(kind): "
    for (index, line) in readme.enumerated() where line.hasPrefix(opening) {
      guard readme[index + 1] == "```" + language else { continue }
      let name = line.dropFirst(opening.count).dropLast(" -->".count)
      blocks.append((String(name), Array(readme[(index + 2)...].prefix { $0 != "```" })))
    }
    return blocks
  }

  private func table(_ bytes: [UInt8], _ path: String) throws -> RawTable {
    try RawTable(bytes: bytes, path: path)
  }

  private func cells(of names: [String], in row: [String], _ header: [String]) throws -> [String] {
    try names.map { name in row[try #require(header.firstIndex(of: name), "\(name)")] }
  }
}
