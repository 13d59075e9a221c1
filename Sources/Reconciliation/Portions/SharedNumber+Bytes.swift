extension SharedNumber {
  /// Appends the number to the bytes of a working file.
  package func pack(into bytes: inout [UInt8]) {
    for text in [pair.first, pair.second, figureID] { append(text, to: &bytes) }
    for number in [value, isLowered ? 1 : 0, claims.count] { append(number, to: &bytes) }
    for claim in claims { append(claim, to: &bytes) }
  }

  /// Reads the numbers of a working file; bytes that are none end the reading.
  package static func unpacked(_ bytes: [UInt8]) -> [SharedNumber] {
    var numbers: [SharedNumber] = []
    var reader = ByteReader(bytes: bytes)
    while let number = SharedNumber(from: &reader) { numbers.append(number) }
    return numbers
  }

  private init?(from reader: inout ByteReader) {
    guard let first = reader.text(), let second = reader.text(), let figureID = reader.text(),
      let value = reader.number(), let isLowered = reader.number(), let count = reader.number()
    else { return nil }
    var claims: [String] = []
    while claims.count < count {
      guard let claim = reader.text() else { return nil }
      claims.append(claim)
    }
    self.init(
      pair: DocumentPair(first: first, second: second),
      value: value,
      figureID: figureID,
      claims: claims,
      isLowered: isLowered == 1
    )
  }
}
