/// The words of one cue, ready to be compared with tokens.
///
/// "force … from their|his homes" is the head `force` in all its forms, no words directly after it,
/// and the tail `from`, `their` or `his`, `homes` somewhere after the people counted. A choice of no
/// words stands for any words that describe the noun after them: "to [the EU's consolidated] list".
struct Cue: Sendable {
  let phrase: String
  let measure: String
  let cueClass: CueClass
  /// Whether its measure hits companies and vessels too.
  let hitsTargets: Bool
  /// The words after the head, each a choice of words.
  let rest: [[Int32]]
  /// The words after the gap, each a choice of words; empty where the cue has no gap.
  let tail: [[Int32]]

  /// How many tokens the cue takes before the gap.
  var length: Int { 1 + rest.count }
}

/// A cue that may start at a word, and the forms of its head that the word is.
struct CueStart: Sendable {
  let cue: Int
  let form: VerbForm
}

/// A phrase of the text's that was read as a cue.
struct CueMatch: Sendable, Equatable {
  let cue: Int
  let tokens: Range<Int>
  let form: VerbForm
}
