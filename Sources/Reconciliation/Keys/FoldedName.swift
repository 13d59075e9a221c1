/// A name without what spelling varies: case, spaces, hyphens, apostrophes and points.
///
/// `Deir ez-Zor` and `Deir Ez Zor` are both `deirezzor`.
func foldedName(_ name: some StringProtocol) -> String {
  var folded = ""
  for scalar in name.unicodeScalars where scalar.properties.isAlphabetic || isDigit(scalar) {
    folded += scalar.properties.lowercaseMapping
  }
  return folded
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
  scalar.properties.isAlphabetic || isDigit(scalar) || apostrophes.contains(scalar)
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.numericType == .decimal
}

/// Apostrophes stand inside a name and part no words: `Mek'ele`.
private let apostrophes: [Unicode.Scalar] = ["'", "’", "‘", "ʼ", "ʿ", "ʾ", "`"]
