/// A place that a text names.
struct PlaceMention: Sendable, Equatable {
  let tokens: Range<Int>
  /// The name as spelled, or the country of an adjective; blank for everywhere.
  let name: String
  let kind: Kind
  /// The numeral right before it, whose people the place is said of: "37 in Ankara".
  var numeral: Int?
  /// "the Sudanese army": the adjective of those who act or speak, who may do so of any place.
  var isOfActor = false
  /// "44 of them in Kharbin": the numeral counts a part, and the place is not the whole's.
  var isOfPart = false

  enum Kind: Sendable, Equatable {
    /// In, at, near the place.
    case located
    /// The country that an adjective names: the Syrian conflict.
    case adjective
    /// Named without a preposition of place.
    case named
    /// "at the prison": a place that an earlier name with the same noun stands for.
    case definite
    /// "worldwide", "across the country", "abroad": no place that has a name.
    case everywhere
  }
}
