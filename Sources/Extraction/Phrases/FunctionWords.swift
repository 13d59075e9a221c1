/// A role in which the grammar itself names words; `function_words.csv` says which words play it.
///
///     ten people together with six guards     together: besides; with: a preposition like any other
///
/// A word can play several: "later" is a shift in time, a correction and a state that goes on. There
/// are at most 128 roles, one bit of `FunctionWordSet` each.
enum FunctionWord: Int, CaseIterable, Sendable {
  // Small words with rules of their own.
  /// What joins counted phrases.
  case and
  case any
  case being
  /// What has a place on either side: between Gomba and Uvira.
  case between
  case both
  case by
  /// Determiners of a proportion: "one for every ten".
  case every
  /// "so far", "thus far": the adverb of what was counted until now, in two words.
  case far
  /// "in": a place, a total, a name.
  case inside
  case more
  case no
  /// Pronouns that count nobody.
  case nobody
  case not
  /// Words for the text's own time: "121 are now held".
  case now
  case of
  case on
  case one
  case since
  /// What stands before `far`.
  case so
  case single
  /// What opens a clause that is said.
  case that
  case the
  case there
  case those
  case to
  case under
  case was
  case when
  /// The relative of what somebody has: people whose boats sank.
  case whose
  case without
  /// Adverbs that deny the infinitive after them: have yet to be found.
  case yet

  // Which count it is.
  /// What opens a whole before its part: among the 40 injured, 12.
  case among
  /// Determiners that add one more.
  case another
  /// What joins a count to another without a conjunction: "together with six others".
  case besides
  /// Adjectives and adverbs of a figure that puts another right.
  case corrected
  /// Adjectives and adverbs of what was said before: "an initial figure of 12".
  case earlier
  /// What opens a list of kinds.
  case namely
  /// What stands between a rate and its unit of time.
  case per
  /// Each number with its own place of the list before.
  case respectively
  /// Nouns and pronouns for a part of a whole: "the majority of the 400".
  case shares
  /// Words of a count that contains the others: "14 in all".
  case total
  /// Labels of the row of a table that contains the others.
  case totals
  /// What a publisher puts right in a later one.
  case versions

  /// Participles of what somebody counted, after what was counted: deaths recorded.
  case tallied
  /// Words that head a part of a bulletin.
  case titles

  // Who is counted.
  /// Nouns for people of any kind.
  case anybody
  /// Targets of sanctions that are no persons, whatever they are called.
  case bodies
  /// People who are held: a part of them is a part of the latest group that was.
  case captives
  /// Nouns whose number follows "of": a family of five.
  case groups
  /// Nouns that on a list of sanctions stand for its targets: 14 names.
  case listings
  /// People who live at the place after "of".
  case residents
  /// People counted before, whatever happened to them.
  case victims

  // Verbs and what they lead to.
  /// Modals of what there is room for: the jail can hold 450.
  case abilities
  /// Verbs that lay something to somebody's charge: accused the army of killing.
  case accusing
  /// Verbs that a denied toll follows: did not cause any casualties.
  case causes
  /// Verbs of room for people: can accommodate 250.
  case holds
  /// What joins an accusation to the deed.
  case chargeLinks
  /// "At the hands of".
  case hands
  /// Verbs of movement whose "to" leads to a place.
  case motions
  /// Prepositions of the one who did it: "the army for 30".
  case onBehalf
  /// Words that hedge a number, and after a verb belong to it: handed over 12 soldiers.
  case particles
  /// Words that open a clause of what has happened: a cue before them does not speak for it.
  case pastClauses
  /// Verbs that put another number in the place of one: revised the toll to 29.
  case revisions
  /// Verbs that only several can be the subject of.
  case pluralVerbs
  /// What a hyphen joins to the front of a verb: re-arrested.
  case prefixes
  /// Words that open another clause, and end the scope of a cue.
  case scopeEnds
  /// Auxiliaries that only a singular takes.
  case singularVerbs
  /// Nouns and pronouns for what was said before.
  case statements
  /// Adverbs of a state that goes on.
  case still
  /// Prepositions that lead to captors, and to the hands of those who did it.
  case toOrAt

  // Who says it.
  /// Adjectives that stand for people by their age: "the elder 34".
  case ages
  /// Nouns for a number that somebody keeps: the army's count.
  case counts
  /// Prepositions between a report and its owner.
  case origins
  /// Participles of what a passive's "by" leads to no speaker of: found by.
  case sightings
  /// Participles of verbs whose subject hears: was told by.
  case tellings

  // Where it happened.
  /// Points of the compass: north of Hais.
  case directions
  /// Adverbs that say that no one place is meant.
  case everywhere
  /// What a ship flies.
  case flag
  /// Prepositions of place.
  case locatives
  /// Words inside the names of bodies: "Ministry of Health".
  case nameConnectors
  /// Prepositions that say where a place lies.
  case nearby
  /// Nouns of what a number names a way by, and no place: Highway 57.
  case routes
  /// Words for where a company or ship belongs: Panama-flagged.
  case seats
  /// What carries people and is named for its place: the Kolva ferry.
  case vehicles
  /// Prepositions that after a verb lead to a place: swept through, broke over.
  case ways
  /// What contains every place: across the country.
  case world

  // When it happened.
  /// What dates a count: as of 12 July.
  case asOf
  /// Adverbs for days and nights near the text's own.
  case days
  /// Nouns for a part of a stretch of time, and for one of several times.
  case halves
  /// Units of time long enough to compare counts by.
  case longUnits
  /// What follows a day: on Monday night.
  case partsOfDay
  /// Parts of a year or a month: the first half of 2023.
  case partsOfTime
  /// Adjectives of a stretch of time.
  case periodAdjectives
  /// Units of time of a rate.
  case rateUnits
  /// Prepositions of a stretch of time: for a week.
  case spans
  /// What makes a unit of time one near the text's own: last week, this year.
  case thisOrLast
  /// Nouns of times that stand beside a verb without a preposition: last week, this morning.
  case timeNouns
  /// What makes "a day" a distance in time: "a day earlier".
  case timeShift
  case years
}

/// A set of function words; whether a word is in it is one look at the lexicon.
struct FunctionWordSet: Sendable {
  private var bits: UInt128 = 0

  func isDisjoint(with other: FunctionWordSet) -> Bool { bits & other.bits == 0 }

  func contains(_ word: FunctionWord) -> Bool { bits & FunctionWordSet.bit(word) != 0 }

  mutating func insert(_ word: FunctionWord) { bits |= FunctionWordSet.bit(word) }

  private static func bit(_ word: FunctionWord) -> UInt128 { 1 << UInt128(word.rawValue) }
}

extension FunctionWordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: FunctionWord...) {
    for word in words { insert(word) }
  }
}
