import Foundation
import Records

/// What one run read, made and took: `run.json`, which is not tracked.
///
/// The next run compares `inputs` and `outputs` with what it finds and does nothing where all of
/// them still agree.
package struct Manifest: Codable, Sendable, Equatable {
  /// The version of the tool; the hash of its program stands among the inputs.
  package var tool = ""
  /// SHA-256 of every input file by its path, seen from the working folder.
  package var inputs: [String: String] = [:]
  /// SHA-256 of every table by its path in the output folder.
  package var outputs: [String: String] = [:]
  /// Rows by table, and the documents and numerals that went in and came out.
  package var counts: [String: Int] = [:]
  /// Decisions that could not be applied: a run that finds nothing to do tells them again.
  package var refused: [String] = []
  /// Time of each stage.
  package var milliseconds: [String: Int] = [:]

  package init() {}

  /// Reads the manifest of the last run; nil where there is none or another version wrote it.
  package init?(at path: String) {
    guard let bytes = try? InputFile(path).bytes(),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    else { return nil }
    self = manifest
  }

  /// *Errors*: `cannotCreate`, `writeFailed`.
  package func write(to path: String) throws(Failure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(self) else {
      preconditionFailure("texts and whole numbers are JSON")
    }
    try OutputFile(path).write(Array(json) + [UInt8(ascii: "\n")])
  }

  /// Tells whether every table in the folder is the one that this run wrote.
  package func describes(_ folder: OutputFolder) -> Bool {
    !outputs.isEmpty
      && outputs.allSatisfy { path, hash in
        (try? InputFile(joined(folder.path, path)).bytes()).map(contentHash(of:)) == hash
      }
  }
}

/// Hashes files, and every file below folders, by their paths; a path that names nothing is left out.
func hashes(of paths: [String]) throws(Failure) -> [String: String] {
  var hashes: [String: String] = [:]
  for path in paths {
    for file in isFolder(path) ? try files(below: path) : [path] where exists(file) {
      hashes[file] = contentHash(of: try InputFile(file).bytes())
    }
  }
  return hashes
}
