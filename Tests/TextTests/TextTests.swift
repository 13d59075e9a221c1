import Testing
import Text

/// Bytes to tokens, against tables.
@Suite struct Tokens {
  @Test func kindsAndPieces() throws {
    for row in try CaseTable("cases/tokens.csv").rows {
      let bytes = Array((row["text"] ?? "").utf8)
      let found = tokens(of: bytes).map { token in
        let letter = token.kind == .word ? "w" : token.kind == .digits ? "d" : "m"
        return letter + ":" + String(decoding: bytes[token.range], as: UTF8.self)
      }
      #expect(found.joined(separator: " ") == row["tokens"])
    }
  }

  @Test func gaps() throws {
    for row in try CaseTable("cases/gaps.csv").rows {
      let found = tokens(of: Array((row["text"] ?? "").utf8)).map { "\($0.gap)" }
      #expect(found.joined(separator: " ") == row["gaps"], "\(row["text"] ?? "")")
    }
  }

  @Test func shapes() throws {
    for row in try CaseTable("cases/shapes.csv").rows {
      let found = tokens(of: Array((row["text"] ?? "").utf8)).map { "\($0.shape)" }
      #expect(found == [row["shape"] ?? ""], "\(row["text"] ?? "")")
    }
  }

  @Test func marksAreFolded() {
    let marks: [(String, Mark)] = [
      ("–", .enDash), ("—", .emDash), ("‑", .hyphen), ("-", .hyphen), ("−", .minus),
      ("…", .ellipsis),
      ("“", .openQuote), ("”", .closeQuote), ("’", .closeQuote), ("\"", .straightQuote),
      ("€", .currency), ("£", .currency), ("%", .percent), ("½", .fraction), ("•", .bullet),
      ("°", .degree), ("⁄", .slash), ("#", .number), ("~", .tilde),
    ]
    for (text, mark) in marks {
      #expect(tokens(of: Array(text.utf8)).map(\.mark) == [mark], "\(text)")
    }
  }

  /// Tokens stand in order, apart, and hold every byte that is no white space.
  @Test func anyBytesAreSurvived() {
    var state: UInt64 = 0x5eed
    for _ in 0..<600 {
      var bytes: [UInt8] = []
      for _ in 0..<64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      var end = 0
      for token in tokens(of: bytes) {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty)
        end = token.range.upperBound
      }
      #expect(end <= bytes.count)
    }
  }

  @Test func offsetsCountFromTheStartOfTheDocument() {
    let bytes = Array("--- four men".utf8)
    var found: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).appendTokens(of: bytes.span, from: 4, to: &found)
    #expect(found.map(\.range) == [4..<8, 9..<12])
    #expect(found.first?.gap == .paragraph)
  }

  private func tokens(of bytes: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).appendTokens(of: bytes.span, to: &tokens)
    return tokens
  }
}

/// Words and their numbers.
@Suite struct Words {
  @Test func foldingIsOneForAllForms() throws {
    for row in try CaseTable("cases/folding.csv").rows {
      var vocabulary = Vocabulary()
      let number = vocabulary.add(row["text"] ?? "")
      #expect(vocabulary.text(of: number) == row["folded"])
      #expect(vocabulary.number(of: row["folded"] ?? "") == number)
    }
  }

  @Test func numbersAreGivenInOrderAndKept() {
    var vocabulary = Vocabulary()
    #expect(vocabulary.add("dead") == 1)
    #expect(vocabulary.add("wounded") == 2)
    #expect(vocabulary.add("DEAD") == 1)
    #expect(vocabulary.number(of: "missing") == 0)
    #expect(vocabulary.add("") == 0)
    #expect(vocabulary.count == 2)
    #expect(vocabulary.text(of: 0) == "")
    #expect(vocabulary.text(of: 3) == "")
  }

  @Test func manyWordsAreTold() {
    var vocabulary = Vocabulary()
    let words = (0..<20_000).map { "word\($0)" }
    for word in words { _ = vocabulary.add(word) }
    for (index, word) in words.enumerated() {
      #expect(vocabulary.number(of: word) == Int32(index + 1))
    }
  }

