/// A counted phrase bound to a cue by a construction.
struct Relation: Sendable, Equatable {
  /// Index into the sentence's counted phrases.
  let counted: Int
  /// The words that say what happened; nil where the relation borrows them from the whole.
  var cue: CueMatch?
  let pattern: String
  let rank: Int
  var marks: Set<PatternMark>
  /// Index of the cue's phrase in the sentence; the counted phrase's own where it has none.
  var phrase: Int
  /// How many phrases lie between the counted phrase and the cue.
  let distance: Int
  /// Whether the words deny what the cue says.
  let isNegated: Bool
  /// Index of the plain noun phrase that the construction names beside the count, or -1.
  var noun = -1
  /// The count of the same sentence that this one goes on with or divides; nil where none.
  var link: CountLink?
}

/// How a count goes with another one of its sentence.
enum CountLink: Sendable, Equatable {
  /// "six in Noria, [two] in Sel": one more of what the other counts.
  case sibling(Int)
  /// "88 people: [37] in Ankara": some of those whom the other counts.
  case part(Int)

  /// Index of the other counted phrase.
  var counted: Int {
    switch self {
    case .sibling(let counted), .part(let counted): counted
    }
  }
}
