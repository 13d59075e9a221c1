import Numerals
import Records
import Text

/// Turns drafts into rows: the only place where positions become scalars and words become text.
struct RowWriter {
  private let reading: Reading
  private let document: Document
  private let positions: Positions

  init(_ reading: Reading, document: Document) {
    self.reading = reading
    self.document = document
    let text = reading.text
    positions = Positions(of: text.span)
  }

  /// The claims in the order of the text.
  func claims(of drafts: [ClaimDraft]) -> [Claim] {
    var uses: [Range<Int>: Int] = [:]
    for draft in drafts { uses[draft.phrase.figure, default: 0] += measures(of: draft).count }
    let ids = drafts.map { draft in
      measures(of: draft).map {
        id(of: draft, measure: $0, isShared: (uses[draft.phrase.figure] ?? 0) > 1)
      }
    }
    var claims: [Claim] = []
    for (draft, names) in zip(drafts, ids) {
      for (measure, id) in zip(measures(of: draft), names) {
        var claim = claim(of: draft)
        claim.measure = measure
        claim.claimID = id
        claim.partOf = draft.whole.flatMap { ids[$0].first } ?? ""
        claims.append(claim)
      }
    }
    return claims.sorted {
      $0.start != $1.start
        ? $0.start < $1.start
        : $0.claimID.utf8.lexicographicallyPrecedes($1.claimID.utf8)
    }
  }

  /// "No casualties" is nobody killed and nobody injured.
  private func measures(of draft: ClaimDraft) -> [String] {
    let isNone = draft.phrase.implied == 0 || count(of: draft).high == 0
    return isNone ? MeasureDefinition.parts(of: draft.measure) : [draft.measure]
  }

  private func id(of draft: ClaimDraft, measure: String, isShared: Bool) -> String {
    let span = span(of: draft.phrase.figure)
    let id = "\(document.documentID)@\(span.start)-\(span.end)"
    return isShared ? "\(id):\(measure)" : id
  }

  private func claim(of draft: ClaimDraft) -> Claim {
    var claim = Claim()
    let span = span(of: draft.phrase.figure)
    let count = count(of: draft)
    claim.documentID = document.documentID
    claim.line = span.line
    claim.start = span.start
    claim.end = span.end
    claim.figureText = reading.text(of: draft.phrase.figure)
    claim.qualifier = count.qualifier
    claim.statedLow = count.low
    claim.statedHigh = count.high
    claim.per = draft.per
    claim.cue = draft.cue.map { reading.text(of: $0.tokens) } ?? ""
    claim.population = draft.population
    claim.place = draft.place
    claim.period = draft.period
    claim.perpetrator = draft.perpetrator
    claim.attributedTo = draft.attributedTo
    claim.speech = draft.speech
    claim.modality = draft.modality
    claim.superseded = draft.isSuperseded
    claim.additional = draft.isAdditional
    claim.quote = reading.text(of: draft.sentence)
    claim.rule = draft.rule
    return claim
  }

  private func count(
    of draft: ClaimDraft
  ) -> (qualifier: Qualifier, low: Int?, high: Int?) {
    if let implied = draft.phrase.implied { return (.exactly, implied, implied) }
    guard let index = draft.phrase.numeral else { return (.vague, nil, nil) }
    let numeral = reading.numerals[index]
    let qualifier = Qualifier(rawValue: numeral.bound.rawValue) ?? .exactly
    return qualifier == .vague ? (.vague, nil, nil) : (qualifier, numeral.low, numeral.high)
  }

  /// The rejects in the order of the text: numerals that count nothing, and counts without a claim.
  func rejects(of reader: DocumentReader) -> [Reject] {
    let reasons = RejectReasons(reading)
    var isClaimed = [Bool](repeating: false, count: reading.numerals.count)
    for draft in reader.drafts { mark(&isClaimed, in: draft.phrase.figure) }
    var reasonOf: [Int: RejectReason] = [:]
    for (phrase, sentence) in reader.unclaimed {
      guard let numeral = phrase.numeral else { continue }
      reasonOf[numeral] = reasons.reason(of: phrase, in: sentence)
    }
    var rejects: [Reject] = []
    var quoted: (sentence: Range<Int>, text: String) = (0..<0, "")
    for index in reading.numerals.indices where !isClaimed[index] {
      let numeral = reading.numerals[index]
      let reason =
        numeral.kind == .count
        ? reasonOf[index] ?? .noMeasure : reasons.reason(of: numeral.kind)
      // Numerals of one sentence share its quote.
      if !quoted.sentence.contains(numeral.tokens.lowerBound) {
        let sentence = reading.sentence(of: numeral.tokens.lowerBound) ?? 0..<0
        quoted = (sentence, reading.text(of: sentence))
      }
      rejects.append(reject(numeral, reason, quote: quoted.text))
    }
    return rejects
  }

  /// Marks the numerals whose tokens a figure shares.
  private func mark(_ isClaimed: inout [Bool], in figure: Range<Int>) {
    for token in figure {
      guard let numeral = reading.numeral(at: token) else { continue }
      if reading.numerals[numeral].tokens.overlaps(figure) { isClaimed[numeral] = true }
    }
  }

  private func reject(_ numeral: Numeral, _ reason: RejectReason, quote: String) -> Reject {
    var reject = Reject()
    let span = span(of: numeral.tokens)
    reject.documentID = document.documentID
    reject.line = span.line
    reject.start = span.start
    reject.end = span.end
    reject.numeralText = reading.text(of: numeral.tokens)
    reject.reason = reason
    reject.quote = quote
    return reject
  }

  /// All numerals in the order of the text.
  func numerals() -> [NumeralRow] {
    reading.numerals.map { numeral in
      var row = NumeralRow()
      let span = span(of: numeral.tokens)
      row.documentID = document.documentID
      row.start = span.start
      row.end = span.end
      row.figureText = reading.text(of: numeral.tokens)
      row.qualifier = Qualifier(rawValue: numeral.bound.rawValue) ?? .exactly
      row.statedLow = row.qualifier == .vague ? nil : numeral.low
      row.statedHigh = row.qualifier == .vague ? nil : numeral.high
      row.kind = numeral.kind.rawValue
      return row
    }
  }

  /// Where tokens lie in the stored text, in scalars, and the line of the first.
  private func span(of range: Range<Int>) -> (start: Int, end: Int, line: Int) {
    guard let first = range.first, let last = range.last else { return (0, 0, 1) }
    let start = Int(reading.tokens[first].start)
    let text = reading.text
    return (
      positions.scalarOffset(ofByte: start, in: text.span),
      positions.scalarOffset(ofByte: Int(reading.tokens[last].end), in: text.span),
      positions.line(ofByte: start)
    )
  }
}
