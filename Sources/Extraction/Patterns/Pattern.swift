import Text

/// One construction, read from its row: a sequence of phrases.
///
///     N ~ harm.passive        twelve people, three of them children, were killed
///     harm.active N           killed twelve people
///     act of|against|on N     the killing of twelve people
///
/// | element | stands for |
/// | --- | --- |
/// | `N` | the counted phrase; each pattern has exactly one |
/// | `N.toll` `N.state` `N.victims` `N.lives` | a counted phrase whose noun carries a cue of that class |
/// | `N.part` | a counted part of something: six of the victims, three of them |
/// | `N.bare` `N.named` | a number without a noun: two, another 14; one with it: two nurses |
/// | `N.some` | a count of people described by what befell them, and not named before: 200 wounded men |
/// | `N.rate` | a bare count with a unit of time: four a day |
/// | `count` | another counted phrase, of which nothing is said |
/// | `harm.passive` | a verb group with a cue whose object is harmed (class harm, weak, faint or topical), in one of the voices after the dot: passive, active, bare, gerund; `a|b` admits either voice |
/// | `weak` | the same with a cue of class weak alone: swap three prisoners |
/// | `suffer` | the same with a cue whose subject is harmed (class suffer or lack) |
/// | `verb` `be` | a verb group of no cue (`verb.passive` in that voice), of "be" alone |
/// | `deed` | a verb group, whatever it says, before the one that the pattern is about |
/// | `act` `toll` `number` `state` `victims` | a cue of that class; an act may also be a weak act, a toll or a harm, and a toll an act |
/// | `noun` | a noun phrase |
/// | `~` | any modifiers: prepositional phrases, insertions between commas, relative clauses |
/// | `,` `:` `(` `–` | a comma, a colon, an opening bracket, a dash |
/// | `^` | the start of the sentence |
/// | `!x` | not followed by x |
/// | `x?` | x or nothing |
/// | other words | themselves; `a|b` offers a choice |
struct Pattern: Sendable {
  let id: String
  /// The sequence as the row has it.
  let text: String
  let rank: Int
  let marks: Set<PatternMark>
  let elements: [Element]
  /// The kinds of phrases that it may begin with.
  let opening: PhraseKinds

  struct Element: Sendable {
    var test: Test
    var isOptional = false
    var isNegated = false
  }

  enum Test: Sendable {
    case counted(CueClass?)
    case part
    case bare
    case some
    case named
    case rate
    case otherCount
    case verbCue(CueClass, Voices)
    case otherVerb(Voices)
    case anyVerb(Voices)
    case be
    case cue(CueClass)
    case noun
    case skip
    case start
    case comma
    case colon
    case bracket
    case dash
    case words([Int32])
  }

  enum VoiceName: String, Sendable, CaseIterable {
    case passive, active, bare, gerund
  }

  /// The voices that a verb group may have.
  struct Voices: OptionSet, Sendable {
    let rawValue: UInt8

    static let passive = Voices(rawValue: 1)
    static let active = Voices(rawValue: 2)
    static let bare = Voices(rawValue: 4)
    static let gerund = Voices(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ name: VoiceName) {
      self =
        switch name {
        case .passive: .passive
        case .active: .active
        case .bare: .bare
        case .gerund: .gerund
        }
    }
  }
}

extension Pattern.Test {
  /// The classes of cues that the test admits.
  var classes: CueClasses {
    switch self {
    case .counted(.state): [.state, .harm, .weak]
    case .counted(let name): name.map(CueClasses.init) ?? []
    case .verbCue(.harm, _): .harming
    case .verbCue(.suffer, _): [.suffer, .lack]
    case .verbCue(let name, _): CueClasses(name)
    case .cue(.act): [.act, .weakAct, .harm, .toll]
    case .cue(.toll): [.act, .toll]
    case .cue(let name): CueClasses(name)
    default: []
    }
  }
}

/// What a construction says of its claim beyond the measure.
package enum PatternMark: String, CaseIterable, Sendable {
  /// The count is part of the claim before it.
  case part
  /// What happened is what the claim before it says.
  case inherit
  /// The count that it borrows from may stand in the sentence before: "The figure for May was 12."
  case anaphoric
  /// What happened is what a claim of bodies says: "two more were found".
  case bodies
  /// It goes on with a part: "four were women; three were cadets".
  case sibling
  /// The same count of another time: "against 97 the year before".
  case compared
  /// It holds only where a word says that the count was given before: "an initial figure of 12".
  case before
  /// The claim that it borrows from is replaced by it: "The correct number is 20."
  case replaces
  /// The text itself replaces the count.
  case superseded
  /// The count contains those of its sentence: "bringing the total to 14".
  case total
  /// How much a toll grew, before what it grew to: "rose by 12 to 87".
  case increment
  /// The count is no claim: "all but 20".
  case reject
  /// The people counted are the subject of the verb.
  case subject
  /// Its cue stands in the words of a speaker: the 12 people the army says it holds.
  case said
  /// It holds only for what becomes of people in the end: seized eight men and shot them.
  case outcome
}

