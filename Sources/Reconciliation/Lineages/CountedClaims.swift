import Records

/// The claims of a figure by what they do: which count, which are denied, which speak.
struct CountedClaims: Sendable {
  /// Claims that count: neither denied nor excluded; replaced ones included, in order of print.
  let counted: [Statement]
  let denied: [Statement]
  let replaced: [String: Replacement]
  /// One standing word per origin.
  let voices: [Voice]

  init(
    _ figure: Figure,
    excluded: [String: String],
    measures: MeasureTable,
    scopes: ScopeTable
  ) {
    let standing = figure.statements.sorted(by: isEarlierInPrint).filter {
      excluded[$0.id] == nil
    }
    counted = standing.filter { !$0.isDenied }
    denied = standing.filter(\.isDenied)
    let collapse = LineageCollapse(counted, measures: measures, scopes: scopes)
    replaced = collapse.replaced
    voices = collapse.canonical.map { Voice($0, scopes: scopes) }
  }
}
