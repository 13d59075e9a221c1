import Foundation
import Testing

@Suite("The review command")
struct ReviewCommandTests {
  @Test("compares the tables with those of a git revision and explains each change")
  func review() throws {
    let folder = try TemporaryFolder()
    let program = Program(folder: folder.path)
    try folder.write("in/a.txt", "At least 12 people were killed in Hais on 3 May 2018.\n")
    try folder.write(
      "p.toml",
      "documents = [\"in\"]\noutput = \"out\"\ndata = \"\(projectFolder)/Data\"\n"
    )
    #expect(try program.run(["run", "p.toml"]).status == 0)
    try git(["init", "--quiet"], in: folder)
    try git(["add", "."], in: folder)
    try git(["commit", "--quiet", "--message", "tables"], in: folder)
    let equal = try program.run(["review", "p.toml"])
    // What follows tells of rows of the project's own lexicons that are not yet committed.
    #expect(equal.output.hasPrefix("against HEAD: 0 new, 0 changed, 0 removed figures\n"))
    #expect(equal.status == 0)

    try folder.write("in/a.txt", "At least 15 people were killed in Hais on 3 May 2018.\n")
    #expect(try program.run(["run", "p.toml"]).status == 0)
    let changed = try program.run(["review", "p.toml", "--against", "HEAD"])
    #expect(changed.output.hasPrefix("against HEAD: 0 new, 1 changed, 0 removed figures\n"))
    #expect(changed.output.contains("    low 12 → 15\n"))
    #expect(changed.output.contains("  because claim a@9-11 is read differently: low 12 → 15"))
    #expect(changed.status == 0)

    let table = try folder.text("out/quantities.csv")
    try git(["checkout", "--quiet", "--", "out/quantities.csv"], in: folder)
    #expect(try folder.text("out/quantities.csv") != table)
    let unexplained = try program.run(["review", "p.toml"])
    #expect(
      unexplained.output.contains("  error: no claim, decision or policy explains this change\n")
    )
    #expect(unexplained.status == 1)
  }

  @Test("tells what each changed row of the lexicons does to the claims")
  func rows() throws {
    let folder = try TemporaryFolder()
    let program = Program(folder: folder.path)
    try FileManager.default.copyItem(atPath: projectFolder + "/Data", toPath: folder.path + "/Data")
    try folder.write("in/a.txt", "Bandits zapped 14 farmers. The flood killed 3 people.\n")
    try folder.write("p.toml", "documents = [\"in\"]\noutput = \"out\"\ndata = \"Data\"\n")
    #expect(try program.run(["run", "p.toml"]).status == 0)
    try git(["init", "--quiet"], in: folder)
    try git(["add", "."], in: folder)
    try git(["commit", "--quiet", "--message", "tables"], in: folder)
    let cues = try folder.text("Data/lexicons/english/cues.csv")
    let kill = "kill,killed,harm,Soldiers killed [12] villagers near Hais.\n"
    #expect(cues.contains(kill))
    try folder.write(
      "Data/lexicons/english/cues.csv",
      cues.replacing(kill, with: "") + "zap,killed,harm,Soldiers zapped [12] villagers near Hais.\n"
    )
    let review = try program.run(["review", "p.toml"])
    #expect(
      review.output == """
        against HEAD: 0 new, 0 changed, 0 removed figures
        rows of lexicons and patterns, each by itself: 2 changed
        lexicons/english/cues.csv + zap,killed,harm,Soldiers zapped [12] villagers near Hais.
          claims: adds 1, removes 0, changes 0
            adds a@15-17: Bandits zapped 14 farmers.
        lexicons/english/cues.csv - kill,killed,harm,Soldiers killed [12] villagers near Hais.
          was: added 1, removed 0, changed 0
            added a@44-45: The flood killed 3 people.

        """
    )
    #expect(review.status == 0)
  }

  @Test("refuses a revision that git does not know")
  func noRevision() throws {
    let folder = try TemporaryFolder()
    try folder.write("p.toml", "documents = [\"in\"]\noutput = \".\"\n")
    try git(["init", "--quiet"], in: folder)
    let ending = try Program(folder: folder.path).run(["review", "p.toml", "--against", "nothing"])
    #expect(ending.status == 66)
    #expect(ending.error == "nothing: no such revision of the repository of .\n")
  }

  @Test("refuses tables that are in no git repository")
  func noRepository() throws {
    let folder = try TemporaryFolder()
    try folder.write("p.toml", "documents = [\"in\"]\noutput = \"out\"\n")
    try folder.write("out/claims.csv", "")
    let ending = try Program(folder: folder.path).run(["review", "p.toml"])
    #expect(ending.status == 66)
    #expect(ending.error == "out: is not in a git repository\n")
  }

  private func git(_ arguments: [String], in folder: borrowing TemporaryFolder) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "git", "-C", folder.path, "-c", "user.name=Test", "-c", "user.email=test@example.org",
        "-c", "commit.gpgsign=false",
      ] + arguments
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
