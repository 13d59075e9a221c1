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

  /// The words that may come first after the gap.
  let tailStart: WordSketch

  /// How many tokens the cue takes before the gap.
  var length: Int { 1 + rest.count }

  init(_ row: CueRow, hitsTargets: Bool, rest: [[Int32]], tail: [[Int32]]) {
    (phrase, measure, cueClass) = (row.phrase, row.measure, row.cueClass)
    self.hitsTargets = hitsTargets
    (self.rest, self.tail) = (rest, tail)
    tailStart = WordSketch(tail.first ?? [])
  }
}

/// A cue that may start at a word, and the forms of its head that the word is.
///
/// It repeats what most cues are turned away by, so that the cue itself is looked at only where its
/// other words must be compared.
struct CueStart: Sendable {
  let cue: Int
  let form: VerbForm
  let cueClass: CueClass
  /// How many words the cue has, those after a gap included.
  let count: Int
  let hasGap: Bool
  /// The words that may come next.
  let next: WordSketch

  init(_ cue: Int, _ form: VerbForm, of row: Cue) {
    self.cue = cue
    self.form = form
    cueClass = row.cueClass
    count = row.length + row.tail.count
    hasGap = !row.tail.isEmpty
    // What befalls people may be described first: "suffered [serious head] injuries".
    next = row.cueClass == .suffer ? .any : WordSketch(row.rest.first ?? [])
  }

  /// Tells whether a text that has both cues has this one: the longer, or as long without a gap.
  func isLonger(than other: CueStart) -> Bool {
    count > other.count || count == other.count && other.hasGap && !hasGap
  }
}

/// A sketch of a choice of words: whether a word is surely none of them.
struct WordSketch: Sendable {
  private let bits: UInt64

  /// No words stand for any.
  static let any = WordSketch([])

  init(_ words: [Int32]) {
    bits = words.isEmpty ? .max : words.reduce(0) { $0 | WordSketch.bit($1) }
  }

  func mayContain(_ word: Int32) -> Bool { bits & WordSketch.bit(word) != 0 }

  private static func bit(_ word: Int32) -> UInt64 { 1 << UInt64(word & 63) }
}

/// An attribution that may start at a word, and the forms of its head that the word is.
struct AttributionStart: Sendable {
  let attribution: Int
  let form: VerbForm
}

/// A phrase of the text's that was read as a cue.
struct CueMatch: Sendable, Equatable {
  let cue: Int
  let tokens: Range<Int>
  let form: VerbForm
}
