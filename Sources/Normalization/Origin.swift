import Records

/// Who first stated a number: a lineage with the rule that found it.
///
/// *Source*: the rules of lineages in the documentation of this target.
struct Origin: Equatable {
  enum Rule: String {
    /// A named person, or an office that a person holds.
    case speaker = "1 speaker"
    /// The agency whose dispatch it is.
    case agency = "2 agency"
    /// A listed source or a proper name.
    case named = "3 named"
    /// A side of the conflict.
    case party = "5 party"
    /// No origin is named.
    case none = "6 none"
    /// A body that publishes in its own voice.
    case ownVoice = "own voice"
  }

  var names: [String]
  var rule: Rule
  var kind: SourceKind
  var tier: Int

  init(_ source: Source, rule: Rule) {
    names = [source.source]
    self.rule = source.kind == .party ? .party : rule
    (kind, tier) = (source.kind, source.tier)
  }

  init(name: String, rule: Rule, kind: SourceKind, tier: Int) {
    (names, self.rule, self.kind, self.tier) = ([name], rule, kind, tier)
  }

  /// The origin of a claim that names none: its independence is unknown, so it is the least.
  static func unattributed(_ claimID: String) -> Origin {
    Origin(name: "unattributed:" + claimID, rule: .none, kind: .outlet, tier: 1)
  }

  var isNamed: Bool { rule != .none }
}
