import Pipeline
import Records
import Summaries
import Testing

@Suite("The review of changed figures")
struct RevisionReviewTests {
  private func tables(_ change: (inout FigureTables) -> Void = { _ in }) -> FigureTables {
    var tables = FigureTables()
    for (identifier, value) in [("small", 5), ("large", 900)] {
      var figure = Reconciliation()
      (figure.figureID, figure.measure, figure.claims) = (
        identifier, "killed", [identifier + "@1-2"]
      )
      (figure.low, figure.best, figure.high) = (value, value, value)
      var quantity = Quantity()
      (quantity.claimID, quantity.measure) = (identifier + "@1-2", "killed")
      (quantity.low, quantity.best, quantity.high) = (value, value, value)
      tables.reconciliations.append(figure)
      tables.quantities.append(quantity)
    }
    change(&tables)
    return tables
  }

  private func review(_ change: (inout FigureTables) -> Void) -> RevisionReview {
    RevisionReview(from: tables(), to: tables(change), revision: "main")
  }

  @Test("of equal tables says that nothing changed")
  func equal() {
    let review = review { _ in }
    #expect(review.text == "against main: 0 new, 0 changed, 0 removed figures\n")
    #expect(!review.hasUnexplainedChange)
  }

  @Test("names the claim behind a changed range")
  func explained() {
    let review = review {
      $0.reconciliations[0].high = 6
      $0.quantities[0].high = 6
    }
    #expect(
      review.text == """
        against main: 0 new, 1 changed, 0 removed figures
        changed small
            high 5 → 6
          because claim small@1-2 is read differently: high 5 → 6

        """
    )
    #expect(!review.hasUnexplainedChange)
  }

  @Test("calls a changed range that nothing explains an error")
  func unexplained() {
    let review = review { $0.reconciliations[0].high = nil }
    #expect(
      review.text == """
        against main: 0 new, 1 changed, 0 removed figures
        changed small
            high 5 → blank
          error: no claim, decision or policy explains this change

        """
    )
    #expect(review.hasUnexplainedChange)
  }

  @Test("accepts a changed status without a changed range")
  func statusOnly() {
    #expect(!review { $0.reconciliations[0].status = .agree }.hasUnexplainedChange)
  }

  @Test("names decisions and policies, and puts large figures first")
  func order() {
    let review = review { tables in
      tables.reconciliations[0].decisionID = ["D-1"]
      tables.reconciliations[0].low = 4
      tables.reconciliations[1].policy = .hull
      tables.reconciliations[1].best = nil
    }
    #expect(
      review.text == """
        against main: 0 new, 2 changed, 0 removed figures
        decision D-1 applies now
        changed large
            policy ledger → hull
            best 900 → blank
          because policy ledger → hull
        changed small
            low 5 → 4
            decision_id blank → D-1
          because decisions none → D-1

        """
    )
  }

  @Test("tells where the claims of a figure that is gone went")
  func moved() {
    let review = review { tables in
      tables.reconciliations[1].claims += tables.reconciliations[0].claims
      tables.reconciliations.remove(at: 0)
    }
    #expect(
      review.text == """
        against main: 0 new, 1 changed, 1 removed figures
        changed large
            claims large@1-2 → large@1-2;small@1-2
          because claim small@1-2 came from small
        removed small
            low 5, best 5, high 5, single
          because claim small@1-2 went to large

        """
    )
  }

  /// A figure whose only claim does not count, as links.csv alone tells.
  private func addUncounted(_ figureID: String, _ role: LinkRole, to tables: inout FigureTables) {
    var figure = Reconciliation()
    figure.figureID = figureID
    var link = Link()
    (link.claimID, link.figureID, link.role) = ("denied@1-2", figureID, role)
    var quantity = Quantity()
    quantity.claimID = "denied@1-2"
    tables.reconciliations.append(figure)
    tables.links.append(link)
    tables.quantities.append(quantity)
  }

  @Test("tells where a claim went that does not count", arguments: [LinkRole.denied, .excluded])
  func uncounted(role: LinkRole) {
    let old = tables { addUncounted("here", role, to: &$0) }
    let new = tables { addUncounted("there", role, to: &$0) }
    let review = RevisionReview(from: old, to: new, revision: "main")
    #expect(
      review.text == """
        against main: 1 new, 0 changed, 1 removed figures
        removed here
            low blank, best blank, high blank, single
          because claim denied@1-2 went to there
        new there
            low blank, best blank, high blank, single
          because claim denied@1-2 came from here

        """
    )
    #expect(!review.hasUnexplainedChange)
  }

  @Test("takes no candidate for a claim of the figure")
  func candidate() {
    let new = tables { addUncounted("there", .candidate, to: &$0) }
    #expect(
      RevisionReview(from: tables(), to: new, revision: "main").text.contains("  error: ")
    )
  }

  @Test("names a claim that counts no more")
  func denied() {
    let review = review { tables in
      var link = Link()
      (link.claimID, link.figureID, link.role) = ("small@1-2", "small", .denied)
      tables.links.append(link)
      tables.reconciliations[0].claims = []
      tables.reconciliations[0].low = nil
    }
    #expect(review.text.contains("  because claim small@1-2 was canonical and is denied\n"))
    #expect(!review.hasUnexplainedChange)
  }
}
