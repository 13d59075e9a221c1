import Records

/// One thing counted, with the claims that count it.
struct Figure: Sendable {
  var id: String
  var key: FigureKey
  let members: [Attachment]
  let candidates: [Attachment]
  let rejected: [Attachment]

  var statements: [Statement] { members.map(\.statement) }

  init(_ cluster: Cluster) {
    members = cluster.members
    let ids = Set(cluster.statements.map(\.id))
    candidates = cluster.candidates.filter { !ids.contains($0.statement.id) }
    rejected = cluster.rejected.filter { !ids.contains($0.statement.id) }
    key = FigureKey(sharedBy: cluster.statements)
    id = key.slug
  }
}

extension FigureKey {
  /// The key of a figure: each field from the claims that state it.
  ///
  /// Measure and population are those of the most original claim, so that a retelling that drifts
  /// does not rename the figure. The time is that of the earliest dated claim.
  init(sharedBy statements: [Statement]) {
    let ordered = statements.sorted(by: isMoreOriginal)
    let byDate = statements.filter { $0.key.time.start != nil }.sorted(by: isDatedBefore)
    guard let original = ordered.first(where: { !$0.isDenied }) ?? ordered.first else {
      preconditionFailure("a figure without claims")
    }
    self = original.key
    let keys = ordered.map(\.key)
    if scope.isEmpty { scope = keys.first { !$0.scope.isEmpty }?.scope ?? "" }
    if event.isEmpty { event = keys.first { !$0.event.isEmpty }?.event ?? "" }
    if perpetrator.isEmpty {
      perpetrator = keys.first { !$0.perpetrator.isEmpty }?.perpetrator ?? ""
    }
    if place.isUnknown, let known = keys.first(where: { !$0.place.isUnknown }) {
      place = known.place
    }
    if let earliest = byDate.first { time = earliest.key.time }
    if time.kind == .cumulative || time.kind == .rate {
      time.end = FigureKey.latestEnd(of: statements)
    }
  }

  /// The last day that any claim runs to; a total without a stated end runs to its as-of date.
  private static func latestEnd(of statements: [Statement]) -> DayRange? {
    statements.compactMap { $0.key.time.end ?? $0.asOf }.max { $0.last < $1.last }
  }
}

/// The claim with the most exact earliest day comes first.
private func isDatedBefore(_ left: Statement, _ right: Statement) -> Bool {
  guard let one = left.key.time.start, let other = right.key.time.start else { return false }
  if one.first != other.first { return one.first < other.first }
  if one.last != other.last { return one.last < other.last }
  return isEarlierInPrint(left, right)
}
