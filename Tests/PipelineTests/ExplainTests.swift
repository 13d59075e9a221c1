import Foundation
import Testing

@Suite("The explanation of a document")
struct ExplainTests {
  @Test("explains the numerals of one line")
  func explain() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "a.txt",
      "Nobody came in 2015.\nAt least 12 people were killed in Hais.\n"
    )
    let ending = try Program().run(["explain", path, "--line", "2"])
    #expect(ending.status == 0)
    #expect(ending.output.hasPrefix("line 2: At least 12 people were killed in Hais.\n"))
    #expect(ending.output.contains("12 → killed, at_least"))
    #expect(!ending.output.contains("2015"))
  }

  @Test("refuses a line that the text does not have", arguments: ["0", "-3", "3", "99"])
  func noSuchLine(line: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "Nobody came in 2015.\nAt least 12 people were killed.\n")
    let ending = try Program().run(["explain", path, "--line=" + line])
    #expect(ending.error == "--line expects a line of the text, 1 to 2, found \(line)\n")
    #expect(ending.status == 64)
    #expect(ending.output.isEmpty)
  }

  @Test("heads the page of each of several documents by its id")
  func heads() throws {
    let ending = try Program().run(
      ["explain", "-"],
      input: """
        {"id": "one", "text": "At least 12 people were killed in Hais."}
        {"id": "two", "text": "Soldiers came in 2015."}

        """
    )
    #expect(ending.status == 0)
    #expect(ending.output.hasPrefix("document one\nline 1: At least 12 people"))
    #expect(ending.output.contains("\n\ndocument two\nline 1: Soldiers came in 2015."))
  }

  @Test("of a document that is set aside is the reason and what to do")
  func quarantined() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/torn.txt"
    try Data([0x41, 0xFF, 0x42]).write(to: URL(filePath: path))
    let ending = try Program().run(["explain", path])
    #expect(
      ending.error == "\(path): torn is set aside, not_utf8: byte 1; "
        + "convert it to UTF-8, for instance with iconv --to-code=UTF-8\n"
    )
    #expect(ending.status == 65)
    #expect(ending.output.isEmpty)
  }

  @Test("goes on after a record that is set aside")
  func brokenRecord() throws {
    let ending = try Program().run(
      ["explain", "-"],
      input: "not json\n{\"id\": \"two\", \"text\": \"At least 12 people were killed.\"}\n"
    )
    #expect(ending.status == 65)
    #expect(ending.output.hasPrefix("document two\nline 1: At least 12 people were killed."))
    #expect(ending.error.contains(" is set aside, bad_record: "))
    #expect(ending.error.hasSuffix("; write one JSON object with id and text in each line\n"))
  }
}
