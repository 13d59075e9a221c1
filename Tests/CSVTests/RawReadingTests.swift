import CSV
import Testing

/// What a file reads as, rows and places, in pieces of every size.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let rows: [String]
  let fault: String?

  init(_ name: String, _ text: String, _ rows: [String], fault: String? = nil) {
    self.init(name, bytes: Array(text.utf8), rows, fault: fault)
  }

  init(_ name: String, bytes: [UInt8], _ rows: [String], fault: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.rows = rows
    self.fault = fault
  }

  var testDescription: String { name }
}

private let readable = [
  ReadingCase("empty file", "", []),
  ReadingCase("last line without line end", "a,b\n1,2", ["1@0[a|b]", "2@4[1|2]"]),
  ReadingCase("CR LF", "a,b\r\n1,2\r\n", ["1@0[a|b]", "2@5[1|2]"]),
  ReadingCase("CR alone", "a,b\r1,2\r", ["1@0[a|b]", "2@4[1|2]"]),
  ReadingCase("byte order mark", "\u{FEFF}a,b\n1,2\n", ["1@3[a|b]", "2@7[1|2]"]),
  ReadingCase(
    "byte order mark before a quote",
    "\u{FEFF}\"a\",b\n1,2\n",
    ["1@3[\"a\"|b]", "2@9[1|2]"]
  ),
  ReadingCase("byte order mark alone", "\u{FEFF}", []),
  ReadingCase("half a byte order mark", bytes: [0xEF, 0xBB], ["1@0[?]"]),
  ReadingCase(
    "byte order mark inside a file",
    "a\n\u{FEFF}b\n",
    ["1@0[a]", "2@2[\u{FEFF}b]"]
  ),
  ReadingCase("spaces and tabs are kept", " a ,\tb\t\n  \n", ["1@0[ a |\tb\t]", "2@8[  ]"]),
  ReadingCase("spaces in quotes are kept", "\" a \"\n", ["1@0[\" a \"]"]),
  ReadingCase("blank lines are rows", "a\n\n\nb\n", ["1@0[a]", "2@2[]", "3@3[]", "4@4[b]"]),
  ReadingCase(
    "blank CR LF lines are rows",
    "a\r\n\r\n\r\nb\r\n",
    ["1@0[a]", "2@3[]", "3@5[]", "4@7[b]"]
  ),
  ReadingCase("blank first line", "\na\n", ["1@0[]", "2@1[a]"]),
  ReadingCase("blank lines ended by CR", "a\r\rb\r", ["1@0[a]", "2@2[]", "3@3[b]"]),
  ReadingCase("LF then CR is two line ends", "a\n\rb\n", ["1@0[a]", "2@2[]", "3@3[b]"]),
  ReadingCase("quoted empty cell alone is no blank line", "a\n\"\"\n", ["1@0[a]", "2@2[\"\"]"]),
  ReadingCase("empty and quoted empty", ",\"\",\n", ["1@0[|\"\"|]"]),
  ReadingCase("comma at the end of the file", "a,", ["1@0[a|]"]),
  ReadingCase("quoted cell at the end of the file", "a,\"b\"", ["1@0[a|\"b\"]"]),
  ReadingCase("quoted empty at the end of the file", "a,\"\"", ["1@0[a|\"\"]"]),
  ReadingCase("doubled quotes", "\"a\"\"b\",\"\"\"\"\nc\n", ["1@0[\"a\"b\"|\"\"\"]", "2@12[c]"]),
  ReadingCase(
    "line ends in quotes",
    "\"a\nb\r\nc\rd\"\ne\n",
    ["1@0[\"a\nb\r\nc\rd\"]", "5@11[e]"]
  ),
  ReadingCase("CR before the closing quote", "\"a\r\"\nb\n", ["1@0[\"a\r\"]", "3@5[b]"]),
  ReadingCase("commas in quotes", "\"a,b\",c\n", ["1@0[\"a,b\"|c]"]),
  ReadingCase("NUL", "a\0b,\"\0\"\n", ["1@0[a\0b|\"\0\"]"]),
  ReadingCase("ragged rows", "a,b\n1\n1,2,3\n", ["1@0[a|b]", "2@4[1]", "3@6[1|2|3]"]),
  ReadingCase("not UTF-8", bytes: [0x61, 0xFF, 0x0A], ["1@0[?]"]),
]

private let broken = [
  ReadingCase(
    "quote in a cell without quotes",
    "a,b\né,x\"y\n1,2\n",
    ["1@0[a|b]"],
    fault: "t.csv:2:4: expected quotes only around a whole cell, found a quote inside one"
  ),
  ReadingCase(
    "quote after a space",
    "a, \"b\"\n",
    [],
    fault: "t.csv:1:4: expected quotes only around a whole cell, found a quote inside one"
  ),
  ReadingCase(
    "text after a closing quote",
    "a,b\n1,\"x\"y\n2,3\n",
    ["1@0[a|b]"],
    fault:
      "t.csv:2:6: expected a comma or the end of the line after the closing quote, found \"y\" "
      + "(the quote was opened at 2:3)"
  ),
  ReadingCase(
    "space after a closing quote",
    "\"x\" ,y\n",
    [],
    fault:
      "t.csv:1:4: expected a comma or the end of the line after the closing quote, found \" \" "
      + "(the quote was opened at 1:1)"
  ),
  ReadingCase(
    "text after a closing quote on a later line",
    "\"é\n\"\"x\"é,1\n",
    [],
    fault:
      "t.csv:2:5: expected a comma or the end of the line after the closing quote, "
      + "found another character (the quote was opened at 1:1)"
  ),
  ReadingCase(
    "text after an empty quoted cell",
    "a,\"\"y\n",
    [],
    fault:
      "t.csv:1:5: expected a comma or the end of the line after the closing quote, found \"y\" "
      + "(the quote was opened at 1:3)"
  ),
  ReadingCase(
    "closing quote missing",
    "a,b\n1,\"x\n2,3\n",
    ["1@0[a|b]"],
    fault:
      "t.csv:2:3: expected a closing quote, found the end of the file (the quote was opened at 2:3)"
  ),
  ReadingCase(
    "file that is one quote",
    "\"",
    [],
    fault:
      "t.csv:1:1: expected a closing quote, found the end of the file (the quote was opened at 1:1)"
  ),
]

@Test(arguments: readable + broken, pieceSizes)
func aFileReadsAsItsRows(example: ReadingCase, pieceSize: Int) {
  let result = rows(in: example.bytes, pieceSize: pieceSize)
  #expect(result.rows == example.rows)
  #expect(result.fault == example.fault)
}

@Test(arguments: pieceSizes)
func nothingIsReadAfterAFault(pieceSize: Int) {
  var reader = CSVReader(path: "t.csv")
  for piece in pieces(of: Array("a\nx\"\n1\n".utf8), size: pieceSize) {
    _ = reader.read(piece.span)
  }
  let isStopped = reader.isStopped
  let later = reader.read(Array("b\nc\n".utf8).span)
  #expect(isStopped)
  #expect(later.isEmpty)
  do throws(CSVFault) {
    _ = try reader.finish()
    Issue.record("the fault is lost")
  } catch {
    #expect(
      error.description
        == "t.csv:2:2: expected quotes only around a whole cell, found a quote inside one"
    )
  }
}
