/// The stretch of a sentence whose words belong to a source.
struct AttributionScope: Sendable, Equatable {
  let tokens: Range<Int>
  let kind: AttributionKind
  /// The sources as named; empty where nobody is named: "reports said".
  var sources: [String]
  /// Whether the words between quotation marks in the scope are the source's own.
  let quotes: Bool
}
