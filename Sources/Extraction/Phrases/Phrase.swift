import Numerals
import Text

/// One piece of a sentence: what the patterns are written about.
///
///     At least 12 people | were killed | in | the blast | .
///     counted              verb(kill,passive) word noun   mark
struct Phrase: Sendable, Equatable {
  enum Kind: Sendable, Equatable {
    /// A counted noun phrase.
    case counted
    /// A noun phrase without a number.
    case noun
    /// A verb group; its cue says whether anybody is harmed.
    case verb
    /// A verb group of forms of "be" alone.
    case be
    /// A noun or adjective cue: act, toll, state or victims.
    case cue
    /// A number that counts nothing: a date, a sum of money.
    case number
    /// A preposition, conjunction, pronoun, adverb: one token.
    case word
    /// A punctuation mark.
    case mark
  }

  var kind: Kind
  var tokens: Range<Int>
  /// Index of the counted phrase, for `counted`.
  var counted = -1
  /// The cue, for `verb` and `cue`.
  var cue: CueMatch?
  var voice = Voice.active
  /// Whether the verb group or noun phrase is negated.
  var isNegated = false
  /// Whether a participle such as "estimated" or "believed" stands in the verb group.
  var isReported = false

  /// Whether the cue says something only where the text names captors: "take".
  var isFaint = false
  /// Whether the phrase says by itself what happened to people.
  var harms: Bool { cue != nil && !isFaint }

  init(_ kind: Kind, _ tokens: Range<Int>) {
    self.kind = kind
    self.tokens = tokens
  }
}

/// How a verb group takes its subject and object.
enum Voice: Sendable, Equatable {
  case active, passive
  /// A past form without an auxiliary: "killed" may be either voice.
  case bare
  /// "killing" without an auxiliary.
  case gerund
}

/// A noun phrase with a number: hedge, numeral, modifiers and head.
struct CountedPhrase: Sendable, Equatable {
  /// Index of the numeral in the document's list; nil for an article or a negative that counts.
  var numeral: Int?
  /// All tokens of the phrase.
  var tokens: Range<Int>
  /// The tokens written to `figure_text`.
  var figure: Range<Int>
  /// The noun with its modifiers; empty where the noun is left out.
  var noun: Range<Int>
  var kind: NounKind?
  /// "30 others", "millions more".
  var isOther = false
  /// "another 12", "12 more".
  var isAdditional = false
  /// "Six of the victims", "three of them": the tokens that name the whole.
  var whole: Range<Int>?
  /// A count of one by article, or of none by a negative.
  var implied: Int?
  /// A cue inside the phrase: "12 deaths", "20 wounded soldiers".
  var inner: CueMatch?

  /// "two", "another 14", "30 others": a number whose noun the words before it say.
  var isBare: Bool { noun.isEmpty && implied == nil && whole == nil }

  var isHousehold: Bool { kind == .household }

  init(numeral: Int?, tokens: Range<Int>, figure: Range<Int>, noun: Range<Int>) {
    self.numeral = numeral
    self.tokens = tokens
    self.figure = figure
    self.noun = noun
  }
}
