import CSV
import Testing

/// The record of the documentation's example.
private struct Hamlet: CSVRecord, Equatable {
  var name = ""
  var inhabitants: Int?

  static let schema = Schema<Hamlet>(
    table: "hamlets",
    key: ["name"],
    columns: [
      .text("name", \.name, "Name as written", blank: .refused),
      .count("inhabitants", \.inhabitants, "People living there; blank is unknown"),
    ]
  )
}

@Test func theDocumentedFileReadsAndIsWritten() throws {
  let bytes = Array("inhabitants,colour,name\n4000,red,\"Hais, town\"\n,,Tarim\n".utf8)
  let hamlets = try CSVTable.read(Hamlet.self, bytes: bytes, path: "hamlets.csv")
  #expect(
    hamlets == [
      Hamlet(name: "Hais, town", inhabitants: 4000), Hamlet(name: "Tarim", inhabitants: nil),
    ]
  )
  let written = "name,inhabitants\n\"Hais, town\",4000\nTarim,\n"
  #expect(String(decoding: CSVTable.write(hamlets), as: UTF8.self) == written)
}

@Test func theDocumentedFaultsAreFound() {
  let bytes = Array("inhabitants,colour,name\n\"4,000\",red,Hais\n,blue,\n\n".utf8)
  let printed = """
    hamlets.csv:2:1: expected a whole number or blank, found "4,000"
    hamlets.csv:3:7: expected text, found a blank cell
    hamlets.csv:4:1: expected 3 cells, found a blank line
    """
  do throws(CSVFaults) {
    _ = try CSVTable.read(Hamlet.self, bytes: bytes, path: "hamlets.csv")
    Issue.record("no fault was found")
  } catch {
    #expect(error.description == printed)
  }
}
