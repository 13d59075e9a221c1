import Records

/// A claim's place in a figure, or beside one: the score and its reason.
struct Attachment: Sendable {
  let statement: Statement
  let score: Int
  let why: String
}

/// The claims that share a figure; the first one opened it.
struct Cluster: Sendable {
  var members: [Attachment]
  /// Claims that nearly joined, for a person to decide.
  var candidates: [Attachment] = []
  /// Claims that look as if they belonged and do not, with the veto.
  var rejected: [Attachment] = []

  init(opening statement: Statement) {
    members = [Attachment(statement: statement, score: 0, why: "opens the figure")]
  }

  /// Tells whether the claim's day alone keeps it out: the veto of the first member, told cheaply.
  func isOutOfReach(of statement: Statement) -> Bool {
    let (one, other) = (members[0].statement.key, statement.key)
    guard one.time.kind == .event, other.time.kind == .event,
      one.event.isEmpty || other.event.isEmpty, let opened = one.time.start,
      let day = other.time.start
    else { return false }
    return opened.gap(to: day) > Comparison.eventWindow
  }

  var statements: [Statement] { members.map(\.statement) }
}

/// Links that people decided, which overrule weights and vetoes.
struct LinkRulings: Sendable {
  /// Claims to put together, with the decision.
  var together: [ClaimPair: String] = [:]
  /// Claims to keep apart, with the decision.
  var apart: [ClaimPair: String] = [:]
}

/// Two claims in no order.
struct ClaimPair: Hashable, Sendable {
  let first: String
  let second: String

  init(_ one: String, _ other: String) {
    (first, second) = one.precedes(other) ? (one, other) : (other, one)
  }
}
