/// A word, or a few that do the same work, which the grammar itself names; all else is data.
enum FunctionWord: Int, CaseIterable, Sendable {
  /// Verbs that lay something to somebody's charge: accused the army of killing.
  case accusing
  /// What joins counted phrases.
  case and
  /// Determiners that add one more.
  case another
  /// Nouns for people of any kind.
  case anybody
  case any
  case being
  /// What dates a count: as of 12 July.
  case asOf
  /// What has a place on either side: between Gomba and Uvira.
  case between
  /// What joins a count to another without a conjunction: "together with six others".
  case besides
  /// Verbs that a denied toll follows: did not cause any casualties.
  case causes
  case both
  case by
  /// What joins an accusation to the deed.
  case chargeLinks
  /// Adverbs for days and nights near the text's own.
  case days
  /// Points of the compass: north of Hais.
  case directions
  /// Adverbs that say that no one place is meant.
  case everywhere
  /// What a ship flies.
  case flag
  /// "At the hands of".
  case hands
  /// People who are held: a part of them is a part of the latest group that was.
  case captives
  /// Adjectives and adverbs of what was said before: "an initial figure of 12".
  case earlier
  /// Nouns for a part of a stretch of time, and for one of several times.
  case halves
  /// Nouns whose number follows "of": a family of five.
  case groups
  case inside
  /// Prepositions of place.
  case locatives
  /// Verbs of movement whose "to" leads to a place.
  case motions
  /// Units of time long enough to compare counts by.
  case longUnits
  case more
  /// Determiners of a proportion: "one for every ten".
  case every
  /// Adjectives and adverbs of a figure that puts another right.
  case corrected
  /// What opens a list of kinds.
  case namely
  /// Words inside the names of bodies: "Ministry of Health".
  case nameConnectors
  /// Prepositions that say where a place lies.
  case nearby
  case no
  /// Pronouns that count nobody.
  case nobody
  case not
  case now
  case of
  case on
  /// Prepositions of the one who did it: "the army for 30".
  case onBehalf
  case one
  /// What stands between a rate and its unit of time.
  case per
  case partsOfDay
  /// Parts of a year or a month: the first half of 2023.
  case partsOfTime
  /// Adjectives of a stretch of time.
  case periodAdjectives
  /// Units of time of a rate.
  case rateUnits
  /// People who live at the place after "of".
  case residents
  /// Each number with its own place of the list before.
  case respectively
  /// Words that open a clause of what has happened: a cue before them does not speak for it.
  case pastClauses
  /// Words that open another clause, and end the scope of a cue.
  case scopeEnds
  /// What is left of a group: "the remaining 25".
  case rest
  /// Nouns and pronouns for a part of a whole: "the majority of the 400".
  case shares
  /// Words for where a company or ship belongs.
  case seats
  case since
  /// Adverbs of a state that goes on.
  case still
  /// Targets of sanctions that are no persons, whatever they are called.
  case bodies
  case single
  /// Auxiliaries that only a singular takes.
  case singularVerbs
  /// Verbs that only several can be the subject of.
  case pluralVerbs
  /// What opens a clause that is said.
  case that
  case the
  case there
  case those
  /// Prepositions after a verb that moves a toll.
  /// What makes "a day" a distance in time: "a day earlier".
  /// What makes a unit of time one near the text's own: last week, this year.
  case thisOrLast
  case timeShift
  case to
  /// Nouns of times that stand beside a verb without a preposition: last week, this morning.
  case timeNouns
  case toOrAt
  case total
  /// Labels of the row of a table that contains the others.
  case totals
  /// Nouns and pronouns for what was said before.
  case statements
  case was
  /// What a publisher puts right in a later one.
  case versions
  case under
  /// People counted before, whatever happened to them.
  case victims
  /// What carries people and is named for its place: the Kolva ferry.
  case vehicles
  /// Prepositions that after a verb lead to a place: swept through, broke over.
  case ways
  case when
  /// What contains every place: across the country.
  case without
  case world
  case years

