/// The votes of many figures side by side, each origin by its number.
///
/// Truth discovery goes over all of them twenty times: numbers in arrays take a fortieth of the time
/// that names in dictionaries take.
struct Ballots: Sendable {
  /// The numbers voted for, figure after figure.
  private(set) var points: [Int] = []
  /// The votes of each figure.
  private(set) var figures: [Range<Int>] = []
  /// The names of the origins, by number.
  private(set) var lineages: [String] = []
  private var origins: [Int] = []
  /// The origin after each vote's last, in `origins`.
  private var ends: [Int] = []

  var figureCount: Int { figures.count }

  init(_ figures: [[Vote]]) {
    var numbers: [String: Int] = [:]
    for votes in figures {
      let start = points.count
      for vote in votes {
        points.append(vote.point)
        for lineage in vote.lineages {
          let number = numbers[lineage] ?? lineages.count
          if number == lineages.count {
            numbers[lineage] = number
            lineages.append(lineage)
          }
          origins.append(number)
        }
        ends.append(origins.count)
      }
      self.figures.append(start..<points.count)
    }
  }

  /// The origins of a vote.
  func origins(of vote: Int) -> ArraySlice<Int> {
    origins[(vote == 0 ? 0 : ends[vote - 1])..<ends[vote]]
  }

  /// How many votes each origin has.
  var counts: [Int] {
    var counts = [Int](repeating: 0, count: lineages.count)
    for origin in origins { counts[origin] += 1 }
    return counts
  }

  /// The weight of each vote: the sum of its origins' weights.
  func weights(of lineages: [Double]) -> [Double] {
    points.indices.map { vote in origins(of: vote).reduce(0) { $0 + lineages[$1] } }
  }
}
