import Foundation
import Pipeline
import Testing

@Suite("An output file")
struct OutputFileTests {
  @Test("is written whole, readable by everyone, without leftovers")
  func writes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/t.csv"
    #expect(try OutputFile(path).write(Array("a\n".utf8)))
    #expect(try folder.text("t.csv") == "a\n")
    #expect(try OutputFile(path).write(Array("b\n".utf8)))
    #expect(try folder.text("t.csv") == "b\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o644)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["t.csv"])
  }

  @Test("that already holds the bytes is left alone")
  func unchanged() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("t.csv", "a\n")
    let early = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: early], ofItemAtPath: path)
    #expect(try !OutputFile(path).write(Array("a\n".utf8)))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.modificationDate] as? Date == early)
  }

  @Test("on a full disk is an error, however few the bytes", arguments: [1, 100_000])
  func fullDisk(count: Int) {
    #expect(throws: Failure(.writeFailed, "/dev/full: no space left on the device")) {
      try OutputFile("/dev/full").write([UInt8](repeating: 65, count: count))
    }
  }

  @Test("in a folder that is none cannot be created")
  func noFolder() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/none/t.csv"
    #expect(throws: Failure(.cannotCreate, "\(path): no such file or folder")) {
      try OutputFile(path).write([65])
    }
    try folder.write("file", "")
    #expect(throws: Failure.self) { try OutputFile(folder.path + "/file/t.csv").write([65]) }
  }
}