  @Test func tokensCarryTheNumbersOfTheirWords() {
    var vocabulary = Vocabulary()
    let dead = vocabulary.add("dead")
    let quoted = vocabulary.add("o'clock")
    let bytes = Array("Dead at seven O’CLOCK".utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: vocabulary).appendTokens(of: bytes.span, to: &tokens)
    #expect(tokens.map(\.word) == [dead, 0, 0, quoted])
  }
}

/// Tokens to sentences, against a table.
@Suite struct Sentences {
  @Test func sentences() throws {
    var vocabulary = Vocabulary()
    let splitter = SentenceSplitter(
      titles: Set(["gen", "no", "sept"].map { vocabulary.add($0) }),
      abbreviations: Set(["s", "m", "approx"].map { vocabulary.add($0) }),
      starters: Set(["the", "he", "then", "two"].map { vocabulary.add($0) })
    )
    let tokenizer = Tokenizer(vocabulary: vocabulary)
    for row in try CaseTable("cases/sentences.csv").rows {
      let bytes = Array((row["text"] ?? "").utf8)
      var tokens: [Token] = []
      tokenizer.appendTokens(of: bytes.span, to: &tokens)
      let found = splitter.sentences(of: tokens).map { sentence in
        let start = Int(tokens[sentence.lowerBound].start)
        let end = Int(tokens[sentence.upperBound - 1].end)
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
      #expect(found.joined(separator: "|") == row["sentences"], "\(row["name"] ?? "")")
    }
  }

  @Test func sentencesHaveNoGaps() {
    let splitter = SentenceSplitter(titles: [], abbreviations: [], starters: [])
    let bytes = Array("Four fled. Two\n\nstayed! (One • died.\nNo. 7".utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).appendTokens(of: bytes.span, to: &tokens)
    var end = 0
    for sentence in splitter.sentences(of: tokens) {
      #expect(sentence.lowerBound == end && !sentence.isEmpty)
      end = sentence.upperBound
    }
    #expect(end == tokens.count)
  }

  /// A text without full stops is cut, at a space where there is one.
  @Test(arguments: [("word ", 4_096, 4_094), ("word-", 8_192, 8_190)])
  func endlessSentences(word: String, longest: Int, first: Int) {
    let splitter = SentenceSplitter(titles: [], abbreviations: [], starters: [])
    let bytes = Array(String(repeating: word, count: 10_000).utf8)
    var tokens: [Token] = []
    Tokenizer(vocabulary: Vocabulary()).appendTokens(of: bytes.span, to: &tokens)
    let lengths = splitter.sentences(of: tokens).map { sentence in
      tokens[sentence.upperBound - 1].end - tokens[sentence.lowerBound].start
    }
    #expect(lengths.allSatisfy { $0 <= longest })
    #expect(lengths.first.map(Int.init) == first)
  }
}

/// Bytes to scalars and lines.
@Suite struct Places {
  @Test func scalarsAndLines() {
    let text = "a–b\n½ 🕯 c\r\nd"
    let bytes = Array(text.utf8)
    let positions = Positions(of: bytes.span)
    var byte = 0
    var line = 1
    for (scalars, scalar) in text.unicodeScalars.enumerated() {
      #expect(positions.scalarOffset(ofByte: byte, in: bytes.span) == scalars)
      #expect(positions.line(ofByte: byte) == line)
      byte += String(scalar).utf8.count
      if scalar == "\n" { line += 1 }
    }
    #expect(positions.scalarOffset(ofByte: byte, in: bytes.span) == text.unicodeScalars.count)
  }

  @Test func longTexts() {
    let text = String(repeating: "fünf\n", count: 1000)
    let bytes = Array(text.utf8)
    let positions = Positions(of: bytes.span)
    for line in stride(from: 0, to: 1000, by: 37) {
      #expect(positions.scalarOffset(ofByte: line * 6, in: bytes.span) == line * 5)
      #expect(positions.line(ofByte: line * 6) == line + 1)
      #expect(positions.line(ofByte: line * 6 + 5) == line + 1)
    }
    #expect(positions.scalarOffset(ofByte: 9_999_999, in: bytes.span) == 5000)
  }

  @Test func emptyText() {
    let bytes: [UInt8] = []
    let positions = Positions(of: bytes.span)
    #expect(positions.scalarOffset(ofByte: 0, in: bytes.span) == 0)
    #expect(positions.line(ofByte: 0) == 1)
  }
}
