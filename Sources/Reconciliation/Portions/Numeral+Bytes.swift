extension Numeral {
  /// Appends the numeral to the bytes of a working file.
  package func pack(into bytes: inout [UInt8]) {
    for text in [bucket, figureID, countedText, claimID, document] { append(text, to: &bytes) }
    let days = asOf.map { [1, $0.first.number, $0.last.number] } ?? [0, 0, 0]
    for number in [value, offset] + days { append(number, to: &bytes) }
  }

  /// Reads the numerals of a working file; bytes that are none end the reading.
  package static func unpacked(_ bytes: [UInt8]) -> [Numeral] {
    var numerals: [Numeral] = []
    var reader = ByteReader(bytes: bytes)
    while let numeral = Numeral(from: &reader) { numerals.append(numeral) }
    return numerals
  }

  private init?(from reader: inout ByteReader) {
    guard let bucket = reader.text(), let figureID = reader.text(), let counted = reader.text(),
      let claimID = reader.text(), let document = reader.text(), let value = reader.number(),
      let offset = reader.number(), let isDated = reader.number(), let first = reader.number(),
      let last = reader.number()
    else { return nil }
    self.init(
      value: value,
      bucket: bucket,
      figureID: figureID,
      countedText: counted,
      claimID: claimID,
      document: document,
      offset: offset,
      asOf: isDated == 0
        ? nil : DayRange(first: Day(number: first), last: Day(number: last))
    )
  }
}
