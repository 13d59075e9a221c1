/// What one token means to the grammar: which part of a number it can be, and what it tells about
/// numbers beside it.
struct Lexeme: Sendable {
  var form = Form.none
  var word = FunctionWord.none
  var roles: Roles = []
  /// What the word or the digits are worth; digits too large for an Int are worth `Int.max`.
  var value = 0

  /// The part of a number that a token can be.
  enum Form: UInt8, Sendable {
    case none, zero, unit, teen, ten, hundred, scale, suffix, collective, group, vague, fraction,
      ordinal, multiple, digits
  }

  /// Tells whether a number, or something that looks like one, may start here.
  var canStart: Bool {
    form != .none || !roles.isDisjoint(with: [.starter, .startsIdiom])
  }
}

/// What a token tells about the numbers beside it.
struct Roles: OptionSet, Sendable {
  let rawValue: UInt64

  static let month = Roles(rawValue: 1 << 0)
  static let weekday = Roles(rawValue: 1 << 1)
  /// Before a year or day: since, until.
  static let beforeDate = Roles(rawValue: 1 << 2)
  /// After a clock time: a.m., GMT.
  static let afterTime = Roles(rawValue: 1 << 3)
  static let duration = Roles(rawValue: 1 << 4)
  static let frequency = Roles(rawValue: 1 << 5)
  static let beforeAge = Roles(rawValue: 1 << 6)
  static let afterAge = Roles(rawValue: 1 << 7)
  static let moneyBefore = Roles(rawValue: 1 << 8)
  static let moneyAfter = Roles(rawValue: 1 << 9)
  static let share = Roles(rawValue: 1 << 10)
  static let distance = Roles(rawValue: 1 << 11)
  static let measurement = Roles(rawValue: 1 << 12)
  static let beforeMeasurement = Roles(rawValue: 1 << 13)
  static let rank = Roles(rawValue: 1 << 14)
  static let score = Roles(rawValue: 1 << 15)
  static let beforeVote = Roles(rawValue: 1 << 16)
  static let afterVote = Roles(rawValue: 1 << 17)
  static let beforeAddress = Roles(rawValue: 1 << 18)
  static let afterAddress = Roles(rawValue: 1 << 19)
  static let phone = Roles(rawValue: 1 << 20)
  static let identifier = Roles(rawValue: 1 << 21)
  static let beforeUnitName = Roles(rawValue: 1 << 22)
  static let afterUnitName = Roles(rawValue: 1 << 23)
  static let product = Roles(rawValue: 1 << 24)
  static let ratio = Roles(rawValue: 1 << 25)
  static let person = Roles(rawValue: 1 << 26)
  static let change = Roles(rawValue: 1 << 27)
  static let modifier = Roles(rawValue: 1 << 28)
  /// A plural of a number word: dozens, thousands.
  static let pluralNumber = Roles(rawValue: 1 << 29)
  /// An unknown lower-case word that ends like a plural.
  static let plural = Roles(rawValue: 1 << 30)
  /// Digits that start with a zero and have more than one digit.
  static let leadingZero = Roles(rawValue: 1 << 31)
  /// A token that is no number and may start a numeral: a currency sign, an article.
  static let starter = Roles(rawValue: 1 << 32)
  /// The marks > and ≥.
  static let greater = Roles(rawValue: 1 << 33)
  /// The marks < and ≤.
  static let less = Roles(rawValue: 1 << 34)
  /// The marks ~ and ≈.
  static let circa = Roles(rawValue: 1 << 35)
  /// The last word of a phrase that bounds the number after it.
  static let endsQualifier = Roles(rawValue: 1 << 37)
  /// ≥ and ≤ themselves, or a following =, include the number.
  static let inclusive = Roles(rawValue: 1 << 38)

  /// A group that is hardly ever exact: a couple.
  static let approximate = Roles(rawValue: 1 << 39)

  /// A word for what is counted that is no person.
  static let counted = Roles(rawValue: 1 << 40)

  /// A ten years named by a plural: the seventies, in her thirties.
  static let decade = Roles(rawValue: 1 << 41)

  /// The first word of an idiom.
  static let startsIdiom = Roles(rawValue: 1 << 42)

  /// A noun for a way to divide people: in two groups.
  static let manner = Roles(rawValue: 1 << 43)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The role of a row of `units.csv`.
  init(_ kind: UnitWord.Kind, _ side: UnitWord.Side) {
    self =
      switch kind {
      case .month: .month
      case .weekday: .weekday
      case .date: .beforeDate
      case .time: .afterTime
      case .duration: .duration
      case .frequency: .frequency
      case .age: side == .before ? .beforeAge : .afterAge
      case .money: side == .before ? .moneyBefore : .moneyAfter
      case .share: .share
      case .distance: .distance
      case .measurement: side == .before ? .beforeMeasurement : .measurement
      case .rank: .rank
      case .score: .score
      case .vote: side == .before ? .beforeVote : .afterVote
      case .address: side == .before ? .beforeAddress : .afterAddress
      case .phone: .phone
      case .identifier: .identifier
      case .unitName: side == .before ? .beforeUnitName : .afterUnitName
      case .product: .product
      case .ratio: .ratio
      case .person: .person
      case .counted: .counted
      case .change: .change
      case .modifier: .modifier
      case .manner: .manner
      }
  }
}
