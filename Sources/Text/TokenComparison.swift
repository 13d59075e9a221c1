/// Comparisons of what tokens are made of, which other modules compile into themselves.
///
/// Without them every comparison there calls the enum's conformance, which takes longer than all else
/// that a rule does with a token.
@inlinable package func == (left: Token.Kind, right: Token.Kind) -> Bool {
  left.ordinal == right.ordinal
}
@inlinable package func != (left: Token.Kind, right: Token.Kind) -> Bool {
  left.ordinal != right.ordinal
}

@inlinable package func == (left: Token.Shape, right: Token.Shape) -> Bool {
  left.ordinal == right.ordinal
}
@inlinable package func != (left: Token.Shape, right: Token.Shape) -> Bool {
  left.ordinal != right.ordinal
}

@inlinable package func == (left: Token.Gap, right: Token.Gap) -> Bool {
  left.ordinal == right.ordinal
}
@inlinable package func != (left: Token.Gap, right: Token.Gap) -> Bool {
  left.ordinal != right.ordinal
}
@inlinable package func < (left: Token.Gap, right: Token.Gap) -> Bool {
  left.ordinal < right.ordinal
}
@inlinable package func <= (left: Token.Gap, right: Token.Gap) -> Bool {
  left.ordinal <= right.ordinal
}
@inlinable package func > (left: Token.Gap, right: Token.Gap) -> Bool {
  left.ordinal > right.ordinal
}
@inlinable package func >= (left: Token.Gap, right: Token.Gap) -> Bool {
  left.ordinal >= right.ordinal
}

@inlinable package func == (left: Mark, right: Mark) -> Bool { left.ordinal == right.ordinal }
@inlinable package func != (left: Mark, right: Mark) -> Bool { left.ordinal != right.ordinal }

extension Token.Kind {
  @inlinable package var ordinal: Int {
    switch self {
    case .word: 0
    case .digits: 1
    case .mark: 2
    }
  }
}

extension Token.Shape {
  @inlinable package var ordinal: Int {
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
  @inlinable package var ordinal: Int {
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
  @inlinable package var ordinal: Int {
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