  /// The words, in lower case, parted by spaces.
  private var text: String {
    switch self {
    case .accusing: "accuse accuses accused accusing blame blames blamed suspected convicted"
    case .and: "and or but &"
    case .another: "another additional further"
    case .anybody: "people persons individuals bodies"
    case .any: "any"
    case .being: "being"
    case .besides: "together along plus well"
    case .asOf: "as"
    case .between: "between"
    case .causes: "cause result in leave inflict produce claim suffer"
    case .both: "both"
    case .by: "by"
    case .chargeLinks: "of for"
    case .days: "yesterday today overnight tonight"
    case .directions:
      "north south east west northeast northwest southeast southwest "
        + "north-east north-west south-east south-west"
    case .everywhere: "worldwide nationwide countrywide globally abroad overseas elsewhere"
    case .flag: "flag"
    case .hands: "hands"
    case .groups: "group groups family crew team party gang band pair trio class convoy total"
    case .inside: "in"
    case .locatives:
      "in at near outside around off "
        + "across throughout on inside above within from "
        + "below beneath beside along between"
    case .captives:
      "detainee detainees prisoner prisoners captive captives hostage hostages inmate inmates "
        + "abductees"
    case .earlier:
      "earlier previous previously initial initially first original originally preliminary"
    case .halves: "half time week day days months weeks years"
    case .every: "every each"
    case .corrected: "correct corrected right true actual real revised updated latest new later"
    case .longUnits: "month year quarter season decade"
    case .more: "more"
    case .motions:
      "flee fled fleeing escape escaped evacuated moved relocated transferred taken brought "
        + "displaced arrived crossed gone went streamed poured travelled"
    case .nameConnectors: "of for on in to at"
    case .namely: "namely comprising"
    case .nearby: "near outside off around"
    case .no: "no"
    case .nobody: "nobody none"
    case .not: "not"
    case .now: "now currently"
    case .of: "of"
    case .on: "on"
    case .onBehalf: "for"
    case .one: "one"
    case .per: "per a an each every"
    case .partsOfDay: "morning afternoon evening night"
    case .partsOfTime: "half quarter third end start beginning middle course weeks months days"
    case .periodAdjectives: "past last previous early late mid fall autumn spring summer winter"
    case .rateUnits: "hour day week month year"
    case .residents:
      "resident residents inhabitant inhabitants villager villagers people citizens population "
        + "civilians natives dwellers"
    case .respectively: "respectively"
    case .pastClauses: "after because since"
    case .scopeEnds: "but while when whereas although though"
    case .rest: "remaining other"
    case .shares:
      "majority most half all part bulk share "
        + "many some third quarter percent none each"
    case .seats:
      "based registered located headquartered incorporated domiciled flagged flying flag resident"
    case .since: "since"
    case .still: "still yet remain remains remained since later"
    case .bodies: "companies entities firms organisations organizations businesses banks"
    case .single: "single"
    case .singularVerbs: "is was has"
    case .pluralVerbs: "are were have"
    case .that: "that how"
    case .the: "the"
    case .there: "there"
    case .those: "those"
    case .thisOrLast: "this last"
    case .timeShift: "earlier later ago before after"
    case .to: "to"
    case .timeNouns: "hour day week month year night morning afternoon evening weekend"
    case .toOrAt: "to at"
    case .total: "total all"
    case .totals: "total totals all overall sum together"
    case .statements:
      "claim claims report reports figure figures number numbers account accounts allegation "
        + "allegations statement toll it this that information confirmation they them neither"
    case .was: "was were"
    case .versions: "version report statement article story notice edition"
    case .under: "under"
    case .victims: "victim victims casualties"
    case .vehicles: "ferry boat bus coach train ship trawler tram minibus"
    case .ways: "through into over onto toward towards"
    case .when: "when"
    case .years: "year years"
    case .world: "world globe country nation planet"
    case .without: "without"
    }
  }

  /// The words one by one.
  var texts: [String] { text.split(separator: " ").map(String.init) }

  /// The numbers of the words in a lexicon.
  func numbers(in lexicon: Lexicon) -> [Int32] {
    texts.map { lexicon.number(of: $0) }.filter { $0 > 0 }
  }
}

/// A set of function words; whether a word is in it is one look at the lexicon.
struct FunctionWordSet: Sendable {
  private var bits: UInt128 = 0

  func isDisjoint(with other: FunctionWordSet) -> Bool { bits & other.bits == 0 }

  mutating func insert(_ word: FunctionWord) { bits |= 1 << UInt128(word.rawValue) }
}

extension FunctionWordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: FunctionWord...) {
    for word in words { insert(word) }
  }
}

/// The function words as sets of one.
struct FunctionWords: Sendable {
  init(_ lexicon: Lexicon) {}

  subscript(_ word: FunctionWord) -> FunctionWordSet {
    var set: FunctionWordSet = []
    set.insert(word)
    return set
  }
}
