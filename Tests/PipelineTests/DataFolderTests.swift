import Foundation
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

  @Test("that is installed below share/tally is found from the program, and from nowhere else")
  func installed() throws {
    let folder = try TemporaryFolder()
    try folder.write("usr/share/tally/lexicons/x.csv", "")
    let found = try DataFolder(
      option: nil,
      environment: nil,
      workingFolder: "/",
      programFolder: folder.path + "/usr/bin"
    )
    #expect(found.path == folder.path + "/usr/share/tally")
    #expect(throws: Failure.self) {
      try DataFolder(
        option: nil,
        environment: nil,
        workingFolder: folder.path + "/usr/bin",
        programFolder: "/"
      )
    }
  }

  @Test("goes with the program where make installs both")
  func makeInstall() throws {
    let folder = try TemporaryFolder()
    let make = Process()
    make.executableURL = URL(filePath: "/usr/bin/env")
    make.currentDirectoryURL = URL(filePath: projectFolder)
    make.standardOutput = FileHandle.nullDevice
    make.arguments = [
      "make", "install", "--old-file=build", "TALLY=\(try Program.path)", "PREFIX=\(folder.path)",
    ]
    try make.run()
    make.waitUntilExit()
    try #require(make.terminationStatus == 0)
    try folder.write("work/a.txt", "At least 12 people were killed in Hais.\n")
    let tally = Process()
    let output = Pipe()
    tally.executableURL = URL(filePath: folder.path + "/bin/tally")
    tally.currentDirectoryURL = URL(filePath: folder.path + "/work")
    tally.environment = ["PATH": "/usr/bin:/bin"]
    tally.arguments = ["extract", "a.txt"]
    tally.standardOutput = output
    try tally.run()
    let claims = try output.fileHandleForReading.readToEnd() ?? Data()
    tally.waitUntilExit()
    #expect(tally.terminationStatus == 0)
    #expect(String(decoding: claims, as: UTF8.self).contains("\na@9-11,a,1,9,11,12,at_least,"))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/share/tally/measures.csv"))
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
