/// A set of the lists of words that patterns name, as many as fit: the first 256.
struct ListSet: Sendable, Equatable {
  private var bits = SIMD4<UInt64>(repeating: 0)

  /// How many lists a set can tell apart.
  static let capacity = 256

  mutating func insert(_ list: Int) {
    guard (0..<ListSet.capacity).contains(list) else { return }
    bits[list >> 6] |= 1 << UInt64(list & 63)
  }

  mutating func formUnion(_ other: ListSet) { bits |= other.bits }

  func isSubset(of other: ListSet) -> Bool { bits & other.bits == bits }
}
