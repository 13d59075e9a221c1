import Records

/// The measures with their hierarchy: executed is a part of killed, killed of killed+injured.
struct MeasureTable: Sendable {
  private let measures: [String: MeasureDefinition]

  init(_ rows: [MeasureDefinition]) {
    var measures: [String: MeasureDefinition] = [:]
    for row in rows { measures[row.measure] = row }
    self.measures = measures
  }

  /// The widest measure that includes this one; an unlisted measure is its own family.
  func family(of measure: String) -> String {
    let line = line(from: measure)
    return line[line.count - 1]
  }

  /// Tells whether the first measure is a part of the second, or the same.
  func isPart(_ measure: String, of whole: String) -> Bool {
    line(from: measure).contains(whole)
  }

  /// Tells whether a later, higher count replaces an earlier one; an unlisted measure never grows.
  func grows(_ measure: String) -> Bool { measures[measure]?.grows ?? false }

  func unit(of measure: String) -> Unit { measures[measure]?.unit ?? .persons }

  /// Tells whether the measure adds up two kinds of harm ("casualties").
  func isMixed(_ measure: String) -> Bool { MeasureDefinition.parts(of: measure).count > 1 }

  /// Tells whether the authority that imposes the measure tells one figure from another.
  func isListing(_ measure: String) -> Bool {
    measures[measure]?.traits.contains(.listing) ?? false
  }

  private func line(from measure: String) -> [String] {
    var line = [measure]
    while let parent = measures[line[line.count - 1]]?.parent, !parent.isEmpty,
      !line.contains(parent)
    {
      line.append(parent)
    }
    return line
  }
}
