package import CSV
package import Numerals

/// A word that is a number: a row of `Data/lexicons/english/numerals.csv`.
package struct NumeralWordRow: CSVRecord, Equatable {
  package var word = ""
  package var kind = NumeralWord.Kind.unit
  package var value = 0
  package var example = ""
  package var expects = ""

  package init() {}

  package static let schema = Schema<NumeralWordRow>(
    table: "numerals",
    key: ["word", "kind"],
    columns: [
      .text("word", \.word, "The word; plurals and joined forms follow from it", blank: .refused),
      .code("kind", \.kind, "Which part of a number it is"),
      .integer(
        "value",
        \.value,
        "What it is worth; of a fraction the denominator; the largest of all for what cannot be held"
      ),
      .text("example", \.example, "Words that use it", blank: .refused),
      .text("expects", \.expects, "The numerals of the example, in order", blank: .refused),
    ]
  )
}

/// A phrase that bounds a number: a row of `Data/lexicons/english/qualifiers.csv`.
package struct QualifierPhraseRow: CSVRecord, Equatable {
  package var phrase = ""
  package var side = QualifierPhrase.Side.before
  package var bound = Numeral.Bound.exactly
  package var example = ""
  package var expects = ""

  package init() {}

  package static let schema = Schema<QualifierPhraseRow>(
    table: "qualifiers",
    key: ["phrase", "side"],
    columns: [
      .text("phrase", \.phrase, "The words beside the number", blank: .refused),
      .code("side", \.side, "Where they stand"),
      .code("bound", \.bound, "How they bound it"),
      .text("example", \.example, "Words that use it", blank: .refused),
      .text("expects", \.expects, "The numerals of the example, in order", blank: .refused),
    ]
  )
}

/// A word beside a number that tells what it is: a row of `Data/lexicons/english/units.csv`.
package struct UnitWordRow: CSVRecord, Equatable {
  package var word = ""
  package var kind = UnitWord.Kind.measurement
  package var side = UnitWord.Side.after
  package var example = ""
  package var expects = ""

  package init() {}

  package static let schema = Schema<UnitWordRow>(
    table: "units",
    key: ["word", "kind", "side"],
    columns: [
      .text("word", \.word, "The word; its plural follows from it", blank: .refused),
      .code("kind", \.kind, "What the number beside it is"),
      .code("side", \.side, "Whether it stands before or after the number"),
      .text("example", \.example, "Words that use it", blank: .refused),
      .text("expects", \.expects, "The numerals of the example, in order", blank: .refused),
    ]
  )
}

/// A phrase whose numbers count nothing: a row of `Data/lexicons/english/idioms.csv`.
package struct NumberIdiomRow: CSVRecord, Equatable {
  package var phrase = ""
  package var kind = Numeral.Kind.idiom
  package var example = ""
  package var expects = ""

  package init() {}

  package static let schema = Schema<NumberIdiomRow>(
    table: "idioms",
    key: ["phrase"],
    columns: [
      .text("phrase", \.phrase, "The words", blank: .refused),
      .code("kind", \.kind, "What the numbers in it are"),
      .text("example", \.example, "Words that use it", blank: .refused),
      .text("expects", \.expects, "The numerals of the example, in order", blank: .refused),
    ]
  )
}

extension NumeralLexicon {
  /// The words of the rows, without their examples.
  init(
    wordRows words: [NumeralWordRow],
    qualifierRows qualifiers: [QualifierPhraseRow],
    unitRows units: [UnitWordRow],
    idiomRows idioms: [NumberIdiomRow]
  ) {
    self.init(
      words: words.map { NumeralWord(word: $0.word, kind: $0.kind, value: $0.value) },
      qualifiers: qualifiers.map {
        QualifierPhrase(phrase: $0.phrase, side: $0.side, bound: $0.bound)
      },
      units: units.map { UnitWord(word: $0.word, kind: $0.kind, side: $0.side) },
      idioms: idioms.map { NumberIdiom(phrase: $0.phrase, kind: $0.kind) }
    )
  }
}
