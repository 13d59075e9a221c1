import Ingestion
import Records
import Testing

@Test(arguments: [
  ("al-monitor-2017-05-15.txt", "al-monitor-2017-05-15"),
  ("reports/2024/Relief_Forum.v2.final.md", "Relief_Forum.v2.final"),
  ("000001.txt", "d-000001"),
  ("_notes.txt", "d-_notes"),
  ("2017 Report (final).md", "d-2017-Report-final-"),
  ("Überblick – März.txt", "d--berblick-M-rz"),
  ("d.d/a", "a"),
  ("-", "stdin"),
])
func aFileIsNamedByTheSlugOfItsName(path: String, id: String) {
  #expect(documentID(ofFile: path) == id)
}

@Test func aNameWithoutLettersIsNamedByItsHash() {
  let arabic = documentID(ofFile: "تقرير.txt")
  #expect(arabic == "d-" + contentHash(of: "تقرير".utf8).prefix(12))
  #expect(arabic != documentID(ofFile: "خبر.txt"))
}

@Test(arguments: [
  ("a.txt", FileFormat.text), ("a.TXT", .text), ("x.y/a.md", .markdown), ("a.jsonl", .jsonLines),
  ("-", .jsonLines), ("a.pdf", nil), ("a", nil), ("x.md/a", nil), (".md", nil), ("", nil),
])
func theNameTellsTheFormat(path: String, format: FileFormat?) {
  #expect(FileFormat(path: path) == format)
}
