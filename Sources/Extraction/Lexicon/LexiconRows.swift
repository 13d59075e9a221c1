import Text
package import CSV

/// One closed-class or common word with its part of speech: a row of `words.csv`.
package struct WordRow: CSVRecord, Equatable {
  package var word = ""
  package var wordClass = WordClassName.adverb
  package var example = ""

  package init() {}

  package static let schema = Schema<WordRow>(
    table: "words", key: ["word", "class"],
    columns: [
      .text("word", \.word, "The word, in lower case", blank: .refused),
      .code("class", \.wordClass, "Its part of speech"),
      .text("example", \.example, "A phrase that uses it so"),
    ])
}

/// The parts of speech that the grammar tells apart.
package enum WordClassName: String, CaseIterable, Sendable {
  case determiner, article, possessive, negative, preposition, conjunction, subordinator, relative
  case pronoun, be, have, modal, noun
  case auxiliaryDo = "do"
  case infinitive, adverb, other, verb, title, abbreviation, starter, month, weekday
  case organization, person, locative, event
}

/// Words that say what happened to people: a row of `cues.csv`.
///
/// `phrase` is a word or several; the first verb is inflected by code. `…` stands for the counted
/// phrase where words of the cue follow it: "force … from their homes". `a|b` offers alternatives.
package struct CueRow: CSVRecord, Equatable {
  package var phrase = ""
  package var measure = ""
  package var cueClass = CueClass.harm
  package var example = ""

  package init() {}

  package static let schema = Schema<CueRow>(
    table: "cues", key: ["phrase", "class"],
    columns: [
      .text("phrase", \.phrase, "The words, verbs as infinitives", blank: .refused),
      .text("measure", \.measure, "The measure that they state", blank: .refused),
      .code("class", \.cueClass, "How they take the people counted"),
      .text("example", \.example, "A sentence with the figure in brackets", blank: .refused),
    ])
}

/// How a cue takes the people it counts.
package enum CueClass: String, CaseIterable, Sendable {
  /// A verb whose object is harmed: kill twelve; twelve were killed.
  case harm
  /// A verb that harms only where its object is people beyond doubt: hold twelve protesters, but
  /// not hold twelve meetings.
  case weak
  /// A verb whose subject is harmed: twelve died.
  case suffer
  /// A noun for the act: the killing of twelve.
  case act
  /// A noun that is counted itself: twelve deaths.
  case toll
  /// An adjective or adverbial: twelve dead, twelve in custody.
  case state
  /// A noun whose value is the number: the death toll, the number of dead.
  case number
  /// A noun for people in that state, which names a whole to be divided: among the victims.
  case victims
}

/// A verb or phrase that gives words to a source: a row of `attributions.csv`.
package struct AttributionRow: CSVRecord, Equatable {
  package var phrase = ""
  package var kind = AttributionKind.say
  package var example = ""

  package init() {}

  package static let schema = Schema<AttributionRow>(
    table: "attributions", key: ["phrase", "kind"],
    columns: [
      .text("phrase", \.phrase, "The words, verbs as infinitives", blank: .refused),
      .code("kind", \.kind, "How they name the source"),
      .text("example", \.example, "A sentence with the source in brackets", blank: .refused),
    ])
}

/// How an attribution names its source.
package enum AttributionKind: String, CaseIterable, Sendable {
  /// Subject and verb: the ministry said.
  case say
  /// A verb of belief, read in the passive only: is believed to.
  case think
  /// Subject and verb of blame, which makes what follows alleged: accused.
  case accuse
  /// Subject and verb of denial.
  case deny
  /// A verb that gives words to its subject only with a report as its object: released figures.
  case publish
  /// The source follows: according to the ministry.
  case accordingTo = "according_to"
  /// A noun for what a source says, whose owner is the source: a report.
  case report
}

/// A cue of modality with its scope, in the manner of ConText: a row of `modalities.csv`.
package struct ModalityRow: CSVRecord, Equatable {
  package var phrase = ""
  package var modality = ModalityName.alleged
  package var direction = ScopeDirection.forward
  package var example = ""

  package init() {}

  package static let schema = Schema<ModalityRow>(
    table: "modalities", key: ["phrase"],
    columns: [
      .text("phrase", \.phrase, "The words", blank: .refused),
      .code("modality", \.modality, "What they make of a claim"),
      .code("direction", \.direction, "On which side of them the claim stands"),
      .text("example", \.example, "A sentence with the figure in brackets", blank: .refused),
    ])
}

/// The modalities that words can give a claim; `asserted` is what is left.
package enum ModalityName: String, CaseIterable, Sendable {
  case alleged, denied, unverified, feared, hypothetical
}

/// Where the scope of a cue lies.
package enum ScopeDirection: String, CaseIterable, Sendable {
  case forward, backward, both
}

/// A noun that can be counted, with what it is: a row of `populations.csv`.
package struct PopulationRow: CSVRecord, Equatable {
  package var noun = ""
  package var kind = NounKind.person
  package var example = ""

  package init() {}

  package static let schema = Schema<PopulationRow>(
    table: "populations", key: ["noun"],
    columns: [
      .text("noun", \.noun, "The noun, in the singular", blank: .refused),
      .code("kind", \.kind, "What it names"),
      .text("example", \.example, "A phrase that counts it"),
    ])
}

/// What a counted noun names; the last group are reasons why a number is no claim.
package enum NounKind: String, CaseIterable, Sendable {
  case person, body, household
  /// What sanctions can hit besides people.
  case target
  case materiel, incident, animal
  case outOfScope = "out_of_scope"
  case sourceCount = "source_count"
  case vote, measurement, money, duration
}

/// A noun or verb whose forms are not built by rule: a row of `irregulars.csv`.
package struct IrregularRow: CSVRecord, Equatable {
  package var lemma = ""
  package var past = ""
  package var participle = ""
  package var plural = ""

  package init() {}

  package static let schema = Schema<IrregularRow>(
    table: "irregulars", key: ["lemma"],
    columns: [
      .text("lemma", \.lemma, "The base form", blank: .refused),
      .text("past", \.past, "Past tense of a verb"),
      .text("participle", \.participle, "Past participle of a verb"),
      .text("plural", \.plural, "Plural of a noun"),
    ])
}

/// One construction: a row of `patterns/english/patterns.csv`.
package struct PatternRow: CSVRecord, Equatable {
  package var id = ""
  package var rank = 1
  package var pattern = ""
  package var marks: [String] = []
  package var example = ""
  package var expects = ""
  package var counterexample = ""
  package var note = ""

  package init() {}

  package static let schema = Schema<PatternRow>(
    table: "patterns", key: ["id"],
    columns: [
      .text("id", \.id, "Name of the construction", blank: .refused),
      .integer("rank", \.rank, "Which of two constructions wins one numeral: the lower"),
      .text("pattern", \.pattern, "The sequence of phrases", blank: .refused),
      .list("marks", \.marks, "part, inherit, superseded"),
      .text("example", \.example, "A sentence that it reads", blank: .refused),
      .text("expects", \.expects, "Its claims: measure figure; …", blank: .refused),
      .text(
        "counterexample", \.counterexample, "A sentence that it must leave alone",
        blank: .refused),
      .text("note", \.note, "What it is about"),
    ])
}
