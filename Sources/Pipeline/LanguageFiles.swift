import CSV
import Extraction

/// The tables that documents are read with, as the rows of text that people edit.
///
/// Any row can be taken out or put in, to see what it does.
struct LanguageFiles: Sendable {
  /// The tables by their path below the data folder.
  private(set) var tables: [String: RawTable] = [:]
  private let language: String

  /// Reads every table of a language through a function from a path below the data folder to bytes.
  ///
  /// *Errors*: as `bytes`; `badData` where a table is broken.
  init(
    language: String,
    bytes: (String) throws(Failure) -> [UInt8]
  ) throws(Failure) {
    self.language = language
    var tables: [String: RawTable] = [:]
    do {
      _ = try LanguageTables(language: language) { path in
        let bytes = try bytes(path)
        tables[path] = try RawTable(bytes: bytes, path: path)
        return bytes
      }
    } catch {
      throw LanguageFiles.failure(error)
    }
    self.tables = tables
  }

  /// The tables as they stand in the data folder.
  ///
  /// *Errors*: `noInput`, `badData`.
  init(data: String, language: String) throws(Failure) {
    try self.init(language: language) { (path) throws(Failure) in
      try InputFile(joined(data, path)).bytes()
    }
  }

  /// The paths of the lexicons and patterns, sorted.
  var paths: [String] {
    tables.keys.filter { $0.hasPrefix("lexicons/") || $0.hasPrefix("patterns/") }
      .sorted(by: byBytes)
  }

  /// The same tables without one row.
  func removing(_ row: [String], from path: String) -> LanguageFiles {
    var files = self
    guard let index = tables[path]?.rows.firstIndex(of: row) else { return self }
    files.tables[path]?.rows.remove(at: index)
    return files
  }

  /// The same tables with one row more.
  func adding(_ row: [String], to path: String) -> LanguageFiles {
    var files = self
    files.tables[path]?.rows.append(row)
    return files
  }

  /// An extractor that reads with these tables.
  ///
  /// *Errors*: `badData` where the tables do not go together.
  func extractor() throws(Failure) -> Extractor {
    do {
      return try Extractor(
        tables: LanguageTables(language: language) { tables[$0]?.write() ?? [] }
      )
    } catch {
      throw LanguageFiles.failure(error)
    }
  }

  private static func failure(_ error: any Error) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let faults as CSVFaults: Failure(faults)
    case let error as PatternError:
      Failure(
        .badData,
        "pattern \(error.id): expected \(error.expected), found \(error.found)"
      )
    default: preconditionFailure("tables throw no other errors: \(error)")
    }
  }
}
