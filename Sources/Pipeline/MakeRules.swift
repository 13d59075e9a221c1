/// The make rules of some pipelines: what `tally rules` prints and the Makefile includes.
///
///     .PHONY: run run-sample …
///     run: run-sample
///     run-sample:
///     	$(TALLY) run Pipelines/sample.toml
///
/// The rules name no files: the tool itself knows what a pipeline reads, and does nothing where
/// nothing has changed, which dates of files cannot tell.
package struct MakeRules: Sendable {
  private let pipelines: [String]
  private let actions = ["run", "check", "review"]

  /// - Parameter pipelines: the paths of the pipelines' files.
  package init(for pipelines: [String]) {
    self.pipelines = pipelines.sorted(by: byBytes)
  }

  package var text: String {
    let names = actions.flatMap { action in
      [action] + pipelines.map { "\(action)-\(stem(of: $0))" }
    }
    var lines = [".PHONY: \(names.joined(separator: " "))"]
    for action in actions {
      let targets = pipelines.map { "\(action)-\(stem(of: $0))" }
      lines.append("\(action): \(targets.joined(separator: " "))")
      for (target, pipeline) in zip(targets, pipelines) {
        lines += [
          "\(target):",
          "\t$(TALLY) \(action) \(pipeline)" + (action == "review" ? " --against $(AGAINST)" : ""),
        ]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
