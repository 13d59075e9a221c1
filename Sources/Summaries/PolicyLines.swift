import Records

/// The ranges of all policies of one figure, for the review page.
struct PolicyLines {
  private let estimates: [Estimate]

  init(_ estimates: [Estimate]) { self.estimates = estimates }

  /// Tells whether all policies that print ends print the same, and likewise all that print a point.
  var agree: Bool {
    let points = Set(estimates.compactMap(\.best))
    let ends = Set(estimates.filter(\.hasEnds).map { [$0.low, $0.high] })
    return points.count <= 1 && ends.count <= 1
  }

  /// One line for all: `all policies 46, best 46 (hull: no best)`; blank without policies.
  var oneLine: String {
    guard let bar = rows.first?.bar, agree else { return "" }
    return "all policies \(IntervalDrawing.words(bar)), \(points)"
  }

  /// The lines of the drawing: one for all policies where they agree, else one for each range.
  var rows: [DrawingRow] {
    guard agree, let first = estimates.first(where: \.hasEnds) ?? estimates.first else {
      return distinctRows
    }
    return [DrawingRow(bar: first.bar, note: "all policies, \(points)")]
  }

  /// One line for the policies that print the same, in the order of the first of each.
  private var distinctRows: [DrawingRow] {
    var groups: [[Estimate]] = []
    for estimate in estimates {
      if let index = groups.firstIndex(where: { $0.first?.hasSameRange(as: estimate) == true }) {
        groups[index].append(estimate)
      } else {
        groups.append([estimate])
      }
    }
    return groups.compactMap { group in
      guard let first = group.first else { return nil }
      let best = first.best.map { "best \(grouped($0))" } ?? "no best"
      let policies = group.map(\.policy.rawValue).joined(separator: ", ")
      return DrawingRow(bar: first.bar, note: "\(policies), \(best)")
    }
  }

  /// The one point, and the policies that name none.
  private var points: String {
    guard let best = estimates.compactMap(\.best).first else { return "no best" }
    let silent = estimates.filter { $0.best == nil }.map(\.policy.rawValue)
    return "best \(grouped(best))"
      + (silent.isEmpty ? "" : " (\(silent.joined(separator: ", ")): no best)")
  }
}

extension Estimate {
  fileprivate var hasEnds: Bool { low != nil || high != nil }

  fileprivate func hasSameRange(as other: Estimate) -> Bool {
    low == other.low && best == other.best && high == other.high
  }

  /// A policy that prints only a point is drawn as that point.
  fileprivate var bar: IntervalDrawing.Bar {
    hasEnds ? .init(low: low, high: high) : .init(low: best, high: best)
  }
}

/// One line of a drawing: the numbers, the bar, and whose they are.
struct DrawingRow {
  let bar: IntervalDrawing.Bar
  let note: String

  /// The lines, their columns aligned, on the scale of all rows of the figure.
  static func lines(_ rows: [DrawingRow], scale: [DrawingRow]) -> [String] {
    let drawing = IntervalDrawing(of: scale.map(\.bar))
    let words = scale.map { IntervalDrawing.words($0.bar).count }.max() ?? 0
    return rows.map { row in
      let numbers = IntervalDrawing.words(row.bar)
      let gap = String(repeating: " ", count: max(0, words - numbers.count))
      return "\(numbers)\(gap) \(drawing.line(row.bar)) \(row.note)"
    }
  }
}
