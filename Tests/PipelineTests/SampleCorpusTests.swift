import CSV
import Foundation
import Testing

/// The sample corpus against its readings by hand, `cases/sample-claims.csv` and
/// `cases/sample-figures.csv`.
///
/// What is known to differ stands in `cases/sample-known.csv` with the reason, and has to go from
/// there when it no longer differs.
@Suite("The sample corpus")
struct SampleCorpusTests {
  @Test("gives every claim that a reader finds, and no other")
  func claims() throws {
    let sample = try Sample()
    let known = Set(sample.known.filter { $0["field"] == "claim" }.map(name))
    var missing: Set<String> = []
    for row in sample.expected {
      let claim = sample.claims[sample.key(of: row)]
      let bounds = ["qualifier", "stated_low", "stated_high", "per"]
      if claim == nil || bounds.contains(where: { claim?[$0] != row[$0] }) {
        missing.insert(name(row))
      }
    }
    #expect(missing == known)
    let keys = Set(sample.expected.map(sample.key))
    #expect(sample.claims.keys.filter { !keys.contains($0) }.sorted() == [])
  }

  @Test("gives each claim the fields that a reader gives it")
  func fields() throws {
    let sample = try Sample()
    let known = Set(
      sample.known.filter { $0["field"] != "claim" }.map { "\(name($0)) \($0["field"] ?? "")" }
    )
    var differing: Set<String> = []
    for row in sample.expected {
      guard let claim = sample.claims[sample.key(of: row)] else { continue }
      for field in sample.differences(row, claim) { differing.insert("\(name(row)) \(field)") }
    }
    #expect(differing == known)
  }

  @Test("gives the figures that a reader makes of the claims")
  func figures() throws {
    let sample = try Sample()
    let unread = Set(sample.known.filter { $0["field"] == "claim" }.map(name))
    for figure in sample.figures {
      let members = (figure["claims"] ?? "").split(separator: ";").map(String.init)
      let label = figure["figure"] ?? ""
      if members.contains(where: unread.contains) { continue }
      let ids = Set(members.flatMap { sample.ids(of: $0) })
      let found = Set(ids.compactMap { sample.figureOf[$0] })
      try #require(found.count == 1, "\(label): one figure, found \(found.sorted())")
      guard let id = found.first, let row = sample.reconciliations[id] else { continue }
      #expect(Set(sample.figureOf.filter { $0.value == id }.keys) == ids, "\(label)")
      #expect(row["status"] == figure["status"], "\(label)")
      let needed = row["decision_needed"] == "y" ? "y" : "n"
      #expect(needed == figure["decision_needed"], "\(label)")
      for end in ["low", "best", "high"] {
        #expect(sample.ledger[id]?[end] == figure["ledger_" + end], "\(label) \(end)")
      }
    }
  }

  private func name(_ row: Row) -> String {
    "\(row["document_id"] ?? ""):\(row["figure_text"] ?? "")"
  }
}

private typealias Row = [String: String]

/// The tables of one run over `Data/documents`, and the readings by hand.
private struct Sample {
  let expected: [Row]
  let known: [Row]
  let figures: [Row]
  /// The claims by document, first scalar and measure.
  let claims: [String: Row]
  let figureOf: [String: String]
  let reconciliations: [String: Row]
  let ledger: [String: Row]
  private let texts: [String: String]

