import Numerals
import Text

/// The grammar with the project's lexicon, and what a test needs to read a text with it.
struct Reader {
  let tokenizer: Tokenizer
  let splitter: SentenceSplitter
  let grammar: NumeralGrammar

  init() throws {
    let folder = "../../Data/lexicons/english/"
    let lexicon = NumeralLexicon(
      words: try CaseTable(folder + "numerals.csv").rows.compactMap(NumeralWord.init(row:)),
      qualifiers: try CaseTable(folder + "qualifiers.csv").rows.compactMap(
        QualifierPhrase.init(row:)
      ),
      units: try CaseTable(folder + "units.csv").rows.compactMap(UnitWord.init(row:)),
      idioms: try CaseTable(folder + "idioms.csv").rows.compactMap(NumberIdiom.init(row:))
    )
    var vocabulary = Vocabulary()
    grammar = NumeralGrammar(lexicon: lexicon, vocabulary: &vocabulary)
    let titles = Set(["no", "gen"].map { vocabulary.add($0) })
    let abbreviations = Set(
      ["m", "p", "c", "ca", "approx", "rs", "pp", "vol", "para", "tel", "dec", "nov", "ext"].map {
        vocabulary.add($0)
      }
    )
    let starters = Set(["the", "he", "they", "in"].map { vocabulary.add($0) })
    splitter = SentenceSplitter(
      titles: titles,
      abbreviations: abbreviations,
      starters: starters
    )
    tokenizer = Tokenizer(vocabulary: vocabulary)
  }

  /// The numerals of a text, each as its words and what they mean.
  func findings(in text: String) -> [Finding] { findings(in: Array(text.utf8)) }

  func findings(in bytes: [UInt8]) -> [Finding] {
    var tokens: [Token] = []
    tokenizer.appendTokens(of: bytes.span, to: &tokens)
    let sentences = splitter.sentences(of: tokens)
    return grammar.numerals(in: tokens, text: bytes.span, sentences: sentences).map { numeral in
      let first = Int(tokens[numeral.tokens.lowerBound].start)
      let last = Int(tokens[numeral.tokens.upperBound - 1].end)
      return Finding(
        text: String(decoding: bytes[first..<last], as: UTF8.self),
        numeral: numeral
      )
    }
  }
}

/// A numeral beside its words.
struct Finding: CustomStringConvertible {
  let text: String
  let numeral: Numeral

  /// "40 at_least 40…", "15 date": what of a numeral matters to a test.
  var description: String {
    guard numeral.kind == .count else { return "\(text) \(numeral.kind.rawValue)" }
    return "\(text) \(meaning)"
  }

  /// The bound and the interval.
  var meaning: String {
    "\(numeral.bound.rawValue) \(numeral.low.map(String.init) ?? "")…"
      + "\(numeral.high.map(String.init) ?? "")"
  }
}

extension NumeralWord {
  init?(row: [String: String]) {
    guard let kind = Kind(rawValue: row["kind"] ?? ""), let value = Int(row["value"] ?? "") else {
      return nil
    }
    self.init(word: row["word"] ?? "", kind: kind, value: value)
  }
}

extension QualifierPhrase {
  init?(row: [String: String]) {
    guard let side = Side(rawValue: row["side"] ?? ""),
      let bound = Numeral.Bound(rawValue: row["bound"] ?? "")
    else { return nil }
    self.init(phrase: row["phrase"] ?? "", side: side, bound: bound)
  }
}

extension UnitWord {
  init?(row: [String: String]) {
    guard let kind = Kind(rawValue: row["kind"] ?? ""), let side = Side(rawValue: row["side"] ?? "")
    else { return nil }
    self.init(word: row["word"] ?? "", kind: kind, side: side)
  }
}

extension NumberIdiom {
  init?(row: [String: String]) {
    guard let kind = Numeral.Kind(rawValue: row["kind"] ?? "") else { return nil }
    self.init(phrase: row["phrase"] ?? "", kind: kind)
  }
}
