import Text
package import CSV

/// One closed-class or common word with its part of speech: a row of `words.csv`.
package struct WordRow: CSVRecord, Equatable {
  package var word = ""
  package var wordClass = WordClassName.adverb
  package var example = ""

  package init() {}

  package static let schema = Schema<WordRow>(
    table: "words",
    key: ["word", "class"],
    columns: [
      .text("word", \.word, "The word, in lower case", blank: .refused),
      .code("class", \.wordClass, "Its part of speech"),
      .text("example", \.example, "A phrase that uses it so"),
    ]
  )
}

/// The parts of speech that the grammar tells apart.
package enum WordClassName: String, CaseIterable, Sendable {
  case determiner, article, possessive, negative, preposition, conjunction, subordinator, relative
  case pronoun, be, have, modal, noun
  case auxiliaryDo = "do"
  case infinitive, adverb, other, verb, title, abbreviation, starter, month, weekday
  case organization, person, locative, event, collective, boilerplate, siting
  case captor, authority, hostage, inmate

  /// Whether the plural of a word of this class is one too.
  var hasPlural: Bool {
    switch self {
    case .event, .locative, .organization, .person, .captor, .authority, .hostage, .inmate: true
    default: false
    }
  }
}
