import Records

/// One quantity with everything that reconciling reads from it worked out once.
///
/// A claim stands in its figure, in the figure's reading and in its checks: all of them share one
/// copy of its fields.
struct Statement: Sendable {
  /// The fields, as the one element of an array, so that copies of the statement share them.
  private let fields: [StatementFields]
  /// The origins, never empty: a claim without one is its own.
  private(set) var lineages: [String]
  /// Tells whether no origin of the number is named.
  private(set) var isUnattributed: Bool

  var quantity: Quantity { fields[0].quantity }
  var key: FigureKey { fields[0].key }
  /// The document that holds the words, by the column or by the claim's name.
  var document: String { fields[0].document }
  /// Where the words begin, to put claims of one document in order.
  var offset: Int { fields[0].offset }
  var asOf: DayRange? { fields[0].asOf }

  var id: String { fields[0].quantity.claimID }
  var interval: Interval {
    Interval(low: fields[0].quantity.low, high: fields[0].quantity.high)
  }
  /// The number to compare with others: the point, else the end that is stated.
  var nominal: Int? {
    quantity.nominal ?? quantity.best ?? quantity.low ?? quantity.high
  }
  var isDenied: Bool { quantity.modality == .denied }
  /// Tells whether the words bound the number on one side only.
  var isBound: Bool {
    switch quantity.qualifier {
    case .atLeast, .moreThan, .atMost, .lessThan: true
    case .exactly, .about, .nearly, .between, .vague: false
    }
  }

  init(_ quantity: Quantity, at place: PlacePath, measures: MeasureTable, scopes: ScopeTable) {
    fields = [StatementFields(quantity, at: place, measures: measures, scopes: scopes)]
    lineages =
      quantity.lineage.isEmpty
      ? ["\(unattributedPrefix)\(quantity.claimID)"] : quantity.lineage.sortedUnique()
    isUnattributed = lineages.allSatisfy(isUnattributedLineage)
  }

  /// The same claim with the origins of the text that its sentence copies.
  func copying(_ original: Statement) -> Statement {
    var copy = self
    copy.lineages = original.lineages
    copy.isUnattributed = original.isUnattributed
    return copy
  }
}

/// What a row says, read once.
private struct StatementFields: Sendable {
  let quantity: Quantity
  let key: FigureKey
  let document: String
  let offset: Int
  let asOf: DayRange?

  init(_ quantity: Quantity, at place: PlacePath, measures: MeasureTable, scopes: ScopeTable) {
    self.quantity = quantity
    key = FigureKey(quantity, at: place, measures: measures, scopes: scopes)
    let parts = quantity.claimID.split(separator: "@", maxSplits: 1)
    document = quantity.document
    offset =
      parts.count > 1
      ? Int(parts[1].prefix { ("0"..."9").contains($0) }) ?? 0 : 0
    asOf = DayRange(quantity.asOf)
  }
}

/// What the lineage of a number without a named origin begins with, before its claim_id.
let unattributedPrefix = "unattributed:"

/// Tells whether a lineage stands for a number without a named origin.
func isUnattributedLineage(_ lineage: String) -> Bool { lineage.hasPrefix(unattributedPrefix) }

extension Statement {
  /// Tells whether both numbers come from one origin.
  func sharesLineage(with other: Statement) -> Bool {
    lineages.contains { other.lineages.contains($0) }
  }

  /// Tells whether both were said on one occasion: within three days, where the days are known.
  func isSameOccasion(as other: Statement) -> Bool {
    guard let asOf, let otherAsOf = other.asOf else { return asOf == other.asOf }
    return asOf.gap(to: otherAsOf) <= 3
  }

  /// Tells whether both state the same number in the same way.
  func hasSameNumber(as other: Statement) -> Bool {
    interval == other.interval && nominal == other.nominal
  }

  func isPart(of other: Statement) -> Bool { quantity.partOf == other.id }
}

/// The order of claims wherever an order is needed: document, place in it, name.
func isEarlierInPrint(_ left: Statement, _ right: Statement) -> Bool {
  if left.document != right.document { return left.document.precedes(right.document) }
  if left.offset != right.offset { return left.offset < right.offset }
  return left.id.precedes(right.id)
}
