package import Records
import Numerals
import Text

/// Finds the numeric claims of documents.
///
/// One document at a time, without state between documents:
///
///     Rebels said at least 40 civilians were killed in Hais on 3 May.
///
/// becomes one claim and one reject:
///
///     claim   start 20 end 22  at_least 40,  killed  civilians  Hais  attributed to Rebels
///     reject  start 57 end 58  date
///
/// The way there: bytes → tokens → sentences → numerals → phrases → relations (patterns over
/// phrases) → fields (place, period, source, modality) → rows. Every numeral ends in claims or in
/// rejects, never in both.
package struct Extractor: Sendable {
  private let lexicon: Lexicon
  private let patterns: PatternTable
  private let gazetteer: Gazetteer
  private let tokenizer: Tokenizer
  private let splitter: SentenceSplitter
  private let grammar: NumeralGrammar

  /// - Throws: the first pattern row that cannot be read.
  package init(tables: LanguageTables) throws(PatternError) {
    var lexicon = Lexicon(tables: tables)
    grammar = lexicon.share { NumeralGrammar(lexicon: tables.numerals, vocabulary: &$0) }
    self.lexicon = lexicon
    gazetteer = Gazetteer(places: tables.places, towns: tables.towns)
    tokenizer = Tokenizer(vocabulary: lexicon.vocabulary)
    splitter = SentenceSplitter(
      titles: lexicon.words(of: .title),
      abbreviations: lexicon.words(of: .abbreviation),
      starters: lexicon.words(of: .starter)
    )
    var patterns: [Pattern] = []
    for row in tables.patterns { patterns.append(try Pattern(row, lexicon: lexicon)) }
    self.patterns = PatternTable(patterns, lexicon)
  }

  /// The claims, rejects and numerals of one document.
  ///
  /// - Parameters:
  ///   - text: The stored text; spans of rows count its Unicode scalars.
  ///   - bodyStart: First byte that is searched.
  ///   - document: Its row.
  ///   - listsNumerals: Whether the numerals are wanted beside the claims and rejects.
  /// - Returns: The rows in the order of the text.
  package func extract(
    text: [UInt8],
    bodyStart: Int = 0,
    document: Document,
    listsNumerals: Bool = true
  ) -> Extracted {
    let reading = reading(of: text, from: bodyStart)
    var reader = DocumentReader(reading, patterns: patterns, gazetteer: gazetteer)
    reader.read()
    let rows = RowWriter(reading, document: document)
    let dateline = Dateline(reading)
    return Extracted(
      claims: rows.claims(of: reader.drafts),
      rejects: rows.rejects(of: reader),
      numerals: listsNumerals ? rows.numerals() : [],
      credit: dateline.credit(),
      datelinePlace: dateline.place(),
      datelineDate: dateline.date()
    )
  }

  /// The numerals of one document.
  package func numerals(
    text: [UInt8],
    bodyStart: Int = 0,
    document: Document
  ) -> [NumeralRow] {
    RowWriter(reading(of: text, from: bodyStart), document: document).numerals()
  }

  /// How each claim and reject of a document came about, for people to read.
  ///
  /// With a `line`, that line alone; else every sentence that has a numeral.
  package func explanation(
    text: [UInt8],
    bodyStart: Int = 0,
    document: Document,
    line: Int? = nil
  ) -> String {
    let found = extract(text: text, bodyStart: bodyStart, document: document)
    return Explanation(reading(of: text, from: bodyStart), patterns.patterns)
      .text(claims: found.claims, rejects: found.rejects, line: line)
  }

  private func reading(of text: [UInt8], from bodyStart: Int) -> Reading {
    var tokens: [Token] = []
    tokenizer.appendTokens(of: text.span, from: bodyStart, to: &tokens)
    let sentences = splitter.sentences(of: tokens)
    return Reading(
      text: text,
      tokens: tokens,
      sentences: sentences,
      numerals: grammar.numerals(in: tokens, text: text.span, sentences: sentences),
      lexicon: lexicon
    )
  }
}

/// What one document gives.
package struct Extracted: Sendable, Equatable {
  package var claims: [Claim] = []
  package var rejects: [Reject] = []
  package var numerals: [NumeralRow] = []
  /// The wire agency credited, the place and the date of the dateline; blank where there is none.
  package var credit = ""
  package var datelinePlace = ""
  package var datelineDate = ""
}
