import Pipeline
import Testing

@Suite("The data folder")
struct DataFolderTests {
  @Test("is the option, then the environment, then one above, then one beside the program")
  func order() throws {
    let folder = try TemporaryFolder()
    for name in ["option", "environment", "work/Data", "program/Data"] {
      try folder.write(name + "/lexicons/x.csv", "")
    }
    func found(_ option: String?, _ environment: String?, _ working: String) throws -> String {
      let path = try DataFolder(
        option: option.map { folder.path + "/" + $0 },
        environment: environment.map { folder.path + "/" + $0 },
        workingFolder: folder.path + "/" + working,
        programFolder: folder.path + "/program/bin"
      ).path
      return String(path.dropFirst(folder.path.count + 1))
    }
    #expect(try found("option", "environment", "work/a/b") == "option")
    #expect(try found(nil, "environment", "work/a/b") == "environment")
    #expect(try found(nil, nil, "work/a/b") == "work/Data")
    #expect(try found(nil, nil, "elsewhere") == "program/Data")
  }

  @Test("that is named and missing is a fault of the configuration")
  func missing() {
    #expect(
      throws: Failure(.configuration, "/no/Data: expected the data folder, found no folder")
    ) {
      try DataFolder(
        option: "/no/Data",
        environment: nil,
        workingFolder: "/",
        programFolder: "/"
      )
    }
  }
}
