import Normalization
import Records

extension Normalizer {
  /// Reads the hand tables and lexicons of normalization from the data folder.
  ///
  /// - Parameters:
  ///   - data: the data folder.
  ///   - sources: a table of sources in place of the data folder's.
  /// - Throws: `noInput` where a table is missing, `badData` where one is broken or names what no
  ///   other table has.
  init(data: String, sources: String?) throws(Failure) {
    try References(data: data).checkNormalization()
    func words(_ name: String) -> String { joined(data, "lexicons/english/" + name) }
    self.init(
      tables: NormalizationTables(
        sources: try table(at: sources ?? joined(data, "sources.csv")),
        measures: try table(at: joined(data, "measures.csv")),
        places: try table(at: joined(data, "places.csv")),
        towns: try tableIfPresent(Place.self, at: joined(data, "geonames/cities.csv")),
        conflicts: try table(at: joined(data, "conflicts.csv")),
        scopes: try table(at: joined(data, "scopes.csv")),
        nouns: try table(at: words("population_nouns.csv")),
        vague: try table(at: words("vague.csv")),
        context: try table(at: words("context.csv"))
      )
    )
  }
}
