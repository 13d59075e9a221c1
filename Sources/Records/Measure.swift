package import CSV

/// What happened to the people counted: an open set, listed in `measures.csv`.
package struct Measure: RawRepresentable, Hashable, Comparable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static func < (left: Measure, right: Measure) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// One measure with its place in the hierarchy: a row of `Data/measures.csv`.
package struct MeasureDefinition: CSVRecord, Equatable {
  package var measure = ""
  package var parent = ""
  package var unit = Unit.persons
  package var grows = false
  package var traits: Set<MeasureTrait> = []
  package var label = ""
  package var note = ""

  package init() {}

  /// Whether it hits companies and vessels as well as people, each wherever it has its seat: a
  /// sanction, but no killing.
  package var hitsTargets: Bool { unit == .individuals }

  /// The measures that a mixed one adds up, as its name tells: killed and injured of killed+injured;
  /// any other measure is its own only part.
  package static func parts(of measure: String) -> [String] {
    measure.split(separator: "+").map(String.init)
  }

  package static let schema = Schema<MeasureDefinition>(
    table: "measures",
    key: ["measure"],
    columns: [
      .text("measure", \.measure, "Name of the measure", blank: .refused),
      .text("parent", \.parent, "The wider measure that includes it (executed: killed)"),
      .code("unit", \.unit, "What is counted unless the population says otherwise"),
      .flag("grows", \.grows, "Whether a later, higher count of one event replaces an earlier one"),
      .text("label", \.label, "Heading that readers see"),
      .codes(
        "traits",
        \.traits,
        "What sets the measure apart: its words are told in `Data/README.md`",
        presence: .optional
      ),
      .text("note", \.note, "Source or reason of the row"),
    ]
  )
}
