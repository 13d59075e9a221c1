import CSV
import Extraction

extension Extractor {
  /// Reads the lexicons and patterns of a language from the data folder.
  ///
  /// *Errors*: `noInput` where a table is missing, `badData` where one is broken or names what no
  /// other table has.
  init(data: String, language: String) throws(Failure) {
    try References(data: data).checkExtraction(language: language)
    do {
      let tables = try LanguageTables(language: language) { name in
        try InputFile(joined(data, name)).bytes()
      }
      try self.init(tables: tables)
    } catch let failure as Failure {
      throw failure
    } catch let faults as CSVFaults {
      throw Failure(.badData, Failure(faults).messages.map { joined(data, $0) })
    } catch let error as PatternError {
      let path = joined(data, "patterns/\(language)/patterns.csv")
      throw Failure(
        .badData,
        "\(path): pattern \(error.id): expected \(error.expected), found \(error.found)"
      )
    } catch {
      preconditionFailure("tables throw no other errors: \(error)")
    }
  }
}
