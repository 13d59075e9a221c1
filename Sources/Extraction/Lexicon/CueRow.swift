package import CSV

/// Words that say what happened to people: a row of `cues.csv`.
///
/// `phrase` is a word or several; the first verb is inflected by code. `…` stands for the counted
/// phrase where words of the cue follow it: "force … from their homes". `a|b` offers alternatives;
/// `*` stands for any words that describe the noun after them: "under * sanctions".
package struct CueRow: CSVRecord, Equatable {
  package var phrase = ""
  package var measure = ""
  package var cueClass = CueClass.harm
  package var example = ""

  package init() {}

  package static let schema = Schema<CueRow>(
    table: "cues",
    key: ["phrase", "class"],
    columns: [
      .text("phrase", \.phrase, "The words, verbs as infinitives", blank: .refused),
      .text("measure", \.measure, "The measure that they state", blank: .refused),
      .code("class", \.cueClass, "How they take the people counted"),
      .text("example", \.example, "A sentence with the figure in brackets", blank: .refused),
    ]
  )
}

/// How a cue takes the people it counts.
package enum CueClass: String, CaseIterable, Sendable {
  /// A verb whose object is harmed: kill twelve; twelve were killed.
  case harm
  /// A verb that harms only where its object is people beyond doubt: hold twelve protesters, but
  /// not hold twelve meetings. Of other objects it says so in a text about it, as a topical one.
  case weak
  /// A verb that takes people away only by the hand of captors or police: gunmen took twelve
  /// villagers, but a teacher took twelve pupils to the zoo.
  case faint
  /// A verb that harms only in a text about it: "it targets twelve firms" near "sanctions".
  case topical
  /// Words that make a text be about a measure, and say nothing of anybody: the sanctions list.
  case topic
  /// A noun that says it only as the label or heading of a number: "Detainees: 12".
  case heading
  /// A verb whose subject is harmed: twelve died.
  case suffer
  /// A verb whose denial says what happened: twelve were never seen again.
  case lack
  /// A noun for the act: the killing of twelve.
  case act
  /// A noun for an act that things can undergo too: the exchange of twelve prisoners.
  case weakAct = "weak_act"
  /// A noun that is counted itself: twelve deaths.
  case toll
  /// An adjective or adverbial: twelve dead, twelve in custody.
  case state
  /// A noun whose value is the number: the death toll, the number of dead.
  case number
  /// A noun that is counted beside a verb of loss: 40 lives were lost.
  case lives
  /// A noun for people in that state, which names a whole to be divided: among the victims.
  case victims
}
