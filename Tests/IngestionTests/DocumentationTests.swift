import Ingestion
import Records
import Testing

@Test func theDocumentedFileIsRead() throws {
  let text =
    "---\ntitle: Boat goes down\npublished_on: 2024-08-19\n---\nAt least 17 people drowned.\n"
  let read = try #require(documents(in: Array(text.utf8), path: "boat.md").first)
  #expect(read.document.documentID == "boat")
  #expect(read.document.path == "boat.md")
  #expect(read.document.title == "Boat goes down")
  #expect(read.document.publishedOn == "2024-08-19")
  #expect(read.document.bytes == 83)
  #expect(read.document.status == .read)
  #expect(read.bodyStart == 55)
}
