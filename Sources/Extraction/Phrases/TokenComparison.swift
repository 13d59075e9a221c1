import Numerals
import Text

/// Comparisons of what tokens are made of, compiled into this module.
///
/// Without them every comparison asks for the enum's conformance at run time, as those of another
/// module are, which takes longer than all else that a rule does with a token.
func == (left: Token.Kind, right: Token.Kind) -> Bool { left.ordinal == right.ordinal }
func != (left: Token.Kind, right: Token.Kind) -> Bool { left.ordinal != right.ordinal }

func == (left: Token.Shape, right: Token.Shape) -> Bool { left.ordinal == right.ordinal }
func != (left: Token.Shape, right: Token.Shape) -> Bool { left.ordinal != right.ordinal }

func == (left: Token.Gap, right: Token.Gap) -> Bool { left.ordinal == right.ordinal }
func != (left: Token.Gap, right: Token.Gap) -> Bool { left.ordinal != right.ordinal }
func < (left: Token.Gap, right: Token.Gap) -> Bool { left.ordinal < right.ordinal }
func <= (left: Token.Gap, right: Token.Gap) -> Bool { left.ordinal <= right.ordinal }
func > (left: Token.Gap, right: Token.Gap) -> Bool { left.ordinal > right.ordinal }
func >= (left: Token.Gap, right: Token.Gap) -> Bool { left.ordinal >= right.ordinal }

func == (left: Mark, right: Mark) -> Bool { left.ordinal == right.ordinal }
func != (left: Mark, right: Mark) -> Bool { left.ordinal != right.ordinal }

extension Token.Kind {
  fileprivate var ordinal: Int {
    switch self {
    case .word: 0
    case .digits: 1
    case .mark: 2
    }
  }
}

extension Token.Shape {
  fileprivate var ordinal: Int {
    switch self {
    case .lower: 0
    case .capitalized: 1
    case .upper: 2
    case .initial: 3
    case .other: 4
    }
  }
}

extension Token.Gap {
  fileprivate var ordinal: Int {
    switch self {
    case .none: 0
    case .space: 1
    case .wide: 2
    case .line: 3
    case .paragraph: 4
    }
  }
}

extension Mark {
  /// In the order of the cases, so that it is the case's own number and costs nothing.
  fileprivate var ordinal: Int {
    switch self {
    case .none: 0
    case .comma: 1
    case .period: 2
    case .semicolon: 3
    case .colon: 4
    case .question: 5
    case .exclamation: 6
    case .ellipsis: 7
    case .openParenthesis: 8
    case .closeParenthesis: 9
    case .openBracket: 10
    case .closeBracket: 11
    case .openQuote: 12
    case .closeQuote: 13
    case .straightQuote: 14
    case .apostrophe: 15
    case .hyphen: 16
    case .enDash: 17
    case .emDash: 18
    case .minus: 19
    case .slash: 20
    case .pipe: 21
    case .plus: 22
    case .percent: 23
    case .currency: 24
    case .degree: 25
    case .ampersand: 26
    case .at: 27
    case .number: 28
    case .tilde: 29
    case .equals: 30
    case .asterisk: 31
    case .bullet: 32
    case .fraction: 33
    case .other: 34
    }
  }
}

func == (left: Numeral.Kind, right: Numeral.Kind) -> Bool { left.ordinal == right.ordinal }
func != (left: Numeral.Kind, right: Numeral.Kind) -> Bool { left.ordinal != right.ordinal }

extension Numeral.Kind {
  fileprivate var ordinal: Int {
    switch self {
    case .count: 0
    case .date: 1
    case .time: 2
    case .duration: 3
    case .frequency: 4
    case .age: 5
    case .money: 6
    case .share: 7
    case .distance: 8
    case .measurement: 9
    case .ordinal: 10
    case .rank: 11
    case .score: 12
    case .vote: 13
    case .address: 14
    case .phone: 15
    case .identifier: 16
    case .unitName: 17
    case .product: 18
    case .idiom: 19
    case .ratio: 20
    }
  }
}
