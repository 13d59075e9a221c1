/// A set of kinds of phrases.
struct PhraseKinds: OptionSet, Sendable {
  let rawValue: UInt8

  static let any = PhraseKinds(rawValue: .max)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ kind: Phrase.Kind) {
    rawValue =
      switch kind {
      case .counted: 1
      case .noun: 2
      case .verb: 4
      case .be: 8
      case .cue: 16
      case .number: 32
      case .word: 64
      case .mark: 128
      }
  }
}

extension Pattern.Test {
  /// The kinds of phrases that may pass the test.
  var kinds: PhraseKinds {
    switch self {
    case .counted, .part, .bare, .some, .named, .rate, .otherCount: PhraseKinds(.counted)
    case .verbCue, .otherVerb, .anyVerb: PhraseKinds(.verb)
    case .be: PhraseKinds(.be)
    case .cue: PhraseKinds(.cue)
    case .noun: PhraseKinds(.noun)
    case .comma, .colon, .bracket, .dash: PhraseKinds(.mark)
    case .words, .skip, .start: .any
    }
  }
}

extension Pattern {
  /// The kinds of phrases that the pattern may begin with.
  static func opening(of elements: [Element]) -> PhraseKinds {
    guard let first = elements.first, !first.isOptional, !first.isNegated else { return .any }
    return first.test.kinds
  }

  /// The kinds of which a sentence must have a phrase for the pattern to read it.
  static func needed(by elements: [Element]) -> PhraseKinds {
    let kinds = elements.filter { !$0.isOptional && !$0.isNegated }.map(\.test.kinds)
    return kinds.filter { $0 != .any }.reduce(PhraseKinds()) { $0.union($1) }
  }
}
