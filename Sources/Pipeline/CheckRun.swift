import CSV
import Reconciliation
import Records

/// A finding on its way to `checks.csv`, read back from a run.
struct CheckLine: Sendable {
  let check: String
  let severity: String
  let figures: String
  let claims: String
  let outcome: String
  var detail: String
  /// Where a number was found beside its like; blank for other findings.
  let bucket: String
  let order: Int
}

extension RowRun {
  /// Adds a finding, ordered as the table is.
  mutating func add(_ check: Check, bucket: String = "", order: Int = 0) {
    let key = [
      check.check, check.figures.joined(separator: ";"), check.claims.joined(separator: ";"),
      check.detail,
    ]
    var value: [UInt8] = []
    for text in key { append(length: text.utf8.count, to: &value) }
    append(length: order, to: &value)
    value += rowKey([check.severity.rawValue, check.outcome.rawValue])
    value += bucket.utf8
    add(key: rowKey(key), value: value)
  }
}

extension CheckLine {
  /// Reads what `RowRun.add` wrote; nil where it is something else.
  init?(_ row: PackedRow) {
    let (key, value) = (Array(row.key), Array(row.value))
    var texts: [String] = []
    var start = 0
    for field in 0..<4 {
      guard let length = length(at: 4 * field, in: value), start + length < key.count else {
        return nil
      }
      texts.append(String(decoding: key[start..<(start + length)], as: UTF8.self))
      start += length + 1
    }
    let rest = value[20...].split(
      separator: 0,
      maxSplits: 2,
      omittingEmptySubsequences: false
    )
    guard let order = length(at: 16, in: value), rest.count == 3 else { return nil }
    self.init(
      check: texts[0],
      severity: String(decoding: rest[0], as: UTF8.self),
      figures: texts[1],
      claims: texts[2],
      outcome: String(decoding: rest[1], as: UTF8.self),
      detail: texts[3],
      bucket: String(decoding: rest[2], as: UTF8.self),
      order: order
    )
  }

  /// Takes up the finding that comes next where both are one row of the table; tells whether so.
  ///
  /// Findings of one check about the same figures and claims are one row with both details. Of equal
  /// numbers of the same figures, found in several places, the last counts.
  mutating func take(_ next: CheckLine) -> Bool {
    guard next.check == check, next.figures == figures else { return false }
    if !bucket.isEmpty {
      let isLater = bucket == next.bucket ? order < next.order : byBytes(bucket, next.bucket)
      if isLater { self = next }
      return true
    }
    guard next.claims == claims else { return false }
    detail += "; \(next.detail)"
    return true
  }

  /// The line in the table.
  var line: [UInt8] {
    var writer = CSVRowWriter()
    for cell in [check, severity, figures, claims, outcome, detail] { writer.writeCell(cell) }
    writer.endRow()
    return writer.takeBytes()
  }
}
