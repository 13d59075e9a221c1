import CSV
package import Numerals
package import Records

/// The tables of one language and the names of places, as read from `Data`.
package struct LanguageTables: Sendable {
  package var words: [WordRow] = []
  package var functionWords: [FunctionWordRow] = []
  package var cues: [CueRow] = []
  package var attributions: [AttributionRow] = []
  package var modalities: [ModalityRow] = []
  package var populations: [PopulationRow] = []
  package var persons: [PersonNounRow] = []
  package var irregulars: [IrregularRow] = []
  package var patterns: [PatternRow] = []
  package var places: [PlaceName] = []
  package var towns: [PlaceName] = []
  package var measures: [MeasureDefinition] = []
  package var numerals = NumeralLexicon(words: [], qualifiers: [], units: [], idioms: [])

  package init() {}
}

extension LanguageTables {
  /// Reads every table of a language.
  ///
  /// - Parameters:
  ///   - language: The folder's name below `lexicons` and `patterns`: `english`.
  ///   - bytes: Reads one file by its path below `Data`.
  /// - Throws: What `bytes` throws, and `CSVFaults` of the first file that has any.
  package init(language: String, bytes: (String) throws -> [UInt8]) throws {
    func rows<Row: CSVRecord>(_ type: Row.Type, _ path: String) throws -> [Row] {
      try CSVTable.read(type, bytes: bytes(path), path: path)
    }
    let folder = "lexicons/\(language)/"
    words = try rows(WordRow.self, folder + "words.csv")
    functionWords = try rows(FunctionWordRow.self, folder + "function_words.csv")
    let faults = FunctionWordRow.faults(of: functionWords, path: folder + "function_words.csv")
    guard faults.isEmpty else { throw faults }
    cues = try rows(CueRow.self, folder + "cues.csv")
    attributions = try rows(AttributionRow.self, folder + "attributions.csv")
    modalities = try rows(ModalityRow.self, folder + "modalities.csv")
    populations = try rows(PopulationRow.self, folder + "populations.csv")
    persons = try rows(PersonNounRow.self, "wordnet/persons.csv")
    irregulars = try rows(IrregularRow.self, folder + "irregulars.csv")
    patterns = try rows(PatternRow.self, "patterns/\(language)/patterns.csv")
    places = try rows(PlaceName.self, "places.csv")
    towns = try rows(PlaceName.self, "geonames/cities.csv")
    measures = try rows(MeasureDefinition.self, "measures.csv")
    numerals = NumeralLexicon(
      wordRows: try rows(NumeralWordRow.self, folder + "numerals.csv"),
      qualifierRows: try rows(QualifierPhraseRow.self, folder + "qualifiers.csv"),
      unitRows: try rows(UnitWordRow.self, folder + "units.csv"),
      idiomRows: try rows(NumberIdiomRow.self, folder + "idioms.csv")
    )
  }
}
