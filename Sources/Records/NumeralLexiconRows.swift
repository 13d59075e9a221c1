package import CSV

/// A word that is a number: a row of `Data/lexicons/english/numerals.csv`.
package struct NumeralWordRow: CSVRecord, Equatable {
  package var word = ""
  package var kind = ""
  package var value = 0
  package var example = ""
  package var expects = ""

  package init() {}

  package static let schema = Schema<NumeralWordRow>(
    table: "numerals",
    key: ["word", "kind"],
    columns: [
      .text("word", \.word, "The word; plurals and joined forms follow from it", blank: .refused),
      .text("kind", \.kind, "Which part of a number it is", blank: .refused),
      .integer("value", \.value, "What it is worth; for a fraction its denominator"),
      .text("example", \.example, "Words that use it", blank: .refused),
      .text("expects", \.expects, "The numerals of the example, in order", blank: .refused),
    ]
  )
}

/// A phrase that bounds a number: a row of `Data/lexicons/english/qualifiers.csv`.
package struct QualifierPhraseRow: CSVRecord, Equatable {
  package var phrase = ""
  package var side = ""
  package var bound = Qualifier.exactly
  package var example = ""
  package var expects = ""

  package init() {}

  package static let schema = Schema<QualifierPhraseRow>(
    table: "qualifiers",
    key: ["phrase", "side"],
    columns: [
      .text("phrase", \.phrase, "The words beside the number", blank: .refused),
      .text("side", \.side, "before, after, intensifier or verb", blank: .refused),
      .code("bound", \.bound, "How they bound it"),
      .text("example", \.example, "Words that use it", blank: .refused),
      .text("expects", \.expects, "The numerals of the example, in order", blank: .refused),
    ]
  )
}

/// A word beside a number that tells what it is: a row of `Data/lexicons/english/units.csv`.
package struct UnitWordRow: CSVRecord, Equatable {
  package var word = ""
  package var kind = ""
  package var side = ""
  package var example = ""
  package var expects = ""

  package init() {}

  package static let schema = Schema<UnitWordRow>(
    table: "units",
    key: ["word", "kind", "side"],
    columns: [
      .text("word", \.word, "The word; its plural follows from it", blank: .refused),
      .text("kind", \.kind, "What the number beside it is", blank: .refused),
      .text("side", \.side, "Whether it stands before or after the number", blank: .refused),
      .text("example", \.example, "Words that use it", blank: .refused),
      .text("expects", \.expects, "The numerals of the example, in order", blank: .refused),
    ]
  )
}

/// A phrase whose numbers count nothing: a row of `Data/lexicons/english/idioms.csv`.
package struct NumberIdiomRow: CSVRecord, Equatable {
  package var phrase = ""
  package var kind = ""
  package var example = ""
  package var expects = ""

  package init() {}

  package static let schema = Schema<NumberIdiomRow>(
    table: "idioms",
    key: ["phrase"],
    columns: [
      .text("phrase", \.phrase, "The words", blank: .refused),
      .text("kind", \.kind, "What the numbers in it are", blank: .refused),
      .text("example", \.example, "Words that use it", blank: .refused),
      .text("expects", \.expects, "The numerals of the example, in order", blank: .refused),
    ]
  )
}
