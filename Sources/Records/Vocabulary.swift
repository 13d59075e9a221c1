/// The closed sets of words that the tables use, one enum each; the raw value is the cell's text.

/// How the words around a numeral bound it.
package enum Qualifier: String, CaseIterable, Sendable {
  case exactly
  case atLeast = "at_least"
  case moreThan = "more_than"
  case atMost = "at_most"
  case lessThan = "less_than"
  case about
  case nearly
  case between
  case vague
}

/// The unit of time of a rate ("fifty a day").
package enum RateUnit: String, CaseIterable, Sendable {
  case hour, day, week, month, year
}

/// How firmly the text stands behind a claim.
package enum Modality: String, CaseIterable, Sendable {
  case asserted, alleged, denied, unverified, feared, hypothetical
}

/// How the words reached the page, from the closest to the speaker to the farthest.
package enum Speech: String, CaseIterable, Sendable {
  case quote, report, indirect, narrator
}

/// Whether a number belongs to an event, runs from a start, holds at a date, or is a rate.
package enum TimeKind: String, CaseIterable, Sendable {
  case event, cumulative, stock, rate
}

/// What is counted.
package enum Unit: String, CaseIterable, Sendable {
  case persons, individuals, entities, families, households, vessels, aircraft
}

/// How sure the text is of the perpetrator that it names.
package enum PerpetratorStatus: String, CaseIterable, Sendable {
  case stated, alleged, denied, admitted
}

/// What became of a document.
package enum DocumentStatus: String, CaseIterable, Sendable {
  case read, quarantined
}

/// Why a numeral is no claim.
package enum RejectReason: String, CaseIterable, Sendable {
  case date, time, duration, frequency, age, money, share, distance, measurement, ordinal, rank,
    score, vote, address, phone, identifier
  case unitName = "unit_name"
  case product, materiel, incident, animal, idiom, anaphor, boilerplate, trend, ratio
  case sourceCount = "source_count"
  case outOfScope = "out_of_scope"
  case noMeasure = "no_measure"
  case definite
  case notAsserted = "not_asserted"
}

/// What a claim does in a figure.
package enum LinkRole: String, CaseIterable, Sendable {
  case canonical, supports, superseded, denied, excluded, candidate, rejected
}

/// How the claims of a figure relate.
package enum FigureStatus: String, CaseIterable, Sendable {
  case single
  case sameOrigin = "same_origin"
  case agree, overlap, near, disjoint
  case timeDrift = "time_drift"
  case revisionDown = "revision_down"
}

/// How well a figure is supported: Airwars' scale and `unsourced`.
package enum Grade: String, CaseIterable, Sendable {
  case confirmed, fair, weak, contested, discounted, unsourced
}

/// The named ways to turn the claims of a figure into one range.
package enum Policy: String, CaseIterable, Sendable {
  case ledger, ucdp, conservative, hull, gtd
  case weightedMedian = "weighted-median"
  case truthDiscovery = "truth-discovery"
}

/// How much a check's finding matters.
package enum Severity: String, CaseIterable, Sendable {
  case info, warn, error
}

/// Whether a check found what it looks for.
package enum Outcome: String, CaseIterable, Sendable {
  case fires, passes
}

/// What kind of body a source is.
package enum SourceKind: String, CaseIterable, Sendable {
  case agency, official
  case unNGO = "un_ngo"
  case recorder, outlet, party
}

/// What a decision is about.
package enum DecisionScope: String, CaseIterable, Sendable {
  case figure, claim, pair, lineage, source
}

/// What a decision does.
package enum DecisionAction: String, CaseIterable, Sendable {
  case link, unlink, exclude
  case sameLineage = "same_lineage"
  case separateLineage = "separate_lineage"
  case setScope = "set_scope"
  case setInterval = "set_interval"
  case setDate = "set_date"
  case chooseClaim = "choose_claim"
  case choosePolicy = "choose_policy"
  case acceptConflict = "accept_conflict"
  case discount
}

/// Whether a decision is in force.
package enum DecisionStatus: String, CaseIterable, Sendable {
  case active, withdrawn
}
