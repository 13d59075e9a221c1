/// One mention of time in a phrase.
struct DateMention: Equatable {
  enum Relation {
    /// A day, month or year on or in which something is.
    case on
    /// The start of something that goes on.
    case since
    /// The end of something.
    case until
    /// The day on which a number holds ("as of 30 June", "by Sunday evening").
    case asOf
    /// A period with both ends.
    case span
    /// A time told only by another one ("a week later", "within 48 hours").
    case relative
  }

  var start: PartialDate?
  var end: PartialDate?
  /// UCDP's scale: 1 day, 2 up to six days, 3 month, 4 year, 5 longer or unknown.
  var precision: Int
  var relation: Relation
  var words: Range<Int>

  /// A mention of one date.
  init(_ date: PartialDate, words: Range<Int>) {
    (start, end, precision) = (date, date, date.precision)
    (relation, self.words) = (.on, words)
  }

  init(
    from start: PartialDate?,
    to end: PartialDate?,
    precision: Int? = nil,
    relation: Relation,
    words: Range<Int>
  ) {
    (self.start, self.end, self.relation, self.words) = (start, end, relation, words)
    self.precision = precision ?? Self.precision(from: start, to: end)
  }

  /// The precision of a window: by its length in days.
  static func precision(from start: PartialDate?, to end: PartialDate?) -> Int {
    guard let start, let end else { return 5 }
    switch end.last.dayNumber - start.first.dayNumber + 1 {
    case ...1: return 1
    case ...6: return 2
    case ...31: return 3
    case ...366: return 4
    default: return 5
    }
  }

  /// Days from the first to the last, counted inclusively; nil where an end is open.
  var days: Int? {
    guard let start, let end else { return nil }
    return end.last.dayNumber - start.first.dayNumber + 1
  }
}
