import Numerals
import Testing
import Text

/// The grammar against its tables: every numeral of a text is listed, in order, and no other.
@Suite struct NumeralTables {
  static let tables = [
    "ages", "bounds", "calendar", "cardinals", "clock", "dates", "designations", "digits", "idioms",
    "intervals", "measures", "mixed", "names", "quantities", "ranges", "relations", "times",
    "vague",
    "words",
  ]

  @Test(arguments: tables) func texts(_ name: String) throws {
    let reader = try Reader()
    let rows = try CaseTable("cases/\(name).csv").rows
    #expect(rows.count > 20)
    for (text, expected) in grouped(rows) {
      let found = reader.findings(in: text).map(\.description)
      #expect(found == expected, "\(text)")
    }
  }

  /// The rows of one text after the other; a text without numerals has one row without a figure.
  private func grouped(_ rows: [[String: String]]) -> [(text: String, expected: [String])] {
    var groups: [(text: String, expected: [String])] = []
    for row in rows {
      let text = row["text"] ?? ""
      if groups.last?.text != text { groups.append((text, [])) }
      let figure = row["figure_text"] ?? ""
      guard !figure.isEmpty else { continue }
      let kind = row["kind"] ?? ""
      let meaning = "\(row["bound"] ?? "") \(row["low"] ?? "")…\(row["high"] ?? "")"
      groups[groups.count - 1].expected.append(
        kind == "count" ? "\(figure) \(meaning)" : "\(figure) \(kind)"
      )
    }
    return groups
  }
}

/// Every row of the lexicon does what its example says.
@Suite struct LexiconExamples {
  @Test(arguments: ["numerals", "qualifiers", "units", "idioms"])
  func rows(_ table: String) throws {
    let reader = try Reader()
    let rows = try CaseTable("../../Data/lexicons/english/\(table).csv").rows
    #expect(rows.count > 50)
    for row in rows {
      let found = reader.findings(in: row["example"] ?? "").map { summary($0.numeral) }
      #expect(
        found.joined(separator: ";") == row["expects"],
        "\(table).csv: \(row["example"] ?? "")"
      )
    }
  }

  @Test func everyRowIsRead() throws {
    let folder = "../../Data/lexicons/english/"
    for row in try CaseTable(folder + "numerals.csv").rows { #expect(NumeralWord(row: row) != nil) }
    for row in try CaseTable(folder + "qualifiers.csv").rows {
      #expect(QualifierPhrase(row: row) != nil)
    }
    for row in try CaseTable(folder + "units.csv").rows { #expect(UnitWord(row: row) != nil) }
    for row in try CaseTable(folder + "idioms.csv").rows { #expect(NumberIdiom(row: row) != nil) }
  }

  /// A numeral as the column `expects` writes it: 40, 40.., ..40, 40..50, about 40, vague, date.
  private func summary(_ numeral: Numeral) -> String {
    guard numeral.kind == .count else { return numeral.kind.rawValue }
    let low = numeral.low.map(String.init) ?? ""
    let high = numeral.high.map(String.init) ?? ""
    switch numeral.bound {
    case .vague: return "vague"
    case .about, .nearly: return "\(numeral.bound.rawValue) \(low)"
    case .exactly: return low
    default: return "\(low)..\(high)"
    }
  }
}

/// The form in which a text arrives changes nothing.
@Suite struct Invariance {
  @Test(arguments: NumeralTables.tables) func forms(_ name: String) throws {
    let reader = try Reader()
    let texts = try CaseTable("cases/\(name).csv").rows.compactMap { $0["text"] }
    for text in Set(texts).sorted() where !text.contains("\n") {
      let plain = meanings(reader.findings(in: text))
      for (form, changed) in variants(of: text) {
        #expect(meanings(reader.findings(in: changed)) == plain, "\(form): \(changed)")
      }
    }
  }

  private func meanings(_ findings: [Finding]) -> [String] {
    findings.map { $0.numeral.kind == .count ? $0.meaning : $0.numeral.kind.rawValue }
  }

  private func variants(of text: String) -> [(String, String)] {
    let spaced = text.replacing(" ", with: "\u{a0}")
    return [
      ("no-break spaces", spaced),
      ("curly apostrophes", text.replacing("'", with: "\u{2019}")),
      ("behind an emoji", "🕯️ " + text),
      ("after another paragraph", "Nothing was known yet.\n\n" + text),
      ("carriage return and line feed", "Nothing was known yet.\r\n\r\n" + text + "\r\n"),
      ("in quotation marks", "“\(text)”"),
    ]
  }

  @Test func upperCase() throws {
    let reader = try Reader()
    for name in ["words", "bounds", "vague", "intervals"] {
      for row in try CaseTable("cases/\(name).csv").rows {
        let text = row["text"] ?? ""
        let plain = meanings(reader.findings(in: text))
        #expect(meanings(reader.findings(in: text.uppercased())) == plain, "\(text)")
      }
    }
  }

  @Test func hardWrapping() throws {
    let reader = try Reader()
    for name in ["words", "bounds", "vague", "measures", "cardinals", "intervals", "relations"] {
      for row in try CaseTable("cases/\(name).csv").rows {
        let opening = "The clerk of the northern district council wrote on a page that "
        let text = opening + (row["text"] ?? "").lowercased()
        let plain = meanings(reader.findings(in: text))
        #expect(meanings(reader.findings(in: wrapped(text))) == plain, "\(text)")
      }
    }
  }

  /// Breaks lines before the word that would pass a width of 64.
  private func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if line.count + 1 + word.count > 64 {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line + " " + word
      }
    }
    return lines.joined(separator: "\n")
  }
}

/// Any bytes are survived, and what is found lies in order inside the text.
@Suite struct AnyBytes {
  @Test func randomBytes() throws {
    let reader = try Reader()
    var generator = Generator(state: 0x5eed)
    for _ in 0..<400 {
      let count = Int(generator.next() % 200)
      check(reader, (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) })
    }
  }

  /// Pieces of the grammar in any order reach more of it than bytes do.
  @Test func randomPieces() throws {
    let reader = try Reader()
    let pieces = [
      "12", "1,204", "2011", "0630", "7", "99999999999999999999", "hundred", "two", "half", "a",
      "million", "dozens", "between", "and", "to", "of", "-", "–", "%", "$", "May", "Monday", "the",
      "p.m.", ":", "/", ".", ",", "(", ")", "+", "or more", "at least", "one", "second", "third",
      "½", "’", "\n", "\n\n", "years", "old", "people", "No", "#", "k", "m", "score", "dozen",
      "ten",
      "s", "[", "]", "twenty", "quarter", "past", "point", "few", "several", "couple", "x",
      "\u{ff}",
    ]
    var generator = Generator(state: 0xfeed)
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<(generator.next() % 24) {
        text += pieces[Int(generator.next() % UInt64(pieces.count))]
        if generator.next() % 3 != 0 { text += " " }
      }
      check(reader, Array(text.utf8))
    }
  }

  private func check(_ reader: Reader, _ bytes: [UInt8]) {
    var end = 0
    for finding in reader.findings(in: bytes) {
      let numeral = finding.numeral
      #expect(numeral.tokens.lowerBound >= end && !numeral.tokens.isEmpty)
      #expect(numeral.phrase.lowerBound <= numeral.tokens.lowerBound)
      #expect(numeral.phrase.upperBound >= numeral.tokens.upperBound)
      if let low = numeral.low, let high = numeral.high { #expect(low <= high) }
      end = numeral.tokens.upperBound
    }
  }
}

/// A small generator with a seed, so that a failure can be repeated: SplitMix64 (Steele 2014).
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
