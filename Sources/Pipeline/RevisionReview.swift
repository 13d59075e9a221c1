import Records
package import Summaries

/// What `tally review` prints: the figures of an output folder against those of a git revision.
package struct RevisionReview: Sendable {
  private let changes: [FigureChange]
  private let decisions: [String]
  private let revision: String

  /// *Errors*: `noInput` where git has no such revision, `badData` where a table is broken.
  package init(of configuration: Configuration, against revision: String) throws(Failure) {
    let folder = OutputFolder(configuration.located(configuration.output))
    let git = try GitRevision(revision, around: folder.path)
    let old = try FigureTables { (name) throws(Failure) in try git.bytes(of: name) }
    self.init(from: old, to: try folder.tables(), revision: revision)
  }

  /// Compares two versions of the tables.
  package init(from old: FigureTables, to new: FigureTables, revision: String) {
    changes = FigureChange.all(from: old, to: new)
    let before = Set(old.reconciliations.flatMap(\.decisionID))
    let after = Set(new.reconciliations.flatMap(\.decisionID))
    decisions =
      after.subtracting(before).sorted(by: byBytes).map { "decision \($0) applies now" }
      + before.subtracting(after).sorted(by: byBytes).map { "decision \($0) applies no more" }
    self.revision = revision
  }

  /// A figure changed and nothing says why.
  package var hasUnexplainedChange: Bool { changes.contains(where: \.isUnexplained) }

  /// The page, large figures first.
  package var text: String {
    func count(_ kind: FigureChange.Kind) -> Int { changes.filter { $0.kind == kind }.count }
    let head =
      "against \(revision): \(count(.new)) new, \(count(.changed)) changed, "
      + "\(count(.removed)) removed figures"
    return ([head] + decisions + changes.flatMap(\.lines)).joined(separator: "\n") + "\n"
  }
}
