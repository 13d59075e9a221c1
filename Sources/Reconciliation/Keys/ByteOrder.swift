extension String {
  /// Orders texts by their UTF-8 bytes, the same on every machine and in every locale.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}

extension Sequence where Element == String {
  /// The texts in byte order, each once.
  func sortedUnique() -> [String] {
    var unique: [String] = []
    for text in sorted(by: { $0.precedes($1) }) where unique.last != text {
      unique.append(text)
    }
    return unique
  }
}
