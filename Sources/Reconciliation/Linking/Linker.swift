import Records

/// Puts the quantities of one block together into figures.
///
/// A claim joins the figure that it fits best: no member may veto it, and the points of the best
/// pair, the equal number left out, must reach the threshold. Claims come in order of their dates,
/// so that an event's window runs from its earliest dated claim and never creeps. A claim that
/// fits two figures equally well joins neither; a person decides.
struct Linker: Sendable {
  let measures: MeasureTable
  let scopes: ScopeTable
  let weights: LinkWeights
  var rulings = LinkRulings()

  func clusters(of block: Block) -> [Cluster] {
    var places: [String: [Statement]] = [:]
    for statement in block.statements {
      let path = statement.key.place.paths.map { $0.joined(separator: "/") }
      places[path.joined(separator: "|"), default: []].append(statement)
    }
    let parts = places.sorted { $0.key.precedes($1.key) }.map { clusters(ofOnePlace: $0.value) }
    return joinedByRuling(parts.flatMap { $0 })
  }

  private func clusters(ofOnePlace statements: [Statement]) -> [Cluster] {
    let retellings = retellings(among: statements)
    var clusters: [Cluster] = []
    var reach = ClusterReach()
    for statement in statements.sorted(by: isLinkedBefore) where retellings[statement.id] == nil {
      let count = clusters.count
      place(statement, in: &clusters, near: reach.clusters(near: statement, among: clusters))
      if clusters.count > count { reach.add(count) }
    }
    for statement in statements {
      guard let original = retellings[statement.id] else { continue }
      attach(statement, retelling: original, to: &clusters)
    }
    return clusters
  }

  /// Joins the best of the near clusters or opens one; what nearly fitted is noted at the clusters.
  private func place(_ statement: Statement, in clusters: inout [Cluster], near: [Int]) {
    let fits = near.compactMap { index -> (index: Int, fit: Fit)? in
      clusters[index].isOutOfReach(of: statement)
        ? nil : (index, Fit(statement, clusters[index], linker: self))
    }
    let chosen = choice(among: fits)
    for (index, fit) in fits where index != chosen?.index {
      note(statement, fit, at: &clusters[index])
    }
    guard let chosen else {
      clusters.append(Cluster(opening: statement))
      return
    }
    let waterfall = chosen.fit.waterfall
    clusters[chosen.index].members.append(
      Attachment(statement: statement, score: waterfall.score, why: waterfall.text)
    )
  }

  /// The one best fit; nil where none reaches the threshold or two are as good.
  private func choice(among fits: [(index: Int, fit: Fit)]) -> (index: Int, fit: Fit)? {
    let possible = fits.filter { $0.fit.veto == nil && $0.fit.waterfall.evidence >= weights.linkAt }
    let best = possible.filter { one in !possible.contains { $0.fit.isBetter(than: one.fit) } }
    if best.count <= 1 { return best.first }
    let meeting = best.filter(\.fit.meets)
    return meeting.count == 1 ? meeting[0] : nil
  }

  private func note(_ statement: Statement, _ fit: Fit, at cluster: inout Cluster) {
    let score = fit.waterfall.score
    if let veto = fit.veto {
      guard fit.waterfall.evidence >= weights.linkAt, fit.isNearMiss else { return }
      cluster.rejected.append(
        Attachment(statement: statement, score: score, why: "\(veto) (else \(fit.waterfall.text))")
      )
    } else if score >= weights.reviewAt {
      cluster.candidates.append(
        Attachment(statement: statement, score: score, why: fit.waterfall.text)
      )
    }
  }

  func comparison(_ first: Statement, _ second: Statement) -> Comparison {
    Comparison(first: first, second: second, measures: measures, scopes: scopes)
  }

  /// The veto of rule or ruling.
  func veto(_ comparison: Comparison) -> String? {
    if !rulings.apart.isEmpty {
      let pair = ClaimPair(comparison.first.id, comparison.second.id)
      if let decision = rulings.apart[pair] { return "kept apart by \(decision)" }
    }
    return comparison.veto
  }
}

/// The order of linking: dated before undated, early before late, asserted before denied.
private func isLinkedBefore(_ left: Statement, _ right: Statement) -> Bool {
  if left.isDenied != right.isDenied { return right.isDenied }
  if let one = left.key.time.start, let other = right.key.time.start, one != other {
    return one.first != other.first ? one.first < other.first : one.last < other.last
  }
  let (dated, otherDated) = (left.key.time.start != nil, right.key.time.start != nil)
  if dated != otherDated { return dated }
  if let one = left.asOf, let other = right.asOf, one.last != other.last {
    return one.last < other.last
  }
  if (left.asOf == nil) != (right.asOf == nil) { return right.asOf == nil }
  return isEarlierInPrint(left, right)
}
