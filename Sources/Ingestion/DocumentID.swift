import Records

/// The id of the document in a file: the slug of its name.
///
/// ASCII letters, digits, `.`, `_` and `-` stay, every run of anything else becomes one `-`, and the
/// slug starts with a letter, `d-` where the name does not. `-` is `stdin`.
///
/// - `reports/al-monitor-2017-05-15.txt` is `al-monitor-2017-05-15`
/// - `2017 Report (final).md` is `d-2017-Report-final-`
package func documentID(ofFile path: String) -> String {
  guard path != "-" else { return "stdin" }
  let stem = fileName(of: path).stem
  var slug: [UInt8] = []
  var replacesRun = false
  for byte in stem.utf8 {
    let stays = isIDByte(byte)
    if stays || !replacesRun { slug.append(stays ? byte : UInt8(ascii: "-")) }
    replacesRun = !stays
  }
  guard slug.contains(where: isLetterOrDigit) else {
    return "d-\(contentHash(of: stem.utf8).prefix(12))"
  }
  let startsWithLetter = slug.first.map(isLetter) ?? false
  return (startsWithLetter ? "" : "d-") + String(decoding: slug, as: UTF8.self)
}

/// The id of a line of JSONL that has none of its own.
func documentID(ofLine line: Int, in path: String) -> String {
  "\(documentID(ofFile: path))-line-\(line)"
}

/// An id as given where it is made of ASCII letters, digits, `.`, `_` and `-`; any other byte is
/// written `%` and two hexadecimal digits.
func percentEncoded(_ id: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var encoded: [UInt8] = []
  for byte in id.utf8 {
    if isIDByte(byte) {
      encoded.append(byte)
    } else {
      encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

private func isIDByte(_ byte: UInt8) -> Bool {
  isLetterOrDigit(byte) || "._-".utf8.contains(byte)
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || (48...57).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
