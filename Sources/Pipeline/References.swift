import CSV
import Extraction
import Normalization
import Records

/// The names by which the tables of the data folder point at each other.
///
/// A cue for a measure that `measures.csv` does not list would silently lose every claim that it
/// finds; so each stage checks the names in its tables before it uses them.
struct References {
  private let data: String

  init(data: String) { self.data = data }

  /// Cues name measures; places begin with the code of a country.
  ///
  /// *Errors*: `badData` with every fault of the first table that has any; so do the others.
  func checkExtraction(language: String) throws(Failure) {
    try checkParents()
    let cues = "lexicons/\(language)/cues.csv"
    try measures(CueRow.self, "measure").check(joined(data, cues))
    try checkPlaces()
  }

  /// Nouns name scopes or units; scopes and measures name those that contain them.
  func checkNormalization() throws(Failure) {
    try checkParents()
    try checkPlaces()
    let units = Unit.allCases.map(\.rawValue)
    try Reference<PopulationNoun>(
      column: "scope",
      expected: "a scope of scopes.csv or a unit",
      known: names("scope", in: "scopes.csv").union(units)
    ).check(joined(data, "lexicons/english/population_nouns.csv"))
  }

  /// Policies name measures, or every other one by `*`.
  func checkReconciliation(policies: String?) throws(Failure) {
    try checkParents()
    var reference = try measures(PolicyChoice.self, "measure")
    reference.expected += " or *"
    reference.known.insert("*")
    try reference.check(policies ?? joined(data, "policies.csv"))
    try Reference<PolicyChoice>(
      column: "policy",
      expected: "a policy that prints a range",
      known: Set(Policy.allCases.filter { $0 != .truthDiscovery }.map(\.rawValue))
    ).check(policies ?? joined(data, "policies.csv"))
  }

  private func checkParents() throws(Failure) {
    try measures(MeasureDefinition.self, "parent").check(joined(data, "measures.csv"))
    try Reference<PopulationScope>(
      column: "parent",
      expected: "a scope of scopes.csv",
      known: names("scope", in: "scopes.csv")
    ).check(joined(data, "scopes.csv"))
  }

  private func checkPlaces() throws(Failure) {
    guard exists(joined(data, "countries.csv")) else { return }
    try Reference<Place>(
      column: "path",
      expected: "a path that starts with a code of countries.csv",
      known: names("iso2", in: "countries.csv"),
      name: { String($0.prefix { $0 != "/" }) }
    ).check(joined(data, "places.csv"))
  }

  private func measures<Record>(
    _ type: Record.Type,
    _ column: String
  ) throws(Failure) -> Reference<Record> {
    Reference(
      column: column,
      expected: "a measure of measures.csv",
      known: try names("measure", in: "measures.csv")
    )
  }

  /// The names that a column of a table lists; none where the table has no such column.
  private func names(_ column: String, in file: String) throws(Failure) -> Set<String> {
    let path = joined(data, file)
    let bytes = try InputFile(path).bytes()
    do throws(CSVFaults) {
      let table = try RawTable(bytes: bytes, path: path)
      guard let index = table.header.firstIndex(of: column) else { return [] }
      return Set(table.rows.map { $0[index] })
    } catch {
      throw Failure(error)
    }
  }
}
