import Records

/// When what a claim counts happened, and when its origin said so.
struct ClaimTime: Equatable {
  /// Nil where the words of the claim do not tell.
  var kind: TimeKind?
  var start: PartialDate?
  var end: PartialDate?
  var precision = 5
  var asOf: PartialDate?
  /// The words tell the time by another one ("a week later"), so that no other claim's will do.
  var isRelative = false
  /// The words tell on which day the origin spoke.
  var isSaidOnADay = false

  /// The window's first day; the start of a running count as precisely as it is told.
  var startText: String {
    guard let start else { return "" }
    return kind == .cumulative || kind == .rate ? start.text : PartialDate(start.first).text
  }

  /// The window's last day; of a running count without a stated end, the day it was said.
  var endText: String {
    switch kind {
    case .rate where start == nil: end?.text ?? ""
    case .cumulative, .rate: (end ?? asOf)?.text ?? ""
    default: end.map { PartialDate($0.last).text } ?? asOf.map { PartialDate($0.last).text } ?? ""
    }
  }

  /// Takes over the time of another claim of the document, told in the same breath.
  mutating func takeOver(_ other: ClaimTime) {
    guard start == nil, end == nil, !isRelative else { return }
    if kind == nil { kind = other.kind }
    guard kind == other.kind else { return }
    (start, end, precision) = (other.start, other.end, other.precision)
  }
}
