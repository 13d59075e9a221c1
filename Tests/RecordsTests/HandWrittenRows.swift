import CSV
import Records
import Testing

/// Tables with millions of rows write their cells by hand; the schema says the same, one closure a
/// cell.
@Suite("Rows written by hand")
struct HandWrittenRows {
  @Test("are those of the schema")
  func equalSchema() {
    var claim = Claim()
    claim.claimID = "d@1-3"
    claim.documentID = "d"
    claim.line = 1_000_000_007
    claim.start = 1
    claim.end = 30
    claim.figureText = "1,200"
    claim.qualifier = .atLeast
    claim.statedLow = 1200
    claim.statedHigh = -1
    claim.per = .month
    claim.measure = "killed"
    claim.cue = "were \"lost\""
    claim.population = " people"
    claim.place = "Hais\nand Sel"
    claim.period = "on Monday"
    claim.perpetrator = "rebels"
    claim.attributedTo = ["Airwars", "a doctor"]
    claim.speech = .quote
    claim.modality = .denied
    claim.partOf = "d@5-6"
    claim.superseded = true
    claim.additional = true
    claim.quote = "At least 1,200, he said."
    claim.rule = "passive"
    for claim in [claim, Claim()] { #expect(written(claim) == bySchema(claim)) }
    var reject = Reject()
    reject.documentID = "d"
    reject.line = 0
    reject.start = 10
    reject.end = 999_999_999
    reject.numeralText = "3 May"
    reject.reason = .date
    reject.quote = "On 3 May."
    for reject in [reject, Reject()] { #expect(written(reject) == bySchema(reject)) }
  }

  @Test("of quantities and figures too")
  func equalFigureSchemas() {
    var quantity = Quantity()
    (quantity.claimID, quantity.documentID, quantity.measure) = ("d@1-3", "d", "killed")
    (quantity.unit, quantity.population, quantity.populationScope) = (.families, "men, all", "men")
    (quantity.qualifier, quantity.low, quantity.best, quantity.high) = (.between, 1, 20, 300)
    (quantity.lowHard, quantity.highHard, quantity.nominal) = (true, false, 1_000_000_007)
    (quantity.vague, quantity.vagueWords) = (true, ["dozens", "of"])
    (quantity.timeKind, quantity.per) = (.rate, .week)
    (quantity.place, quantity.event) = ("SY|IQ", "raid \"2\"")
    (quantity.dateStart, quantity.dateEnd, quantity.datePrecision) = ("2018", "2018-02", 4)
    (quantity.asOf, quantity.perpetrator, quantity.perpetratorStatus) = ("2019", "x", .denied)
    (quantity.attackersIncluded, quantity.lineage) = (false, ["a", "b"])
    (quantity.lineageRule, quantity.speech, quantity.sourceKind) = ("named", .report, .unNGO)
    (quantity.sourceTier, quantity.modality, quantity.partOf) = (3, .feared, "d@9-10")
    (quantity.superseded, quantity.additional, quantity.quote) = (true, true, "Of\nthem")
    for quantity in [quantity, Quantity()] { #expect(written(quantity) == bySchema(quantity)) }
    var figure = Reconciliation()
    (figure.figureID, figure.measure, figure.unit) = ("killed-sy", "killed", .vessels)
    (figure.populationScope, figure.country, figure.iso3) = ("all", "Syria;Iraq", "SYR;IRQ")
    (figure.adm1, figure.place, figure.timeKind, figure.per) = ("Idlib", "SY|IQ", .stock, .day)
    (figure.event, figure.dateStart, figure.dateEnd) = ("raid", "2018-03-03", "2018-03-04")
    (figure.datePrecision, figure.perpetrator, figure.partOf) = (2, "x, y", "killed-iq")
    (figure.claims, figure.lineages, figure.numberOfSources) = (["a", "b"], ["c", "d"], 2)
    (figure.status, figure.kinds, figure.grade) = (.near, ["near", "drift"], .fair)
    (figure.policy, figure.low, figure.best, figure.high) = (.weightedMedian, 1, 2, 3)
    (figure.decisionNeeded, figure.decisionID) = (true, ["e", "f"])
    (figure.targetHash, figure.explanation) = ("0a", "near: 1, 3")
    for figure in [figure, Reconciliation()] { #expect(written(figure) == bySchema(figure)) }
    var estimate = Estimate()
    (estimate.figureID, estimate.policy, estimate.best) = ("killed-sy", .hull, 7)
    #expect(written(estimate) == bySchema(estimate))
    var link = Link()
    (link.claimID, link.figureID, link.role) = ("d@1-3", "killed-sy", .rejected)
    (link.score, link.why) = (12, "place +4, = 12")
    #expect(written(link) == bySchema(link))
  }

  private func written<Record: CSVRecord>(_ record: Record) -> [UInt8] {
    var writer = CSVWriter<Record>(hasHeader: false)
    writer.write(record)
    return writer.takeBytes()
  }

  private func bySchema<Record: CSVRecord>(_ record: Record) -> [UInt8] {
    var writer = CSVRowWriter()
    writer.write(Record.schema.columns.lazy.map { $0.cell(record) })
    return writer.takeBytes()
  }
}
