import Records

/// One number of one claim, with the place to look for its like.
package struct Numeral: Sendable, Equatable {
  let value: Int
  /// The number with a country or a town: `13 SY`, `13 town hais`.
  let bucket: String
  let figureID: String
  /// What the figure counts, and where: `killed at SY/Idlib/Hais`.
  let countedText: String
  let claimID: String
  let document: String
  let offset: Int
  let asOf: DayRange?

  /// The portion of all numerals to look for its like in.
  package func portion(among count: Int) -> Int {
    count <= 1 ? 0 : Int(stableHash(bucket.utf8) % UInt64(count))
  }
}

extension Reading {
  /// The numbers of the claims that count, one for each place to look for their like in.
  var numerals: [Numeral] {
    let key = figure.key
    let countedText = key.place.isUnknown ? key.measure : "\(key.measure) at \(key.place.text)"
    return counted.filter { !$0.quantity.vague }.flatMap { statement in
      let values = Set([statement.nominal, statement.quantity.high].compactMap { $0 })
      let places = statement.key.place.placesToCompare
      return values.sorted().filter { $0 > 1 }.flatMap { value in
        places.map { place in
          Numeral(
            value: value,
            bucket: "\(value) \(place)",
            figureID: figure.id,
            countedText: countedText,
            claimID: statement.id,
            document: statement.document,
            offset: statement.offset,
            asOf: statement.asOf
          )
        }
      }
    }
  }
}

extension PlacePath {
  /// The countries, and the town by name: `SY`, `town hais`; `no country` where none is known.
  fileprivate var placesToCompare: [String] {
    var names = roots.map { PlacePath.isCode($0) ? $0 : "no country" }.sortedUnique()
    if isUnknown { names = ["no country"] }
    if let town = lastStep, !isCountry { names.append("town \(town)") }
    return names
  }
}
