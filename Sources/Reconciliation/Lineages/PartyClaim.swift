import Records

extension Statement {
  /// Tells whether a party to the fighting states a number that serves it.
  func isPartyClaim(scopes: ScopeTable) -> Bool {
    quantity.sourceKind == .party && !isAdmission(scopes: scopes)
  }

  /// Tells whether a party states harm that it caused itself to people who do not fight.
  ///
  /// A number of enemy fighters killed is a boast, and "nobody was killed" a denial.
  func isAdmission(scopes: ScopeTable) -> Bool {
    guard quantity.sourceKind == .party, !isDenied, (nominal ?? 0) > 0 else { return false }
    if quantity.perpetratorStatus == .admitted || (quantity.sourceTier ?? 1) >= 3 { return true }
    if key.perpetrator.isEmpty || scopes.isCombatant(key.scope) { return false }
    let actor = foldedWords(key.perpetrator)
    return lineages.contains { lineage in
      let speaker = foldedWords(lineage)
      return !speaker.isEmpty && (speaker.isSubset(of: actor) || actor.isSubset(of: speaker))
    }
  }

  /// How reliable the origin is: 4 recorder, 3 UN, NGO or admission, 2 official, outlet, 1 party.
  func tier(scopes: ScopeTable) -> Int {
    if isAdmission(scopes: scopes) { return 3 }
    if isUnattributed || quantity.sourceKind == .party { return 1 }
    return quantity.sourceTier ?? usualTier(of: quantity.sourceKind)
  }
}

/// The tier of a kind of body where the row does not say.
private func usualTier(of kind: SourceKind?) -> Int {
  switch kind {
  case .recorder: 4
  case .unNGO: 3
  case .agency, .official, .outlet, nil: 2
  case .party: 1
  }
}