  init() throws {
    let folder = try TemporaryFolder()
    let pipeline = try folder.write(
      "Pipelines/sample.toml",
      """
      documents = ["\(projectFolder)/Data/documents"]
      data = "\(projectFolder)/Data"
      output = "../Output"
      """
    )
    let ending = try Program().run(["run", pipeline])
    try #require(ending.status == 0, "\(ending.error)")
    let output = folder.path + "/Output/"
    let cases = projectFolder + "/Tests/PipelineTests/cases/"
    expected = try rows(cases + "sample-claims.csv")
    known = try rows(cases + "sample-known.csv")
    figures = try rows(cases + "sample-figures.csv")
    var claims: [String: Row] = [:]
    for row in try rows(output + "claims.csv") {
      claims["\(row["document_id"] ?? "")@\(row["start"] ?? ""):\(row["measure"] ?? "")"] = row
    }
    self.claims = claims
    texts = try sampleTexts(in: folder)
    figureOf = try rows(output + "links.csv").reduce(into: [:]) { figures, row in
      guard !["candidate", "rejected"].contains(row["role"]) else { return }
      figures[row["claim_id"] ?? ""] = row["figure_id"]
    }
    reconciliations = try rows(output + "reconciliations.csv")
      .reduce(into: [:]) { $0[$1["figure_id"] ?? ""] = $1 }
    ledger = try rows(output + "estimates.csv").filter { $0["policy"] == "ledger" }
      .reduce(into: [:]) { $0[$1["figure_id"] ?? ""] = $1 }
  }

  /// Where the hand says that a claim stands: its document, first scalar and measure.
  func key(of row: Row) -> String {
    let text = texts[row["document_id"] ?? ""] ?? ""
    let start = scalarOffset(
      of: row["figure_text"] ?? "",
      Int(row["occurrence"] ?? "") ?? 1,
      in: text
    )
    return "\(row["document_id"] ?? "")@\(start):\(row["measure"] ?? "")"
  }

  /// The claims that the hand names `document_id:figure_text`.
  func ids(of name: String) -> [String] {
    expected.filter { "\($0["document_id"] ?? ""):\($0["figure_text"] ?? "")" == name }
      .compactMap { claims[key(of: $0)]?["claim_id"] }
  }

  /// The fields in which a claim differs from its reading by hand.
  func differences(_ row: Row, _ claim: Row) -> [String] {
    var fields = ["modality", "superseded", "additional"].filter { row[$0] != claim[$0] }
    for field in ["place", "attributed_to"] where !agree(row[field] ?? "", claim[field] ?? "") {
      fields.append(field)
    }
    if head(row["population"] ?? "") != head(claim["population"] ?? "") {
      fields.append("population")
    }
    if row["part_of_figure_text"]?.isEmpty != claim["part_of"]?.isEmpty { fields.append("part_of") }
    return fields
  }

  /// Names agree where one contains the other: "Jones", "Stuart Jones".
  private func agree(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.lowercased(), right.lowercased())
    return left == right
      || !left.isEmpty && !right.isEmpty && (left.contains(right) || right.contains(left))
  }

  private func head(_ population: String) -> String {
    population.split(separator: " ").last.map(String.init) ?? "people"
  }
}

private func rows(_ path: String) throws -> [Row] {
  let table = try RawTable(bytes: Array(Data(contentsOf: URL(filePath: path))), path: path)
  return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.header, $0)) }
}

/// The stored texts of the sample documents by document id.
private func sampleTexts(in folder: borrowing TemporaryFolder) throws -> [String: String] {
  let ending = try Program().run([
    "extract", projectFolder + "/Data/documents", "--claims", folder.path + "/c.csv", "--rejects",
    folder.path + "/r.csv", "--documents", folder.path + "/d.csv", "--texts",
    folder.path + "/texts",
  ])
  try #require(ending.status == 0, "\(ending.error)")
  var texts: [String: String] = [:]
  for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/texts") {
    texts[String(name.dropLast(4))] = try folder.text("texts/" + name)
  }
  return texts
}

/// Where the n-th occurrence of a figure starts, in scalars, with no letter or digit on either side.
private func scalarOffset(of figure: String, _ occurrence: Int, in text: String) -> Int {
  let scalars = Array(text.unicodeScalars)
  let wanted = Array(figure.unicodeScalars)
  func isWord(_ index: Int) -> Bool {
    scalars.indices.contains(index) && CharacterSet.alphanumerics.contains(scalars[index])
  }
  var found = 0
  for start in scalars.indices where scalars[start...].starts(with: wanted) {
    guard !isWord(start - 1), !isWord(start + wanted.count) else { continue }
    found += 1
    if found == occurrence { return start }
  }
  return -1
}
