/// Where the keys and values of a TOML file stand.
///
/// They are found by the file's lines: the parser keeps no positions of what it accepts.
struct TOMLPlaces: Sendable, Equatable {
  let path: String
  private let lines: [Substring]

  init(text: String, path: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The place of a key as `path:line:column`.
  func key(_ key: String) -> String {
    guard let (line, column) = position(of: key) else { return "\(path):1:1" }
    return "\(path):\(line + 1):\(column + 1)"
  }

  /// The place of a quoted text in the value of a key, or of the key where it is written otherwise.
  func value(_ value: String, of key: String) -> String {
    guard let (first, column) = position(of: key) else { return "\(path):1:1" }
    for index in first..<lines.count {
      let start = index == first ? column + key.utf8.count : 0
      let line = Array(lines[index].unicodeScalars.dropFirst(start))
      for quote in ["\"", "'"] {
        let quoted = Array((quote + value + quote).unicodeScalars)
        for offset in line.indices where line[offset...].starts(with: quoted) {
          return "\(path):\(index + 1):\(start + offset + 1)"
        }
      }
    }
    return self.key(key)
  }

  /// The line and column of a key, from 0.
  private func position(of key: String) -> (line: Int, column: Int)? {
    for (index, line) in lines.enumerated() {
      let indent = line.prefix { $0 == " " || $0 == "\t" || $0 == "[" }
      let rest = line.dropFirst(indent.count)
      guard rest.hasPrefix(key) else { continue }
      let next = rest.dropFirst(key.count).first { $0 != " " && $0 != "\t" }
      if next == "=" || next == "]" || next == "." { return (index, indent.count) }
    }
    return nil
  }
}
