import CSV
import Foundation
import Pipeline
import Records
import Testing

@Suite("Reconciling a table")
struct ReconcileTaskTests {
  private let tables = ["links.csv", "estimates.csv", "reconciliations.csv", "checks.csv"]

  /// The task for a table, with the project's data.
  private func task(_ quantities: String, output: String) -> ReconcileTask {
    var task = ReconcileTask()
    task.quantities = quantities
    task.data = projectFolder + "/Data"
    task.output = output
    return task
  }

  private func written(in folder: String) throws -> [Data] {
    try tables.map { try Data(contentsOf: URL(filePath: folder + "/" + $0)) }
  }

  /// The tables of a table that is held in memory whole, as one with decisions is.
  private func whole(_ quantities: String, _ folder: borrowing TemporaryFolder) async throws
    -> [Data]
  {
    var withdrawn = Decision()
    withdrawn.decisionID = "none"
    withdrawn.status = .withdrawn
    withdrawn.scope = .claim
    withdrawn.action = .exclude
    withdrawn.target = ["doc1@10-12"]
    withdrawn.reason = "A trial"
    withdrawn.evidence = "None"
    let text = String(decoding: CSVTable.write([withdrawn]), as: UTF8.self)
    var task = task(quantities, output: folder.path + "/whole")
    task.decisions = try folder.write("decisions.csv", text)
    #expect(try await task.run().isEmpty)
    return try written(in: folder.path + "/whole")
  }

  @Test("The tables are the same in any portions, with any threads, in any order", arguments: 1...4)
  func portions(seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    var quantities = entangledQuantities(Int(seed) * 50, seed: seed)
    func write(_ name: String) throws -> String {
      try folder.write(name, String(decoding: CSVTable.write(quantities), as: UTF8.self))
    }
    let expected = try await whole(write("quantities.csv"), folder)
    var random = SeededGenerator(state: seed)
    for (portions, threads) in [(1, 1), (2, 2), (5, 1), (32, 2), (7, 3)] {
      quantities.shuffle(using: &random)
      let output = "\(folder.path)/portions-\(portions)"
      var task = try task(write("shuffled.csv"), output: output)
      task.portions = portions
      task.threads = threads
      #expect(try await task.run().isEmpty)
      let found = try written(in: output)
      for (table, (one, other)) in zip(tables, zip(expected, found)) {
        #expect(one == other, "\(table) in \(portions) portions")
      }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: output).sorted() == tables.sorted()
      )
    }
  }

  @Test("A fault names file, line and column, and the old tables stay")
  func faults() async throws {
    let folder = try TemporaryFolder()
    let quantities = entangledQuantities(40, seed: 9)
    let text = String(decoding: CSVTable.write(quantities), as: UTF8.self)
    let path = try folder.write("quantities.csv", text)
    let output = folder.path + "/tables"
    _ = try await task(path, output: output).run()
    let old = try written(in: output)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[7] += ",surplus"
    lines[20] = lines[3]
    try folder.write("quantities.csv", lines.joined(separator: "\n"))
    for portions in [1, 8] {
      var broken = task(path, output: output)
      broken.portions = portions
      let failure = await #expect(throws: Failure.self) { try await broken.run() }
      let columns = Quantity.schema.columns.count
      #expect(
        failure?.messages == [
          "\(path):8:1: expected \(columns) cells, found \(columns + 1) cells",
          "\(path):21:1: expected a new claim_id, found \"\(quantities[2].claimID)\" again, "
            + "first in line 4",
        ]
      )
      #expect(try written(in: output) == old)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: output).sorted() == tables.sorted()
      )
    }
  }

  @Test("A fault leaves no folder behind that was not there")
  func noFolder() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("quantities.csv", "claim_id,measure\na,killed\n")
    await #expect(throws: Failure.self) {
      try await task(path, output: folder.path + "/new").run()
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/new"))
  }

  @Test("A table without rows makes tables without rows")
  func noRows() async throws {
    let folder = try TemporaryFolder()
    let text = String(decoding: CSVTable.write([Quantity]()), as: UTF8.self)
    let path = try folder.write("quantities.csv", text)
    #expect(try await task(path, output: folder.path + "/out").run().isEmpty)
    let expected = try await whole(path, folder)
    #expect(try written(in: folder.path + "/out") == expected)
  }
}