extension PatternMark {
  /// All names, for messages.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// Why a pattern row cannot be read.
package struct PatternError: Error, Equatable, Sendable {
  package let id: String
  package let found: String
  package let expected: String
}

extension Pattern {
  /// Reads a row; words of the pattern that the lexicon does not have are an error.
  init(_ row: PatternRow, lexicon: Lexicon) throws(PatternError) {
    id = row.id
    text = row.pattern
    rank = row.rank
    marks = try Pattern.marks(row)
    var elements: [Element] = []
    for word in row.pattern.split(separator: " ") {
      elements.append(try Pattern.element(String(word), row.id, lexicon))
    }
    self.elements = elements
    opening = Pattern.opening(of: elements)
    let counted = elements.filter {
      switch $0.test {
      case .counted, .part, .bare, .some, .named, .rate: !$0.isNegated
      default: false
      }
    }
    guard counted.count == 1 else {
      throw PatternError(id: row.id, found: row.pattern, expected: "exactly one N")
    }
  }

  private static func marks(_ row: PatternRow) throws(PatternError) -> Set<PatternMark> {
    var marks: Set<PatternMark> = []
    for name in row.marks {
      guard let mark = PatternMark(rawValue: name) else {
        throw PatternError(id: row.id, found: name, expected: PatternMark.names)
      }
      marks.insert(mark)
    }
    return marks
  }

  private static func element(
    _ word: String,
    _ id: String,
    _ lexicon: Lexicon
  ) throws(PatternError) -> Element {
    var word = word
    var element = Element(test: .skip)
    if word.hasPrefix("!") {
      element.isNegated = true
      word.removeFirst()
    }
    if word.hasSuffix("?") {
      element.isOptional = true
      word.removeLast()
    }
    element.test = try test(word, id, lexicon)
    return element
  }

  private static func test(
    _ word: String,
    _ id: String,
    _ lexicon: Lexicon
  ) throws(PatternError) -> Test {
    let parts = word.split(separator: ".").map(String.init)
    let name = parts.first ?? ""
    switch name {
    case "N":
      guard parts.count > 1 else { return .counted(nil) }
      guard parts[1] != "part" else { return .part }
      guard parts[1] != "bare" else { return .bare }
      guard parts[1] != "some" else { return .some }
      guard parts[1] != "named" else { return .named }
      guard parts[1] != "rate" else { return .rate }
      guard let cueClass = CueClass(rawValue: parts[1]) else {
        throw PatternError(
          id: id,
          found: word,
          expected: "N.toll, N.state, N.victims, N.lives, N.part, N.bare, N.named, N.some or N.rate"
        )
      }
      return .counted(cueClass)
    case "~": return .skip
    case "^": return .start
    case ",": return .comma
    case ":": return .colon
    case "(": return .bracket
    case "–": return .dash
    case "noun": return .noun
    case "count": return .otherCount
    case "verb": return .otherVerb(try voices(parts, id, word))
    case "deed": return .anyVerb(try voices(parts, id, word))
    case "be": return .be
    case "harm", "weak", "suffer":
      return .verbCue(CueClass(rawValue: name) ?? .harm, try voices(parts, id, word))
    default:
      if let cueClass = CueClass(rawValue: name) { return .cue(cueClass) }
      return .words(try literals(word, id, lexicon))
    }
  }

  private static func voices(
    _ parts: [String],
    _ id: String,
    _ word: String
  ) throws(PatternError) -> Voices {
    guard parts.count > 1 else { return [.passive, .active, .bare, .gerund] }
    var voices: Voices = []
    for name in parts[1].split(separator: "|") {
      guard let voice = VoiceName(rawValue: String(name)) else {
        throw PatternError(id: id, found: word, expected: "passive, active, bare or gerund")
      }
      voices.insert(Voices(voice))
    }
    return voices
  }

  private static func literals(
    _ word: String,
    _ id: String,
    _ lexicon: Lexicon
  ) throws(PatternError) -> [Int32] {
    var numbers: [Int32] = []
    for choice in word.split(separator: "|") {
      let number = lexicon.number(of: String(choice))
      guard number > 0 else {
        throw PatternError(id: id, found: String(choice), expected: "a word of words.csv")
      }
      numbers.append(number)
    }
    return numbers
  }
}
