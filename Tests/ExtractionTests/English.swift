import CSV
import Extraction
import Foundation
import Records

/// The tables of English and an extractor over them, read once for all tests.
struct English {
  let tables: LanguageTables
  let extractor: Extractor

  /// The tables; tests that need them fail with what could not be read.
  static let loaded = Result { try English() }

  init() throws {
    tables = try LanguageTables(language: "english") { path in
      Array(try Data(contentsOf: English.data.appending(path: path)))
    }
    extractor = try Extractor(tables: tables)
  }

  /// The folder `Data`.
  static var data: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Data")
  }

  /// The folder of the cases beside the tests.
  static var cases: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "cases")
  }

  /// The rows of one table; none where the tables cannot be read, which `TablesAreRead` reports.
  static func rows<Row>(_ table: KeyPath<LanguageTables, [Row]>) -> [Row] {
    guard let english = try? loaded.get() else { return [] }
    return english.tables[keyPath: table]
  }

  /// What a text gives.
  static func extract(_ text: String) throws -> Extracted {
    try extract(Array(text.utf8))
  }

  /// What bytes give.
  static func extract(_ bytes: [UInt8], id: String = "d") throws -> Extracted {
    var document = Document()
    document.documentID = id
    return try loaded.get().extractor.extract(text: bytes, document: document)
  }
}

extension Claim {
  /// "killed at_least 40… 20-22": the measure, what the words state, and where.
  var summary: String { "\(measure) \(bounds) \(start)-\(end)" }

  /// "at_least 40…", "exactly 4…4 a day".
  var bounds: String {
    let low = statedLow.map(String.init) ?? ""
    let high = statedHigh.map(String.init) ?? ""
    return "\(qualifier.rawValue) \(low)…\(high)" + (per.map { " a \($0.rawValue)" } ?? "")
  }
}
