import Records

/// Which clusters of a place a claim has to be held against.
///
/// Claims come in the order of their days, so that an event without a name is left behind for good
/// when the days move on: of ten years of raids on one town each claim sees those of its week. A claim
/// without a day, of another kind of time, or denied sees all.
struct ClusterReach: Sendable {
  private var count = 0
  /// The clusters that no dated event has left behind.
  private var current: [Int] = []

  mutating func add(_ cluster: Int) {
    count = cluster + 1
    current.append(cluster)
  }

  mutating func clusters(near statement: Statement, among clusters: [Cluster]) -> [Int] {
    guard statement.key.time.kind == .event, !statement.isDenied,
      let day = statement.key.time.start?.first
    else { return Array(0..<count) }
    current.removeAll { clusters[$0].isLeftBehind(on: day) }
    return current
  }
}

extension Cluster {
  /// Tells whether every event from a day on is out of the cluster's reach.
  fileprivate func isLeftBehind(on day: Day) -> Bool {
    let key = members[0].statement.key
    guard key.time.kind == .event, key.event.isEmpty, let opened = key.time.start else {
      return false
    }
    return day.days(since: opened.last) > Comparison.eventWindow
  }
}
