/// The words that the grammar of numbers knows: the rows of four tables of `Data/lexicons/english`.
///
/// The rows are plain values, so that whoever reads the tables can hand them over. Case, plurals and
/// hyphens are folded by the grammar: `dozen` stands for "Dozens" too, and `twenty` and `one` for
/// "twenty-one" and "twentyone".
package struct NumeralLexicon: Sendable {
  /// `numerals.csv`: words that are numbers.
  package var words: [NumeralWord]
  /// `qualifiers.csv`: phrases that bound a number.
  package var qualifiers: [QualifierPhrase]
  /// `units.csv`: words beside a number that tell what it measures or names.
  package var units: [UnitWord]
  /// `idioms.csv`: phrases whose numbers count nothing.
  package var idioms: [NumberIdiom]

  package init(
    words: [NumeralWord],
    qualifiers: [QualifierPhrase],
    units: [UnitWord],
    idioms: [NumberIdiom]
  ) {
    self.words = words
    self.qualifiers = qualifiers
    self.units = units
    self.idioms = idioms
  }
}

/// A word that is a number, or part of one.
package struct NumeralWord: Sendable, Equatable {
  package var word: String
  package var kind: Kind
  /// What it is worth; for a fraction its denominator, for a vague word its smallest sense;
  /// `Int.max` for a scale that an `Int` cannot hold.
  package var value: Int

  package init(word: String, kind: Kind, value: Int) {
    self.word = word
    self.kind = kind
    self.value = value
  }

  package enum Kind: String, CaseIterable, Sendable {
    case zero, unit, teen, ten, hundred, scale
    /// A scale that only digits carry, joined to them: "400k", "2bn".
    case suffix
    /// A noun for a fixed number: dozen, score.
    case collective
    /// A noun for a small number that takes an article: a pair, a trio.
    case group
    /// Such a noun that is hardly ever exact: a couple.
    case loose
    case vague, fraction, ordinal
    /// A word that multiplies: doubled, twice as many.
    case multiple
  }
}

/// A phrase before or after a number that bounds it.
package struct QualifierPhrase: Sendable, Equatable {
  package var phrase: String
  package var side: Side
  package var bound: Numeral.Bound

  package init(phrase: String, side: Side, bound: Numeral.Bound) {
    self.phrase = phrase
    self.side = side
    self.bound = bound
  }

  package enum Side: String, CaseIterable, Sendable {
    case before, after
    /// A word before a bounding phrase that changes nothing: "just" over, "well" above.
    case intensifier
    /// A verb whose object is bounded, in all its forms: "exceeded 300".
    case verb
  }
}

/// A word beside a number that tells what the number is, or one that stands between them.
package struct UnitWord: Sendable, Equatable {
  package var word: String
  package var kind: Kind
  package var side: Side

  package init(word: String, kind: Kind, side: Side) {
    self.word = word
    self.kind = kind
    self.side = side
  }

  package enum Side: String, CaseIterable, Sendable { case before, after }

  package enum Kind: String, CaseIterable, Sendable {
    case date, month, weekday, time, duration, frequency, age, money, share, distance, measurement,
      rank, score, vote, address, phone, identifier
    case unitName = "unit_name"
    case product, ratio
    /// A noun for people: the number before it counts.
    case person
    /// A word for what is counted that is no person: killed, bodies, cases.
    case counted
    /// A verb of change: two numbers after it are then and now, and no range.
    case change
    /// An adjective that may stand between a number and its unit.
    case modifier
    /// A noun for a way to divide people: in two groups.
    case manner
  }
}

/// A phrase whose number words count nothing: "once again", "24/7".
package struct NumberIdiom: Sendable, Equatable {
  package var phrase: String
  package var kind: Numeral.Kind

  package init(phrase: String, kind: Numeral.Kind) {
    self.phrase = phrase
    self.kind = kind
  }
}
