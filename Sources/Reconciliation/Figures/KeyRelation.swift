import Records

/// How the keys of two figures lie to each other, to find parts and wholes.
struct KeyRelation: Sendable {
  let part: FigureKey
  let whole: FigureKey
  let measures: MeasureTable
  let scopes: ScopeTable

  /// Tells whether every field of the part lies in the whole's, and one of them strictly.
  ///
  /// Time and place are compared first: they cost least and part most.
  var isNested: Bool {
    guard part.unit == whole.unit, part.isAdditional == whole.isAdditional,
      let time = timeRelation, isEqualOrInside(time)
    else { return false }
    let place = placeRelation
    guard isEqualOrInside(place), isAttackersInside else { return false }
    let scope = scopeRelation
    guard isEqualOrInside(scope), measures.isPart(part.measure, of: whole.measure),
      isPerpetratorInside
    else { return false }
    return part.measure != whole.measure || scope == .inside || place == .inside
      || time == .inside || part.attackersIncluded != whole.attackersIncluded
  }

  private func isEqualOrInside(_ relation: Relation) -> Bool {
    relation == .equal || relation == .inside
  }

  /// Attackers are no part of a count that leaves them out.
  var scopeRelation: Relation {
    let countsAttackers = [part, whole].map { named($0.scope) == "attackers" }
    if countsAttackers[0] != countsAttackers[1],
      (countsAttackers[0] ? whole : part).attackersIncluded == false
    {
      return .apart
    }
    return scopes.relation(of: named(part.scope), to: named(whole.scope))
  }

  var placeRelation: Relation { part.place.relation(to: whole.place) }

  /// A scope that nobody states is read as everybody, to compare figures.
  private func named(_ scope: String) -> String { scope.isEmpty ? "all" : scope }

  /// Attackers left out are a part of attackers counted.
  private var isAttackersInside: Bool {
    part.attackersIncluded == whole.attackersIncluded
      || part.attackersIncluded == false && whole.attackersIncluded == true
      || scopes.relation(of: named(part.scope), to: "attackers") == .equal
        && whole.attackersIncluded == true
  }

  private var isPerpetratorInside: Bool {
    part.perpetrator.isEmpty || whole.perpetrator.isEmpty
      || scopes.mayBeOneActor(part.perpetrator, whole.perpetrator)
  }

  /// How the part's time lies to the whole's; nil where the kinds cannot nest or nothing is known.
  var timeRelation: Relation? {
    switch (part.time.kind, whole.time.kind) {
    case (.event, .event): return isSameEvent ? .equal : nil
    case (.event, .cumulative), (.stock, .cumulative): return isInPeriod ? .inside : nil
    case (.cumulative, .cumulative): return periodRelation
    case (.stock, .stock): return isSameStock ? .equal : nil
    default: return nil
    }
  }

  /// One event: the same name, or one place below the country and days in one window.
  var isSameEvent: Bool {
    guard part.time.kind == .event, whole.time.kind == .event else { return false }
    if !part.event.isEmpty, !whole.event.isEmpty {
      return foldedName(part.event) == foldedName(whole.event)
    }
    guard part.place == whole.place, !part.place.isUnknown, !part.place.isCountry else {
      return false
    }
    guard let one = part.time.start, let other = whole.time.start else {
      return part.time == whole.time && part.time.end != nil
    }
    return one.gap(to: other) == 0
  }

  private var isSameStock: Bool {
    guard let one = part.time.start, let other = whole.time.start else { return false }
    return one.overlaps(other)
  }

  private var isInPeriod: Bool {
    guard let day = part.time.start, let start = whole.time.start, let end = whole.time.end else {
      return false
    }
    return start.first <= day.first && day.last <= end.last
  }

  private var periodRelation: Relation? {
    guard let one = part.time.start, let other = whole.time.start else { return nil }
    if one.overlaps(other) { return .equal }
    guard let partEnd = part.time.end, let wholeEnd = whole.time.end else { return nil }
    return other.first <= one.first && partEnd.last <= wholeEnd.last ? .inside : nil
  }
}
