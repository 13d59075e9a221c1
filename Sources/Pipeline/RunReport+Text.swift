extension RunReport {
  /// The run in a few lines: what was counted, what waits for a person, where the tables are.
  package func text(of configuration: Configuration) -> String {
    func count(_ name: String, _ words: String) -> String { "\(counts[name] ?? 0) \(words)" }
    // A claim may have no numeral ("a man"), and one numeral may lie in two claims.
    let claimed = (counts["numerals"] ?? 0) - (counts["rejects"] ?? 0)
    let folder = configuration.located(configuration.output)
    let state =
      isFresh
      ? "nothing has changed"
      : changed.isEmpty ? "the tables are as they were" : "\(changed.count) files changed"
    return """
      \(configuration.name): \(state)
        \(count("documents", "documents")), \(count("quarantined", "set aside"))
        \(count("claims", "claims")); of \(count("numerals", "numerals")) \
      \(claimed) are claimed and \(count("rejects", "are not"))
        \(count("figures", "figures")), \(count("decisions_needed", "need a decision")), \
      \(count("findings", "findings of checks"))
        tables \(folder)/*.csv, summaries \(folder)/summary/*.csv, to read \(folder)/review.md

      """
  }
}
