import Records

/// The agreements of two quantities, each with its points, as a reviewer reads them.
///
/// Source: the sum of per-field match weights and its waterfall chart follow Splink; the weights
/// are integers from a table, so that anybody can add them up.
struct Waterfall: Sendable {
  private(set) var steps: [(feature: String, points: Int)] = []
  /// All points.
  private(set) var score = 0
  /// The points without the equal number, which never carries a link.
  private(set) var evidence = 0

  /// Two claims that agree in nothing.
  static let none = Waterfall()

  private init() {}

  init(_ comparison: Comparison, weights: LinkWeights) {
    let (one, other) = (comparison.first.key, comparison.second.key)
    if one.measure == other.measure { add("measure", weights.measure) }
    if !one.event.isEmpty, foldedName(one.event) == foldedName(other.event) {
      add("same event", weights.event)
    }
    addPlace(one, other, weights)
    addPeriod(comparison, weights)
    if comparison.hasSamePopulation { add("population", weights.population) }
    if comparison.hasSamePerpetrator { add("perpetrator", weights.perpetrator) }
    if comparison.hasSameOrigin { add("same origin", weights.sameOrigin) }
    if comparison.first.hasSameNumber(as: comparison.second) {
      steps.append(("equal number", weights.number))
      score = sum(score, weights.number)
    }
  }

  private mutating func add(_ feature: String, _ points: Int) {
    guard points != 0 else { return }
    steps.append((feature, points))
    score = sum(score, points)
    evidence = sum(evidence, points)
  }

  private mutating func addPlace(_ one: FigureKey, _ other: FigureKey, _ weights: LinkWeights) {
    guard !one.place.isUnknown, one.place == other.place else { return }
    if one.time.kind == .event, one.place.isCountry {
      add("country", weights.country)
    } else {
      add("place", weights.place)
    }
  }

  private mutating func addPeriod(_ comparison: Comparison, _ weights: LinkWeights) {
    switch comparison.first.key.time.kind {
    case .event, .stock:
      guard let apart = comparison.daysApart else { return }
      if apart == 0 {
        add("period overlaps", weights.period)
      } else if apart <= Comparison.eventWindow {
        add("days close", weights.periodNear)
      }
    case .cumulative:
      add(comparison.hasBothStarts ? "same start" : "a start is unstated", weights.period)
    case .rate:
      add("period not apart", weights.period)
    }
  }

  /// Tells whether the other has more evidence, or as much and a higher score.
  func isWeaker(than other: Waterfall) -> Bool {
    (evidence, score) < (other.evidence, other.score)
  }

  /// The waterfall as text: `measure +3; place +4; period overlaps +2; population +2 = 11`.
  var text: String {
    guard !steps.isEmpty else { return "nothing in common = 0" }
    return steps.map { "\($0.feature) +\($0.points)" }.joined(separator: "; ") + " = \(score)"
  }
}

extension Comparison {
  var hasBothStarts: Bool { first.key.time.start != nil && second.key.time.start != nil }

  /// Tells whether both count the same people, as far as the words go.
  var hasSamePopulation: Bool {
    guard first.key.scope == second.key.scope else { return false }
    let (one, other) = (first.quantity.population, second.quantity.population)
    return one == other || scopes.headNoun(one) == scopes.headNoun(other)
      || scopes.isGenericNoun(one)
      || scopes.isGenericNoun(other)
      || scopes.isListed(first.quantity.populationScope) && first.key.scope != "all"
  }

  /// Tells whether one origin said both, on one occasion or in one text.
  var hasSameOrigin: Bool {
    first.sharesLineage(with: second)
      && (first.document == second.document || first.isSameOccasion(as: second))
  }
}
