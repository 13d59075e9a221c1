/// The lines between `---` at the start of a Markdown file, each a key and its value.
///
///     ---⏎
///     title: "Boats turned back"⏎        keys: title, publisher, published_on, url, language, licence
///     published_on: 2024-08-19⏎
///     tags:⏎                              other keys are ignored,
///       - sea⏎                            with the lines that belong to them
///     ---⏎
///     Text …                              bodyStart is the byte of this T
///
/// A file that starts with `---` may also start with a rule across the page: where the next line has no
/// key, or where something is wrong and no key is known, there is no front matter.
struct FrontMatter {
  /// The values by field, in the order of the file.
  private(set) var values: [(field: MetadataField, value: String, line: Int)] = []
  /// The first thing that is not as it should be: `line 3: expected …, found …`.
  private(set) var fault: String?
  /// The byte after the closing line, or 0 where there is no front matter.
  private(set) var bodyStart = 0
  private var lastKeyIsKnown = false

  /// Reads the front matter of a file, which must be UTF-8.
  init(of bytes: [UInt8]) {
    var lines = FrontMatterLines(bytes)
    guard let opening = lines.next(), isFence(opening.text) else { return }
    var isFirst = true
    while let line = lines.next() {
      guard !isFence(line.text) else {
        close(at: line.end)
        return
      }
      let text = String(decoding: line.text, as: UTF8.self)
      if isFirst, !isBlank(line.text) {
        guard keyAndValue(of: text) != nil else {
          self = FrontMatter()
          return
        }
        isFirst = false
      }
      take(text, line: line.number)
    }
    refuse(line: 1, expected: "a closing ---", found: "none")
    close(at: 0)
  }

  private init() {}

  private mutating func close(at end: Int) {
    bodyStart = end
    if fault != nil, values.isEmpty { self = FrontMatter() }
  }

  private mutating func take(_ text: String, line: Int) {
    let isIndented = text.utf8.first == 0x20 || text.utf8.first == 0x09
    let trimmed = trimmingBlanks(text)
    if trimmed.isEmpty || trimmed.utf8.first == UInt8(ascii: "#") { return }
    if isIndented || trimmed.utf8.starts(with: "- ".utf8) || trimmed == "-" {
      if lastKeyIsKnown {
        refuse(line: line, expected: "the value on its key's line", found: excerpt(trimmed))
      }
      return
    }
    guard let (key, value) = keyAndValue(of: text) else {
      refuse(line: line, expected: "key: value", found: excerpt(trimmed))
      return
    }
    guard let field = MetadataField(rawValue: key.lowercased()) else {
      lastKeyIsKnown = false
      return
    }
    lastKeyIsKnown = true
    guard !values.contains(where: { $0.field == field }) else {
      refuse(line: line, expected: "\(field.rawValue) once", found: "it again")
      return
    }
    values.append((field, unquoted(value), line))
  }

  private mutating func refuse(line: Int, expected: String, found: String) {
    if fault == nil { fault = "line \(line): expected \(expected), found \(found)" }
  }
}

/// Splits a line at its first colon; nil where there is no key of letters, digits, `_` and `-`, or
/// where no blank follows the colon.
private func keyAndValue(of line: String) -> (key: String, value: String)? {
  guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
  let key = trimmingBlanks(String(line[..<colon]))
  let rest = line[line.utf8.index(after: colon)...]
  guard !key.isEmpty, key.utf8.allSatisfy(isKeyByte) else { return nil }
  guard rest.isEmpty || rest.utf8.first == 0x20 || rest.utf8.first == 0x09 else { return nil }
  return (key, trimmingBlanks(String(rest)))
}

private func isKeyByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 48...57, 65...90, 97...122, UInt8(ascii: "_"), UInt8(ascii: "-"): true
  default: false
  }
}

/// Takes a value out of its quotes; a value that only begins with a quote is kept as it is.
private func unquoted(_ value: String) -> String {
  guard let quote = value.utf8.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
    value.utf8.count > 1, value.utf8.last == quote
  else { return value }
  var bytes: [UInt8] = []
  var rest = Array(value.utf8.dropFirst().dropLast())[...]
  let escape = quote == UInt8(ascii: "\"") ? UInt8(ascii: "\\") : quote
  while let byte = rest.popFirst() {
    if byte == escape {
      guard let escaped = rest.first, escaped == quote || escaped == escape else { return value }
      bytes.append(escaped)
      rest.removeFirst()
    } else if byte == quote {
      return value
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func trimmingBlanks(_ text: String) -> String {
  var bytes = Array(text.utf8)[...]
  while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
  while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
  return String(decoding: bytes, as: UTF8.self)
}

/// Tells whether a line is `---`, blanks after it aside.
private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
  line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
}
