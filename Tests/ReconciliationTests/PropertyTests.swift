import Reconciliation
import Records
import Testing

@Suite("Laws that hold for every case")
struct PropertyTests {
  @Test("The order of the input is irrelevant", arguments: CaseFolder.all)
  func order(of folder: CaseFolder) throws {
    let reconciler = try projectReconciler()
    let (quantities, decisions) = (try folder.quantities(), try folder.decisions())
    let result = reconciler.reconcile(quantities, decisions: decisions)
    var shuffled = quantities
    var random = CountingGenerator(state: 7)
    for _ in 0..<5 {
      shuffled.shuffle(using: &random)
      #expect(reconciler.reconcile(shuffled, decisions: decisions.reversed()) == result)
    }
  }

  @Test("Every quantity is in exactly one figure", arguments: CaseFolder.all)
  func conservation(of folder: CaseFolder) throws {
    let quantities = try folder.quantities()
    let result = try projectReconciler().reconcile(quantities, decisions: folder.decisions())
    let members = result.links.filter { $0.role != .candidate && $0.role != .rejected }
    #expect(members.map(\.claimID).sorted() == quantities.map(\.claimID).sorted())
    let figures = Set(result.reconciliations.map(\.figureID))
    #expect(figures.count == result.reconciliations.count)
    #expect(Set(members.map(\.figureID)) == figures)
    #expect(Set(result.estimates.map(\.figureID)).isSubset(of: figures))
  }

  @Test("Low, best and high stand in order", arguments: CaseFolder.all)
  func bounds(of folder: CaseFolder) throws {
    let result = try projectReconciler().reconcile(
      folder.quantities(),
      decisions: folder.decisions()
    )
    for estimate in result.estimates {
      let ends = [estimate.low, estimate.best, estimate.high].compactMap { $0 }
      #expect(ends == ends.sorted(), "\(estimate.figureID) \(estimate.policy)")
    }
  }

  @Test("No policy prints a number that nobody stated", arguments: CaseFolder.all)
  func statedNumbers(of folder: CaseFolder) throws {
    let quantities = try folder.quantities()
    let decisions = try folder.decisions()
    var stated = Set(quantities.flatMap { [$0.low, $0.best, $0.high] }.compactMap { $0 })
    stated.formUnion(decisions.flatMap { [$0.low, $0.best, $0.high] }.compactMap { $0 })
    stated.insert(0)
    let result = try projectReconciler().reconcile(quantities, decisions: decisions)
    for estimate in result.estimates {
      for number in [estimate.low, estimate.best, estimate.high].compactMap({ $0 }) {
        #expect(stated.contains(number), "\(estimate.figureID) \(estimate.policy): \(number)")
      }
    }
  }

  @Test("A quantity of another world changes nothing else", arguments: CaseFolder.all)
  func unrelated(to folder: CaseFolder) throws {
    let reconciler = try projectReconciler()
    let (quantities, decisions) = (try folder.quantities(), try folder.decisions())
    var stranger = Quantity()
    stranger.claimID = "zz-stranger@1-3"
    stranger.measure = "released"
    (stranger.low, stranger.best, stranger.high) = (987_654, 987_654, 987_654)
    stranger.place = "XX/Elsewhere"
    stranger.lineage = ["zz stranger"]
    let before = reconciler.reconcile(quantities, decisions: decisions)
    let after = reconciler.reconcile(quantities + [stranger], decisions: decisions)
    #expect(after.links.filter { $0.claimID != stranger.claimID } == before.links)
    #expect(after.estimates.filter { $0.low != 987_654 && $0.best != 987_654 } == before.estimates)
    #expect(after.reconciliations.filter { $0.low != 987_654 } == before.reconciliations)
  }

  @Test("A figure that a decision splits keeps its name; the part split off gets another")
  func splitFigures() throws {
    var one = Quantity()
    one.claimID = "a@1-3"
    one.measure = "killed"
    (one.low, one.best, one.high) = (12, 12, 12)
    one.place = "SY/Idlib/Hais"
    (one.dateStart, one.dateEnd, one.asOf) = ("2018-03-03", "2018-03-03", "2018-03-04")
    one.perpetrator = "Northern Front"
    one.lineage = ["Hais council"]
    var other = one
    other.claimID = "b@1-3"
    other.lineage = ["Hais hospital"]
    var decision = Decision()
    decision.decisionID = "apart"
    decision.scope = .pair
    decision.target = [one.claimID, other.claimID]
    decision.action = .unlink
    decision.reason = "Two raids"
    decision.evidence = "a"
    let result = try projectReconciler().reconcile([one, other], decisions: [decision])
    let members = result.links.filter { $0.role != .candidate && $0.role != .rejected }
    #expect(
      members.map { "\($0.claimID) \($0.figureID)" } == [
        "a@1-3 killed-sy-idlib-hais-all-2018-03-03",
        "b@1-3 killed-sy-idlib-hais-all-2018-03-03-northern-front",
      ]
    )
  }

  @Test("Two figures never get one name, whatever their events are called")
  func namesOfEvents() throws {
    let quantities = ["raid", "raid", "raid 2"].enumerated().map { index, event in
      var quantity = Quantity()
      quantity.claimID = "d\(index)@1-3"
      quantity.measure = "killed"
      quantity.event = event
      quantity.place = "SY/Idlib/Hais"
      quantity.lineage = ["council \(index)"]
      quantity.partOf = index == 1 ? "d0@1-3" : ""
      (quantity.low, quantity.best, quantity.high) = (5 + index, 5 + index, 5 + index)
      return quantity
    }
    let names = try projectReconciler().reconcile(quantities).reconciliations.map(\.figureID)
    #expect(
      names == [
        "killed-sy-idlib-hais-all-raid", "killed-sy-idlib-hais-all-raid-2",
        "killed-sy-idlib-hais-all-raid-3",
      ]
    )
  }

  @Test("A block is known from one row", arguments: CaseFolder.all)
  func blocks(of folder: CaseFolder) throws {
    let reconciler = try projectReconciler()
    let quantities = try folder.quantities()
    let whole = reconciler.reconcile(quantities)
    let parts = Dictionary(grouping: quantities) { reconciler.block(of: $0) }
    let members = parts.values.flatMap { reconciler.reconcile($0).links }
    #expect(
      members.map { "\($0.claimID) \($0.role)" }.sorted()
        == whole.links.map { "\($0.claimID) \($0.role)" }.sorted()
    )
  }
}

/// Random numbers that are the same in every run.
struct CountingGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
