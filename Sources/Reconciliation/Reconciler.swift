package import Records

/// Turns quantities into figures: what counts the same, what each policy prints, what the checks
/// find, and what people decided about it.
///
/// A pure function of its tables: the order of the input is irrelevant, and every table comes out
/// sorted by its key.
package struct Reconciler: Sendable {
  let measures: MeasureTable
  let scopes: ScopeTable
  let weights: LinkWeights
  let policies: PolicyTable
  let countries: CountryTable

  /// Indexes the hand tables; of rows that say the same thing the first one counts.
  ///
  /// - Parameters:
  ///   - measures: What can happen to people, from `measures.csv`.
  ///   - policies: The policy to print for each measure, from `policies.csv`.
  ///   - weights: What each agreement adds to a link, from `linking.csv`.
  ///   - scopes: How populations nest, from `scopes.csv`.
  ///   - countries: Names and codes for joining other tables, from `countries.csv`.
  ///   - words: Words for anybody and for kinds of attackers, from `figure_words.csv`.
  package init(
    measures: [MeasureDefinition],
    policies: [PolicyChoice],
    weights: [LinkWeight],
    scopes: [PopulationScope],
    countries: [Country] = [],
    words: [FigureWord] = []
  ) {
    self.measures = MeasureTable(measures)
    self.scopes = ScopeTable(scopes, words: words)
    self.weights = LinkWeights(weights)
    self.policies = PolicyTable(policies)
    self.countries = CountryTable(countries)
  }

  /// Reconciles a table of quantities under the decisions in force.
  ///
  /// - Parameters:
  ///   - quantities: One row for each claim; claim ids must be unique.
  ///   - decisions: What people decided, withdrawn decisions included.
  /// - Returns: Four tables, each sorted by its key.
  package func reconcile(
    _ quantities: [Quantity],
    decisions: [Decision] = []
  ) -> ReconciliationResult {
    let base = readings(
      of: named(figures(of: quantities, LinkRulings()), scopes: scopes),
      Rulings()
    )
    let rulings = DecisionReview(readings: base, measures: measures).rulings(of: decisions)
    var figures = base.map(\.figure)
    if rulings.changesLinks {
      let amended = quantities.map { rulings.amended[$0.claimID] ?? $0 }
      figures = renamed(self.figures(of: amended, rulings.links), asBefore: figures, scopes: scopes)
    }
    return tables(of: readings(of: figures, rulings), rulings, hashes: hashes(of: base))
  }

  /// The name of the block that a quantity belongs to.
  ///
  /// It is worked out from one row alone: a large table can be split by it, each part reconciled by
  /// itself, and the parts' links and estimates put together.
  package func block(of quantity: Quantity) -> String {
    Block.name(of: PlacePath(quantity.place), measure: quantity.measure, measures: measures)
  }

  func figures(of quantities: [Quantity], _ links: LinkRulings) -> [Figure] {
    // Claims name few places many times: each is read once and shared.
    var places: [String: PlacePath] = [:]
    let statements = quantities.map { quantity in
      let place = places[quantity.place] ?? PlacePath(quantity.place)
      places[quantity.place] = place
      return Statement(quantity, at: place, measures: measures, scopes: scopes)
    }
    let linker = Linker(measures: measures, scopes: scopes, weights: weights, rulings: links)
    return Block.blocks(of: statements, measures: measures)
      .flatMap { linker.clusters(of: $0.withCopiesAttributed) }
      .map { Figure($0) }
  }

  private func readings(of figures: [Figure], _ rulings: Rulings) -> [Reading] {
    let readings = figures.sorted { $0.id.precedes($1.id) }.map {
      Reading($0, excluded: rulings.excluded, measures: measures, scopes: scopes)
    }
    guard let discovery = TruthDiscovery(readings.map { votes(of: $0.voices) }) else {
      return readings
    }
    return readings.map { $0.adding(discovery) }
  }

  private func hashes(of readings: [Reading]) -> [String: String] {
    Dictionary(
      readings.map { ($0.figure.id, targetHash(of: $0.figure.statements)) },
      uniquingKeysWith: { first, _ in first }
    )
  }
}
