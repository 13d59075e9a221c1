import Records

/// One origin's standing word on a figure: what the policies reckon with.
struct Voice: Sendable {
  let statement: Statement
  let tier: Int
  let isParty: Bool
  let isAdmission: Bool

  var low: Int? { statement.quantity.low }
  var high: Int? { statement.quantity.high }
  var isVague: Bool { statement.quantity.vague }
  var isUnattributed: Bool { statement.isUnattributed }
  var qualifier: Qualifier { statement.quantity.qualifier }
  /// Tells whether the words set a floor that the number may not fall below.
  var isFloor: Bool { qualifier == .atLeast || qualifier == .moreThan }

  /// The number that the words come to, where they come to one: "more than 70" is 71, "about 300"
  /// is 300; a range, an upper bound and a vague word come to none.
  var point: Int? {
    switch qualifier {
    case .exactly, .about, .nearly: statement.quantity.best ?? statement.nominal
    case .atLeast, .moreThan: low
    case .atMost, .lessThan, .between, .vague: nil
    }
  }

  /// The number to set beside other origins': as `point`, and the lower end of a range or the unit
  /// of a vague word.
  var lowestPoint: Int? { point ?? low }
}

extension Voice {
  init(_ statement: Statement, scopes: ScopeTable) {
    self.statement = statement
    tier = statement.tier(scopes: scopes)
    isParty = statement.isPartyClaim(scopes: scopes)
    isAdmission = statement.isAdmission(scopes: scopes)
  }
}

/// What every policy starts from: the standing words of a figure, vague ones only where no origin
/// has a number.
func numbered(_ voices: [Voice]) -> [Voice] {
  let numbers = voices.filter { !$0.isVague }
  return numbers.isEmpty ? voices : numbers
}
