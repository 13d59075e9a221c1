package import Records

/// The tables that normalization reads, parsed; each is a file below `Data/`.
package struct NormalizationTables: Sendable {
  /// Bodies that publish numbers, from `sources.csv`.
  package var sources: [Source]
  /// What can happen to people, from `measures.csv`.
  package var measures: [MeasureDefinition]
  /// Countries, divisions, towns and sites, from `places.csv`.
  package var places: [Place]
  /// More towns, from `geonames/cities.csv`.
  package var towns: [Place]
  /// When conflicts began, from `conflicts.csv`.
  package var conflicts: [Conflict]
  /// How populations nest, from `scopes.csv`.
  package var scopes: [PopulationScope]
  /// Nouns for those counted, from `lexicons/english/population_nouns.csv`.
  package var nouns: [PopulationNoun]
  /// Words for magnitudes, from `lexicons/english/vague.csv`.
  package var vague: [VagueWord]
  /// Words that tell place, time and origin, from `lexicons/english/context.csv`.
  package var context: [ContextWord]

  /// Creates the tables; a stage without one of them leaves blank what it would tell.
  package init(
    sources: [Source] = [],
    measures: [MeasureDefinition] = [],
    places: [Place] = [],
    towns: [Place] = [],
    conflicts: [Conflict] = [],
    scopes: [PopulationScope] = [],
    nouns: [PopulationNoun] = [],
    vague: [VagueWord] = [],
    context: [ContextWord] = []
  ) {
    (self.sources, self.measures, self.places) = (sources, measures, places)
    self.towns = towns
    (self.conflicts, self.scopes, self.nouns) = (conflicts, scopes, nouns)
    (self.vague, self.context) = (vague, context)
  }
}
