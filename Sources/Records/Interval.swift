/// A range of whole numbers whose ends may be open.
package struct Interval: Sendable, Equatable {
  /// Smallest value; nil is open below.
  package var low: Int?
  /// Largest value; nil is open above.
  package var high: Int?

  package init(low: Int?, high: Int?) {
    self.low = low
    self.high = high
  }

  /// Tells whether some number lies in both intervals.
  package func meets(_ other: Interval) -> Bool {
    if let low, let high = other.high, low > high { return false }
    if let high, let low = other.low, low > high { return false }
    return true
  }

  /// Tells whether the value lies in the interval.
  package func contains(_ value: Int) -> Bool {
    meets(Interval(low: value, high: value))
  }
}
