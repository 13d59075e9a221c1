/// A name without what spelling varies: case, spaces, hyphens, apostrophes and points.
///
/// `Deir ez-Zor` and `Deir Ez Zor` are both `deirezzor`.
func foldedName(_ name: some StringProtocol) -> String {
  if let folded = foldedASCII(name.utf8) { return folded }
  var folded = ""
  for scalar in name.unicodeScalars where scalar.properties.isAlphabetic || isDigit(scalar) {
    folded += scalar.properties.lowercaseMapping
  }
  return folded
}

/// The same for a name of ASCII alone, which most are; nil for any other.
private func foldedASCII(_ name: some Collection<UInt8>) -> String? {
  var folded: [UInt8] = []
  folded.reserveCapacity(name.count)
  for byte in name {
    switch byte {
    case 0x80...: return nil
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      folded.append(byte)
    default: continue
    }
  }
  return String(decoding: folded, as: UTF8.self)
}

/// The words of a name in lower case: `US-led coalition` is `us`, `led`, `coalition`.
func foldedWords(_ name: String) -> Set<String> {
  var words: Set<String> = []
  for word in name.unicodeScalars.split(whereSeparator: { !isNameScalar($0) }) {
    words.insert(foldedName(String(String.UnicodeScalarView(word))))
  }
  words.remove("")
  words.remove("the")
  return words
}

/// A name as a part of an identifier: lower case, hyphens between words.
func slugText(_ name: some StringProtocol) -> String {
  name.unicodeScalars.split(whereSeparator: { !isNameScalar($0) })
    .map { foldedName(String(String.UnicodeScalarView($0))) }
    .filter { !$0.isEmpty }
    .joined(separator: "-")
}

private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return isASCIIName(scalar) }
  return scalar.properties.isAlphabetic || isDigit(scalar) || apostrophes.contains(scalar)
}

private func isASCIIName(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "a"..."z", "A"..."Z", "0"..."9", "'", "`": true
  default: false
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.numericType == .decimal
}

/// Apostrophes stand inside a name and part no words: `Mek'ele`.
private let apostrophes: [Unicode.Scalar] = ["’", "‘", "ʼ", "ʿ", "ʾ"]
