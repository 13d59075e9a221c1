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
