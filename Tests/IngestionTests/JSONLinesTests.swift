import Ingestion
import Records
import Testing

/// A file of JSONL: its documents as `id: text`, or `id! reason` where they are set aside.
struct LinesCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let documents: [String]

  init(_ name: String, _ text: String, _ documents: [String]) {
    self.init(name, bytes: Array(text.utf8), documents)
  }

  init(_ name: String, bytes: [UInt8], _ documents: [String]) {
    self.name = name
    self.bytes = bytes
    self.documents = documents
  }

  var testDescription: String { name }
}

private let cases = [
  LinesCase("empty file", "", []),
  LinesCase("one line", #"{"id":"a","text":"Forty."}"#, ["a: Forty."]),
  LinesCase(
    "blank lines are no documents",
    "\n{\"id\":\"a\",\"text\":\"x\"}\r\n \t\n{\"id\":\"b\",\"text\":\"y\"}\n\n",
    ["a: x", "b: y"]
  ),
  LinesCase("byte order mark", "\u{FEFF}{\"id\":\"a\",\"text\":\"x\"}\n", ["a: x"]),
  LinesCase(
    "line ends and a byte order mark are no part of a line",
    "\u{FEFF}no\r\nyes\r\n",
    [
      "in-put-line-1! bad_record: expected a JSON object, found \"no\"",
      "in-put-line-2! bad_record: expected a JSON object, found \"yes\"",
    ]
  ),
  LinesCase(
    "other fields are ignored",
    #"{"x":{"id":"no","text":[1,{"a":null}]},"id":"a","text":"Forty.","y":1e400,"words":40}"#,
    ["a: Forty."]
  ),
  LinesCase(
    "escapes",
    #"{"id":"a","text":"\u201cForty\u201d\n\ud83d\ude00 \"x\" \/"}"#,
    ["a: “Forty”\n😀 \"x\" /"]
  ),
  LinesCase(
    "ids",
    """
    {"id":"A-1_b.c","text":"x"}
    {"id":"a b/c","text":"x"}
    {"id":"né~%","text":"x"}
    {"id":20240312,"text":"x"}

    """,
    ["A-1_b.c: x", "a%20b%2Fc: x", "n%C3%A9%7E%25: x", "20240312: x"]
  ),
  LinesCase(
    "broken lines stop nothing",
    """
    {"id":"a","text":"x"}
    {"id":"b","text":
    [1]
    "id"
    nonsense with\ttabs that goes on for more than forty characters
    {"id":"c","text":"y"}
    """,
    [
      "a: x",
      "in-put-line-2! bad_record: expected a JSON object, found \"{\"id\":\"b\",\"text\":\"",
      "in-put-line-3! bad_record: expected a JSON object, found \"[1]\"",
      "in-put-line-4! bad_record: expected a JSON object, found \"\"id\"\"",
      "in-put-line-5! bad_record: expected a JSON object, "
        + "found \"nonsense with tabs that goes on for more…\"",
      "c: y",
    ]
  ),
  LinesCase(
    "lines without id",
    """
    {"text":"x"}
    {"id":null,"text":"x"}
    {"id":"","text":"x"}
    {"id":["a"],"text":"x"}
    {"id":"\(String(repeating: "i", count: 81))","text":"x"}
    """,
    [
      "in-put-line-1! bad_record: expected an id of 1 to 80 bytes, found none",
      "in-put-line-2! bad_record: expected an id of 1 to 80 bytes, found none",
      "in-put-line-3! bad_record: expected an id of 1 to 80 bytes, found \"\"",
      "in-put-line-4! bad_record: expected an id of 1 to 80 bytes, found a value that is no text",
      "in-put-line-5! bad_record: expected an id of 1 to 80 bytes, "
        + "found \"\(String(repeating: "i", count: 40))…\"",
    ]
  ),
  LinesCase(
    "documents without text",
    """
    {"id":"a"}
    {"id":"b","text":null}
    {"id":"c","text":["x"]}
    {"id":"d","text":""}
    {"id":"e","text":" \\n"}
    {"id":"f","text":"a\\u0000"}
    """,
    [
      "a! bad_record: expected a text, found none",
      "b! bad_record: expected a text, found none",
      "c! bad_record: expected a text, found a value that is no text",
      "d! empty: no text",
      "e! empty: no text",
      "f! binary: NUL at byte 1",
    ]
  ),
  LinesCase(
    "metadata that cannot be",
    """
    {"id":"a","text":"x","published_on":"12/05/2024"}
    {"id":"b","text":"x","title":{"en":"x"}}
    {"id":"c","text":"x","published_on":"2024-05-12T01:02:03Z","title":null,"url":7}
    """,
    [
      "a! bad_metadata: expected a published_on YYYY, YYYY-MM or YYYY-MM-DD, found \"12/05/2024\"",
      "b! bad_metadata: expected title to be a text, found a value that is no text",
      "c: x",
    ]
  ),
  LinesCase(
    "lone surrogates",
    #"{"id":"a","text":"x\ud800"}"# + "\n" + #"{"id":"b","text":"\udc00x"}"#,
    [
      "a! bad_record: expected a text, found a value that is no text",
      "b! bad_record: expected a text, found a value that is no text",
    ]
  ),
  LinesCase(
    "not UTF-8, NUL",
    bytes: Array("{\"id\":\"a\u{FF}".utf8) + [0xFF, 0x0A, 0x7B, 0x00, 0x0A],
    ["in-put-line-1! not_utf8: byte 10", "in-put-line-2! binary: NUL at byte 1"]
  ),
  LinesCase(
    "UTF-16",
    bytes: [0xFF, 0xFE, 0x7B, 0x00, 0x0A],
    ["in-put-line-1! not_utf8: byte 0"]
  ),
]

private func show(_ document: IngestedDocument) -> String {
  let row = document.document
  return row.status == .read
    ? "\(row.documentID): \(String(decoding: document.text, as: UTF8.self))"
    : "\(row.documentID)! \(row.reason)"
}

@Test(arguments: cases, [1, 3, Int.max])
func linesAreReadOrSetAside(example: LinesCase, pieceSize: Int) {
  var reader = JSONLinesReader(path: "in put.jsonl")
  var shown: [String] = []
  var rest = example.bytes[...]
  while !rest.isEmpty {
    shown += reader.read(rest.prefix(pieceSize)).map(show)
    rest = rest.dropFirst(pieceSize)
  }
  shown += reader.finish().map(show)
  #expect(shown == example.documents)
}

@Test func aLineFillsTheRow() throws {
  let line = """
    {"id": "wire-7", "title": "On the road", "publisher": "Wire", "published_on": "2024-05-02", \
    "url": "https://wire.example/7", "language": "en", "licence": "CC0-1.0", \
    "text": "Forty people fled."}
    """
  var document = Document()
  document.documentID = "wire-7"
  document.path = "-"
  document.title = "On the road"
  document.publisher = "Wire"
  document.publishedOn = "2024-05-02"
  document.url = "https://wire.example/7"
  document.language = "en"
  document.bytes = 18
  document.sha256 = contentHash(of: "Forty people fled.".utf8)
  let read = try #require(documents(in: Array(line.utf8), path: "-").first)
  #expect(read.document == document)
  #expect(read.text == Array("Forty people fled.".utf8))
  #expect(read.bodyStart == 0)
}

@Test func standardInputNamesItsBrokenLines() throws {
  let read = try #require(documents(in: Array("x".utf8), path: "-").first)
  #expect(read.document.documentID == "stdin-line-1")
}

@Test(arguments: ["[", #"{"a":"#])
func deepNestingIsABrokenLine(opening: String) {
  let nested = String(repeating: opening, count: 100_000)
  let text = "{\"id\":\"a\",\"text\":\"x\",\"y\":\(nested)\n{\"id\":\"b\",\"text\":\"y\"}\n"
  let read = documents(in: Array(text.utf8), path: "deep.jsonl")
  #expect(read.map(\.document.documentID) == ["deep-line-1", "b"])
  #expect(read.first?.document.reason.prefix(11) == "bad_record:")
}

@Test(arguments: [7, 4096])
func aLineThatIsTooLongIsSetAside(pieceSize: Int) {
  let long = String(repeating: "x", count: 100_000)
  let bytes = Array("{\"id\":\"a\",\"text\":\"\(long)\"}\n{\"id\":\"b\",\"text\":\"y\"}\r\n".utf8)
  var reader = JSONLinesReader(path: "in.jsonl", byteLimit: 21)
  var shown: [String] = []
  for start in stride(from: 0, to: bytes.count, by: pieceSize) {
    shown += reader.read(bytes[start..<min(start + pieceSize, bytes.count)]).map(show)
  }
  shown += reader.finish().map(show)
  #expect(shown == ["in-line-1! too_large: more than 21 bytes", "b: y"])
}

@Test func laterDocumentsOfOneIDAreSetAside() {
  let first = documents(in: Array("x".utf8), path: "one/a.txt")
  let second = documents(in: Array("y".utf8), path: "two/a.txt")
  let lines = documents(
    in: Array("{\"id\":\"a\",\"text\":\"z\"}\n{\"id\":\"a~2\",\"text\":\"z\"}".utf8),
    path: "-"
  )
  let run = UniqueDocumentIDs.applied(to: first + second + lines)
  #expect(
    run.map(show) == [
      "a: x", "a~2! duplicate_id: first in one/a.txt", "a~3! duplicate_id: first in one/a.txt",
      "a%7E2: z",
    ]
  )
  #expect(run[1].document.bytes == 1)
  #expect(run[1].document.path == "two/a.txt")
}
