import Records

/// Tells whether the left texts come before the right ones, compared in turn by their UTF-8 bytes.
func precedes(_ left: [String], _ right: [String]) -> Bool {
  for (one, other) in zip(left, right) where one != other {
    return one.utf8.lexicographicallyPrecedes(other.utf8)
  }
  return left.count < right.count
}

extension Reconciliation {
  /// The days that the figure is about: a day, or two of them joined by a slash; blank is unknown.
  var period: String {
    if dateStart == dateEnd { return dateStart }
    return (dateStart.isEmpty ? ".." : dateStart) + "/" + (dateEnd.isEmpty ? ".." : dateEnd)
  }

  /// The largest number that the figure states; 0 where it states none.
  var magnitude: Int {
    max(low ?? 0, best ?? 0, high ?? 0)
  }
}

/// Finds rows by their key; of two rows with one key the first counts.
func index<Row>(_ rows: [Row], by key: (Row) -> String) -> [String: Row] {
  Dictionary(rows.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
}
