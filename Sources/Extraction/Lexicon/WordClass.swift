/// The parts of speech that one word can have.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  static let determiner = WordClass(rawValue: 1 << 0)
  static let article = WordClass(rawValue: 1 << 1)
  static let possessive = WordClass(rawValue: 1 << 2)
  static let negative = WordClass(rawValue: 1 << 3)
  static let preposition = WordClass(rawValue: 1 << 4)
  static let conjunction = WordClass(rawValue: 1 << 5)
  static let subordinator = WordClass(rawValue: 1 << 6)
  static let relative = WordClass(rawValue: 1 << 7)
  static let pronoun = WordClass(rawValue: 1 << 8)
  static let be = WordClass(rawValue: 1 << 9)
  static let have = WordClass(rawValue: 1 << 10)
  static let modal = WordClass(rawValue: 1 << 11)
  static let auxiliaryDo = WordClass(rawValue: 1 << 12)
  static let infinitive = WordClass(rawValue: 1 << 13)
  static let adverb = WordClass(rawValue: 1 << 14)
  /// more, others, further: what is counted comes on top of something.
  static let other = WordClass(rawValue: 1 << 15)
  static let title = WordClass(rawValue: 1 << 16)
  static let abbreviation = WordClass(rawValue: 1 << 17)
  static let starter = WordClass(rawValue: 1 << 18)
  static let month = WordClass(rawValue: 1 << 19)
  static let weekday = WordClass(rawValue: 1 << 20)
  /// ministry, group, agency: a name that contains it names a body.
  static let organization = WordClass(rawValue: 1 << 21)
  /// spokesman, envoy, minister: a name after it names a person.
  static let person = WordClass(rawValue: 1 << 22)
  /// prison, town, province: a name beside it names a place.
  static let locative = WordClass(rawValue: 1 << 23)
  /// attack, war, strike: something that happens at a place and a time.
  static let event = WordClass(rawValue: 1 << 24)

  /// police, crew: a noun that counts several without a plural ending.
  static let collective = WordClass(rawValue: 1 << 25)
  /// newsletter, subscribe: its sentence advertises the publisher.
  static let boilerplate = WordClass(rawValue: 1 << 26)
  /// storm, leave, search: a verb whose object is a place.
  static let siting = WordClass(rawValue: 1 << 27)
  /// gunman, ransom: where it stands, people are abducted.
  static let captor = WordClass(rawValue: 1 << 28)
  /// police, prison: where it stands, people are detained.
  static let authority = WordClass(rawValue: 1 << 29)
  /// hostage, captive: who was abducted.
  static let hostage = WordClass(rawValue: 1 << 30)
  /// suspect, inmate: who was detained.
  static let inmate = WordClass(rawValue: 1 << 31)

  /// Words that no noun phrase contains after its determiner.
  static let closed: WordClass = [
    .determiner, .article, .possessive, .negative, .preposition, .conjunction, .subordinator,
    .relative, .pronoun, .be, .have, .modal, .auxiliaryDo, .infinitive, .adverb, .month, .weekday,
  ]

  /// What a capitalized word inside a sentence can still be.
  static let ofNames: WordClass = [
    .month, .weekday, .title, .abbreviation, .organization, .person, .locative, .event, .captor,
    .authority,
  ]

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ name: WordClassName) {
    self =
      switch name {
      case .determiner: .determiner
      case .article: [.article, .determiner]
      case .possessive: [.possessive, .determiner]
      case .negative: .negative
      case .preposition: .preposition
      case .conjunction: .conjunction
      case .subordinator: .subordinator
      case .relative: .relative
      case .pronoun: .pronoun
      case .be: .be
      case .have: .have
      case .modal: .modal
      case .auxiliaryDo: .auxiliaryDo
      case .infinitive: .infinitive
      case .adverb: .adverb
      case .other: .other
      case .verb, .noun: []
      case .title: .title
      case .abbreviation: .abbreviation
      case .starter: .starter
      case .month: .month
      case .weekday: .weekday
      case .organization: .organization
      case .person: .person
      case .locative: .locative
      case .event: .event
      case .collective: .collective
      case .boilerplate: .boilerplate
      case .siting: .siting
      case .captor: .captor
      case .authority: .authority
      case .hostage: .hostage
      case .inmate: .inmate
      }
  }
}
