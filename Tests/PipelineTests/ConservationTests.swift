import Pipeline
import Records
import Summaries
import Testing

@Suite("The laws of the tables")
struct ConservationTests {
  /// The text "Sixty died in 2020." with its claim, its reject and all that follows from them.
  private let texts = ["d": Array("Sixty died in 2020.".utf8)]

  private func sound() -> FigureTables {
    var document = Document()
    document.documentID = "d"
    var claim = Claim()
    (claim.claimID, claim.documentID, claim.start, claim.end) = ("d@0-5", "d", 0, 5)
    (claim.figureText, claim.measure) = ("Sixty", "killed")
    var reject = Reject()
    (reject.documentID, reject.start, reject.end, reject.numeralText) = ("d", 14, 18, "2020")
    var quantity = Quantity()
    (quantity.claimID, quantity.measure) = ("d@0-5", "killed")
    var link = Link()
    (link.claimID, link.figureID) = ("d@0-5", "f")
    var figure = Reconciliation()
    (figure.figureID, figure.measure) = ("f", "killed")
    return FigureTables(
      documents: [document],
      numerals: [numeral(0, 5, "Sixty"), numeral(14, 18, "2020")],
      claims: [claim],
      rejects: [reject],
      quantities: [quantity],
      links: [link],
      reconciliations: [figure]
    )
  }

  private func numeral(_ start: Int, _ end: Int, _ text: String) -> NumeralRow {
    var row = NumeralRow()
    (row.documentID, row.start, row.end, row.figureText) = ("d", start, end, text)
    return row
  }

  private func faults(_ change: (inout FigureTables) -> Void) -> [String] {
    var tables = sound()
    change(&tables)
    return Conservation(of: tables).faults(texts: texts)
  }

  @Test("find nothing in sound tables")
  func nothing() { #expect(faults { _ in } == []) }

  @Test("find a numeral that vanished")
  func vanished() {
    #expect(
      faults { $0.rejects = [] } == [
        "conservation: numeral d@14-18 \"2020\" is not claimed and rejected 0 times"
      ]
    )
  }

  @Test("find a numeral that is both claimed and rejected")
  func both() {
    #expect(
      faults { tables in
        var reject = tables.rejects[0]
        (reject.start, reject.end, reject.numeralText) = (0, 5, "Sixty")
        tables.rejects.append(reject)
      } == ["conservation: numeral d@0-5 \"Sixty\" is claimed and rejected 1 times"]
    )
  }

  @Test("find a reject that is no numeral")
  func invented() {
    #expect(
      faults { $0.numerals.removeLast() } == [
        "conservation: reject d@14-18 \"2020\" is no numeral"
      ]
    )
  }

  @Test("find a quantity in no figure and in two")
  func figures() {
    #expect(
      faults { $0.links[0].role = .candidate } == [
        "conservation: claim d@0-5 stands in 0 figures"
      ]
    )
    #expect(
      faults { $0.links.append($0.links[0]) } == ["conservation: claim d@0-5 stands in 2 figures"]
    )
  }

  @Test("find a claim that normalization lost")
  func lost() {
    #expect(
      faults { tables in
        tables.quantities = []
        tables.links = []
      } == ["conservation: claim d@0-5 has no quantity"]
    )
  }

  @Test("find names of what is not there")
  func references() {
    #expect(
      faults { $0.claims[0].partOf = "d@9-9" } == [
        "reference: claim d@0-5 is part of d@9-9, which is no claim"
      ]
    )
    #expect(
      faults { $0.reconciliations[0].partOf = "g" } == [
        "reference: figure f is part of g, which is no figure"
      ]
    )
  }

  @Test("find a span that does not hold its words, or leaves the text")
  func spans() {
    #expect(
      faults { $0.claims[0].figureText = "Forty" } == [
        "span: claim d@0-5 says \"Forty\", the text says \"Sixty\""
      ]
    )
    #expect(
      faults { tables in
        (tables.rejects[0].start, tables.rejects[0].end) = (14, 99)
        (tables.numerals[1].start, tables.numerals[1].end) = (14, 99)
      } == [
        "span: reject d@14-99 says \"2020\", the text says nothing",
        "span: numeral d@14-99 says \"2020\", the text says nothing",
      ]
    )
  }
}
