/// A place as a path from the country down, or a union of such paths.
///
/// `SY/Idlib/Khan Sheikhoun` has three steps; `SY|IQ` has two paths of one step. A name that no
/// gazetteer knows is one step without a country (`kifaru`). The empty path is an unknown place.
struct PlacePath: Equatable, Sendable {
  /// The paths of the union, each a list of folded steps after the country's code, sorted.
  let paths: [[String]]
  let text: String

  init(_ text: String) {
    self.text = text
    let paths = text.split(separator: "|").map { path in
      let steps = path.split(separator: "/")
      return steps.enumerated().map { index, step in
        index == 0 && PlacePath.isCode(step) ? String(step) : foldedName(step)
      }
    }
    self.paths = paths.sorted { $0.joined(separator: "/").precedes($1.joined(separator: "/")) }
  }

  var isUnknown: Bool { paths.isEmpty }

  /// The countries or country-less names, sorted, each once.
  var roots: [String] {
    var roots: [String] = []
    for path in paths {
      guard let root = path.first, roots.last != root else { continue }
      roots.append(root)
    }
    return roots
  }

  /// Tells whether the path names no more than a country (or a union of them).
  var isCountry: Bool {
    !isUnknown && paths.allSatisfy { $0.count == 1 && PlacePath.isCode($0[0]) }
  }

  /// Tells whether a first step is an ISO code: two capitals.
  ///
  /// A town that no gazetteer knows stands in lower case: `bo` is no Bolivia.
  static func isCode(_ step: some StringProtocol) -> Bool {
    step.utf8.count == 2 && step.utf8.allSatisfy { $0 >= 0x41 && $0 <= 0x5a }
  }

  /// The last step of a single path.
  var lastStep: String? { paths.count == 1 ? paths[0].last : nil }

  static func == (left: PlacePath, right: PlacePath) -> Bool { left.paths == right.paths }

  func relation(to other: PlacePath) -> Relation {
    if self == other { return .equal }
    if isUnknown || other.isUnknown { return .unknown }
    if paths.allSatisfy({ other.covers($0) }) { return .inside }
    if other.paths.allSatisfy({ covers($0) }) { return .around }
    return .apart
  }

  private func covers(_ path: [String]) -> Bool {
    paths.contains { path.starts(with: $0) }
  }
}
