/// What a file holds, told by how its name ends.
package enum FileFormat: Sendable, Equatable {
  /// One document, searched from its first byte: `.txt`.
  case text
  /// One document, which may start with front matter: `.md`.
  case markdown
  /// A document a line, as JSON: `.jsonl`, and standard input.
  case jsonLines

  static let extensionList = ".txt, .md or .jsonl"

  /// The format of a file, or nil where its name does not tell; `-` is standard input.
  package init?(path: String) {
    guard path != "-" else {
      self = .jsonLines
      return
    }
    switch fileName(of: path).extension.lowercased() {
    case "txt": self = .text
    case "md": self = .markdown
    case "jsonl": self = .jsonLines
    default: return nil
    }
  }
}

/// Splits a path's last part at its last dot; a name that starts with its only dot has no extension.
func fileName(of path: String) -> (stem: String, extension: String) {
  let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
  guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
    return (name, "")
  }
  return (String(name[..<dot]), String(name[name.utf8.index(after: dot)...]))
}
