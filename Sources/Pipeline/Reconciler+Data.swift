import Reconciliation
import Records

extension Reconciler {
  /// Reads the hand tables of reconciliation from the data folder.
  ///
  /// - Parameters:
  ///   - data: the data folder.
  ///   - policies: a table of policies in place of the data folder's.
  /// - Throws: `noInput` where a table is missing, `badData` where one is broken or names what no
  ///   other table has.
  init(data: String, policies: String?) throws(Failure) {
    try References(data: data).checkReconciliation(policies: policies)
    self.init(
      measures: try table(MeasureDefinition.self, at: joined(data, "measures.csv")),
      policies: try table(PolicyChoice.self, at: policies ?? joined(data, "policies.csv")),
      weights: try table(LinkWeight.self, at: joined(data, "linking.csv")),
      scopes: try table(PopulationScope.self, at: joined(data, "scopes.csv")),
      countries: try tableIfPresent(Country.self, at: joined(data, "countries.csv")),
      words: try tableIfPresent(
        FigureWord.self,
        at: joined(data, "lexicons/english/figure_words.csv")
      )
    )
  }
}
