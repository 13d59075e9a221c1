import Ingestion
import Records
import Testing

/// A file of one document: what becomes of it.
struct FileCase: Sendable, CustomTestStringConvertible {
  let name: String
  let path: String
  let bytes: [UInt8]
  /// The column `reason`; blank where the document is read.
  let reason: String
  /// The text that is searched.
  let body: String

  init(_ name: String, _ path: String, _ text: String, body: String) {
    self.init(name, path, bytes: Array(text.utf8), reason: "", body: body)
  }

  init(_ name: String, _ path: String, _ text: String, reason: String) {
    self.init(name, path, bytes: Array(text.utf8), reason: reason, body: "")
  }

  init(_ name: String, _ path: String, bytes: [UInt8], reason: String, body: String = "") {
    self.name = name
    self.path = path
    self.bytes = bytes
    self.reason = reason
    self.body = body
  }

  var testDescription: String { name }
}

private let textFiles = [
  FileCase("text as delivered", "a.txt", " Forty fled.\r\n\n", body: " Forty fled.\r\n\n"),
  FileCase("byte order mark stays", "a.txt", "\u{FEFF}Forty.", body: "\u{FEFF}Forty."),
  FileCase(
    "front matter is text in .txt",
    "a.txt",
    "---\ntitle: x\n---\n",
    body: "---\ntitle: x\n---\n"
  ),
  FileCase("no bytes", "a.txt", "", reason: "empty: no text"),
  FileCase("blanks only", "a.txt", " \t\r\n\u{0C}\n", reason: "empty: no text"),
  FileCase("byte order mark only", "a.txt", "\u{FEFF}\n", reason: "empty: no text"),
  FileCase(
    "Latin-1",
    "a.txt",
    bytes: Array("caf".utf8) + [0xE9, 0x0A],
    reason: "not_utf8: byte 3"
  ),
  FileCase("cut in a character", "a.txt", bytes: [0x61, 0xE2, 0x80], reason: "not_utf8: byte 1"),
  FileCase("surrogate in UTF-8", "a.txt", bytes: [0xED, 0xA0, 0x80], reason: "not_utf8: byte 0"),
  FileCase("overlong", "a.txt", bytes: [0x61, 0x62, 0xC0, 0x80], reason: "not_utf8: byte 2"),
  FileCase("UTF-16", "a.txt", bytes: [0xFF, 0xFE, 0x61, 0x00], reason: "not_utf8: byte 0"),
  FileCase("NUL", "a.txt", "ab\0c", reason: "binary: NUL at byte 2"),
  FileCase(
    "image",
    "a.txt",
    bytes: [0x89, 0x50, 0x4E, 0x47, 0x00, 0x0D],
    reason: "binary: NUL at byte 4"
  ),
  FileCase(
    "too large",
    "a.txt",
    String(repeating: "x", count: 201),
    reason: "too_large: more than 200 bytes"
  ),
  FileCase(
    "as large as may be",
    "a.txt",
    String(repeating: "x", count: 200),
    body: String(repeating: "x", count: 200)
  ),
  FileCase("other format", "a.pdf", "%PDF", reason: "unknown_format: expected .txt, .md or .jsonl"),
]

private let markdownFiles = [
  FileCase("no front matter", "a.md", "# Forty\n", body: "# Forty\n"),
  FileCase("front matter", "a.md", "---\ntitle: x\n---\nForty.\n", body: "Forty.\n"),
  FileCase("CR LF", "a.md", "---\r\ntitle: x\r\n---\r\nForty.\r\n", body: "Forty.\r\n"),
  FileCase("byte order mark", "a.md", "\u{FEFF}---\ntitle: x\n--- \nForty.", body: "Forty."),
  FileCase("empty front matter", "a.md", "---\n---\nForty.", body: "Forty."),
  FileCase(
    "unknown keys only",
    "a.md",
    "---\ntags:\n  - sea\n- war\nx: 1\n---\nForty.",
    body: "Forty."
  ),
  FileCase(
    "blank lines and comments",
    "a.md",
    "---\n\ntitle: x\n# 40\n---\nForty.",
    body: "Forty."
  ),
  FileCase(
    "rule across the page",
    "a.md",
    "---\n\nForty.\n\n---\n",
    body: "---\n\nForty.\n\n---\n"
  ),
  FileCase(
    "rule before a word and a colon",
    "a.md",
    "---\nUpdate: forty.\nMore\n---\n",
    body: "---\nUpdate: forty.\nMore\n---\n"
  ),
  FileCase("rule and no other", "a.md", "---\nUpdate: forty.\n", body: "---\nUpdate: forty.\n"),
  FileCase(
    "rule not at the start",
    "a.md",
    "\n---\ntitle: x\n---\n",
    body: "\n---\ntitle: x\n---\n"
  ),
  FileCase("four hyphens", "a.md", "----\ntitle: x\n---\n", body: "----\ntitle: x\n---\n"),
  FileCase("front matter only", "a.md", "---\ntitle: x\n---\n\n", reason: "empty: no text"),
  FileCase(
    "day that no month has",
    "a.md",
    "---\ntitle: x\npublished_on: 2024-02-30\n---\nForty.",
    reason: "bad_metadata: line 3: expected a published_on YYYY, YYYY-MM or YYYY-MM-DD, "
      + "found \"2024-02-30\""
  ),
  FileCase(
    "date in words",
    "a.md",
    "---\npublished_on: 12 May 2024\n---\nForty.",
    reason: "bad_metadata: line 2: expected a published_on YYYY, YYYY-MM or YYYY-MM-DD, "
      + "found \"12 May 2024\""
  ),
  FileCase(
    "line without key",
    "a.md",
    "---\ntitle: x\nForty people\n---\nForty.",
    reason: "bad_metadata: line 3: expected key: value, found \"Forty people\""
  ),
  FileCase(
    "key given twice",
    "a.md",
    "---\ntitle: x\ntitle: y\n---\nForty.",
    reason: "bad_metadata: line 3: expected title once, found it again"
  ),
  FileCase(
    "value on the next line",
    "a.md",
    "---\ntitle: >\n  Forty people\n---\nForty.",
    reason: "bad_metadata: line 3: expected the value on its key's line, found \"Forty people\""
  ),
  FileCase(
    "never closed",
    "a.md",
    "---\ntitle: x\n\nForty.",
    reason: "bad_metadata: line 4: expected key: value, found \"Forty.\""
  ),
  FileCase(
    "closing line missing",
    "a.md",
    "---\ntitle: x\n",
    reason: "bad_metadata: line 1: expected a closing ---, found none"
  ),
  FileCase(
    "NUL in front matter",
    "a.md",
    "---\ntitle: \0\n---\nForty.",
    reason: "binary: NUL at byte 11"
  ),
  FileCase(
    "not UTF-8 in front matter",
    "a.md",
    bytes: Array("---\ntitle: ".utf8) + [0xFF, 0x0A],
    reason: "not_utf8: byte 11"
  ),
]

