import Records

extension Comparison {
  /// Why the two can never share a figure, in words; nil where nothing forbids it.
  var veto: String? { measureVeto ?? populationVeto ?? vetoBesidesDrift }

  /// The veto that holds even for a retelling, whose measure and population may drift.
  var vetoBesidesDrift: String? {
    unitVeto ?? timeKindVeto ?? placeVeto ?? attackersVeto ?? partVeto ?? timeVeto
      ?? perpetratorVeto ?? oneTextVeto
  }

  /// Tells whether the second retells the first with another measure or population.
  ///
  /// The measures must be of one line (killed and executed), else the two are two counts.
  var isDriftedRetelling: Bool {
    guard isRetelling, measureVeto != nil || populationVeto != nil, vetoBesidesDrift == nil else {
      return false
    }
    let (one, other) = (first.key.measure, second.key.measure)
    return measures.isPart(one, of: other) || measures.isPart(other, of: one)
  }

  private var measureVeto: String? {
    let (one, other) = (first.key.measure, second.key.measure)
    return one == other ? nil : "measures differ: \(one), \(other)"
  }

  private var unitVeto: String? {
    if first.key.unit == second.key.unit { return nil }
    return "units differ: \(first.key.unit.rawValue), \(second.key.unit.rawValue)"
  }

  private var timeKindVeto: String? {
    let (one, other) = (first.key.time, second.key.time)
    if one.kind != other.kind {
      return "kinds of time differ: \(one.kind.rawValue), \(other.kind.rawValue)"
    }
    if one.per != other.per {
      return "rates differ: per \(one.per?.rawValue ?? "?"), per \(other.per?.rawValue ?? "?")"
    }
    return nil
  }

  private var populationVeto: String? {
    let (one, other) = (first.key.scope, second.key.scope)
    if one.isEmpty || other.isEmpty { return nil }
    switch scopes.relation(of: one, to: other) {
    case .equal: return nil
    case .inside: return "\(one) are a part of \(other)"
    case .around: return "\(other) are a part of \(one)"
    case .apart, .unknown: return "populations differ: \(one), \(other)"
    }
  }

  private var placeVeto: String? {
    switch first.key.place.relation(to: second.key.place) {
    case .equal, .unknown: return nil
    case .inside: return "\(first.key.place.text) is a part of \(second.key.place.text)"
    case .around: return "\(second.key.place.text) is a part of \(first.key.place.text)"
    case .apart: return "places differ: \(first.key.place.text), \(second.key.place.text)"
    }
  }

  private var attackersVeto: String? {
    let (one, other) = (first.key.attackersIncluded, second.key.attackersIncluded)
    if one == other { return nil }
    if one == nil || other == nil { return "attackers counted or not: one of the two does not say" }
    return "attackers counted in one, not in the other"
  }

  private var partVeto: String? {
    if first.isPart(of: second) || second.isPart(of: first) { return "part and whole" }
    if first.key.isAdditional != second.key.isAdditional { return "an increment is no total" }
    let whole = first.quantity.partOf
    if !whole.isEmpty, whole == second.quantity.partOf, !first.interval.meets(second.interval) {
      return "two parts of one whole"
    }
    return nil
  }

  private var perpetratorVeto: String? {
    let (one, other) = (first.key.perpetrator, second.key.perpetrator)
    if one.isEmpty || other.isEmpty || isBlameInDispute { return nil }
    if first.key.isListing ? hasSamePerpetrator : scopes.mayBeOneActor(one, other) { return nil }
    return "perpetrators differ: \(one), \(other)"
  }

  /// Tells whether the names mean one actor: "coalition" is "US-led coalition".
  var hasSamePerpetrator: Bool {
    let (one, other) = (foldedWords(first.key.perpetrator), foldedWords(second.key.perpetrator))
    return !one.isEmpty && !other.isEmpty && (one.isSubset(of: other) || other.isSubset(of: one))
  }

  /// Tells whether who did it is itself disputed, so that two names need not be two events.
  private var isBlameInDispute: Bool {
    [first, second].contains {
      $0.quantity.perpetratorStatus == .alleged || $0.quantity.perpetratorStatus == .denied
    } && !first.key.isListing
  }

  /// One text that gives two numbers from one origin speaks of two things.
  private var oneTextVeto: String? {
    let oneVoice =
      first.sharesLineage(with: second) || (first.isUnattributed && second.isUnattributed)
    let apart = !first.interval.meets(second.interval)
    if first.quantity.superseded || second.quantity.superseded || !oneVoice || !apart { return nil }
    if first.isDenied || second.isDenied { return nil }
    if first.document == second.document { return "one text gives both numbers" }
    let (one, other) = (first.quantity.population, second.quantity.population)
    if first.asOf == second.asOf, scopes.headNoun(one) != scopes.headNoun(other),
      !scopes.isGenericNoun(one), !scopes.isGenericNoun(other)
    {
      return "one source, one day, two groups: \(one), \(other)"
    }
    return nil
  }
}
