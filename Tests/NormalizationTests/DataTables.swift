import CSV
import FoundationEssentials
import Normalization
import Records

/// The project's own tables, read once for all tests of the target.
enum DataTables {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Data")
  static let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "cases")

  static func read<Record: CSVRecord>(_ path: String, in folder: URL = root) throws -> [Record] {
    let file = folder.appending(path: path)
    return try CSVTable.read(bytes: Array(Data(contentsOf: file)), path: file.path)
  }

  static func read(case name: String) throws -> RawTable {
    let file = cases.appending(path: name)
    return try RawTable(bytes: Array(Data(contentsOf: file)), path: file.path)
  }

  static func all() throws -> NormalizationTables {
    NormalizationTables(
      sources: try read("sources.csv"),
      measures: try read("measures.csv"),
      places: try read("places.csv"),
      towns: try read("geonames/cities.csv"),
      conflicts: try read("conflicts.csv"),
      scopes: try read("scopes.csv"),
      nouns: try read("lexicons/english/population_nouns.csv"),
      vague: try read("lexicons/english/vague.csv"),
      context: try read("lexicons/english/context.csv")
    )
  }

  static let normalizer = Result { Normalizer(tables: try all()) }
}
