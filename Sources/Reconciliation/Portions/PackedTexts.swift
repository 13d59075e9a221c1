/// Many short texts one after the other, where an array of strings would take several times the
/// memory.
struct PackedTexts: Sendable {
  private var bytes: [UInt8] = []
  /// The byte after each text's last.
  private var ends: [Int] = []

  var count: Int { ends.count }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }

  subscript(index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }

  /// The bytes of a text.
  func utf8(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}
