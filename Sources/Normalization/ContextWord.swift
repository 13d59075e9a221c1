package import CSV

/// One word or phrase that tells place, time or origin: a row of `context.csv`.
package struct ContextWord: CSVRecord, Equatable {
  package var role = ContextRole.event
  package var word = ""
  package var value = ""
  package var example = ""

  package init() {}

  package static let schema = Schema<ContextWord>(
    table: "context",
    key: ["role", "word"],
    columns: [
      .code("role", \.role, "What the word tells"),
      .text("word", \.word, "The word or phrase, lower case, singular", blank: .refused),
      .text("value", \.value, "Number of a month, weekday or numeral; length of a unit of time"),
      .text("example", \.example, "A phrase with the word", blank: .refused),
    ]
  )
}

/// What a context word tells.
package enum ContextRole: String, CaseIterable, Sendable {
  /// Names of months (value 1 to 12), weekdays (0 is Monday), seasons (their first month).
  case month, weekday, season
  /// Small numbers, and units of time as days (`7d`) or months (`12m`).
  case number, unit
  /// Parts of a day that may follow a date.
  case dayPart = "day_part"
  /// Verbs of saying, the occasions on which things are said, and who is told.
  case saying, occasion, audience
  /// Single happenings, and long ones that hold many.
  case event, conflict
  /// What shows that a number holds at a date: people still held, lists of the sanctioned.
  case stock, list
  /// What comes before something else ("ahead of talks on Tuesday").
  case before
  /// Sums over a long time ("taken together").
  case total
  /// Bodies that count whom they hold.
  case holder
  /// Measures that run on where no word tells an event.
  case running
  /// Measures whose victims at a prison are its detainees.
  case custody
  /// Words for kinds and parts of places, which do not distinguish a name.
  case generic
  /// Lines between countries, which lie in neither.
  case edge
  /// Points of the compass, which belong to a name where they have a capital ("Middle East").
  case direction
  /// Words for first divisions, which tell `Idlib province` from the town.
  case division
  /// Titles before a person's name, offices that a person holds.
  case honorific, office
  /// People and things that are no origin by themselves.
  case unnamed
  /// Attackers, and words that count them in or out.
  case attacker, including, excluding
  /// Words of a party that owns what it did.
  case admission
}