@Test(arguments: textFiles + markdownFiles)
func aFileIsReadOrSetAside(example: FileCase) throws {
  let read = documents(in: example.bytes, path: "in/\(example.path)", byteLimit: 200)
  #expect(read.count == 1)
  let found = try #require(read.first)
  #expect(found.document.documentID == "a")
  #expect(found.document.path == "in/\(example.path)")
  #expect(found.document.reason == example.reason)
  #expect(found.document.status == (example.reason.isEmpty ? .read : .quarantined))
  #expect(found.text == (example.reason.isEmpty ? example.bytes : []))
  #expect(found.text.dropFirst(found.bodyStart).elementsEqual(example.body.utf8))
}

@Test func lengthAndHashAreThoseOfTheFile() throws {
  let read = try #require(documents(in: Array("abc".utf8), path: "a.txt").first)
  #expect(read.document.bytes == 3)
  #expect(
    read.document.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
  )
  let aside = try #require(documents(in: Array("a\0c".utf8), path: "a.txt").first)
  #expect(aside.document.bytes == 3)
  #expect(aside.document.sha256 == contentHash(of: [0x61, 0x00, 0x63]))
}

@Test(arguments: [
  ("title: Boats: forty lost", "Boats: forty lost"),
  ("title:\tBoats \t", "Boats"),
  ("Title: Boats", "Boats"),
  ("title:", ""),
  ("title: \"Boats\"", "Boats"),
  ("title: 'It''s over'", "It's over"),
  ("title: \"She said \\\"no\\\" \\\\ left\"", "She said \"no\" \\ left"),
  ("title: \"Forty\" dead", "\"Forty\" dead"),
  ("title: \"Forty\" and \"fifty\"", "\"Forty\" and \"fifty\""),
  ("title: \"", "\""),
  ("title: “Forty” é", "“Forty” é"),
])
func valuesMayBeQuoted(line: String, title: String) throws {
  let bytes = Array("---\n\(line)\n---\nForty.".utf8)
  let read = try #require(documents(in: bytes, path: "a.md").first)
  #expect(read.document.title == title)
  #expect(read.document.status == .read)
}

@Test func frontMatterFillsTheRow() throws {
  let text = """
    ---
    title: Boat goes down
    publisher: Coastal Desk
    published_on: 2024-08-19T06:30:00Z
    url: https://coast.example/a?b=c#d
    language: en
    licence: CC0-1.0
    author: 40 people
    ---
    At least 17 people drowned.
    """
  let read = try #require(documents(in: Array(text.utf8), path: "in/boat.md").first)
  var document = Document()
  document.documentID = "boat"
  document.path = "in/boat.md"
  document.title = "Boat goes down"
  document.publisher = "Coastal Desk"
  document.publishedOn = "2024-08-19"
  document.url = "https://coast.example/a?b=c#d"
  document.language = "en"
  document.bytes = text.utf8.count
  document.sha256 = contentHash(of: text.utf8)
  #expect(read.document == document)
}

@Test func aFileThatCannotBeOpenedHasItsRow() {
  let aside = IngestedDocument(
    id: documentID(ofFile: "in/a.txt"),
    path: "in/a.txt",
    quarantined: .unreadable("no permission")
  )
  #expect(aside.document.documentID == "a")
  #expect(aside.document.status == .quarantined)
  #expect(aside.document.reason == "unreadable: no permission")
}
