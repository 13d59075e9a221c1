import Numerals
import Records
import Text

/// The way from the words to each claim and reject, for people who doubt one.
///
///     line 3: Rebels said at least 12 people were killed in Hais.
///       [Rebels]noun [said]verb [at least 12 people]count [were killed]killed/passive in [Hais]noun .
///       say: Rebels, of "said at least 12 people were killed in Hais."
///       12 → killed, at_least 12.., pattern passive, cue "killed", population people, place Hais,
///         source Rebels
///         pattern passive: N ~ harm.passive
///         cue kill: killed, harm
struct Explanation {
  private let reading: Reading
  private let patterns: [Pattern]

  init(_ reading: Reading, _ patterns: [Pattern]) {
    self.reading = reading
    self.patterns = patterns
  }

  /// The text of the explanation, one paragraph for each sentence that has a numeral or a claim.
  func text(claims: [Claim], rejects: [Reject], line: Int?) -> String {
    let text = reading.text
    let positions = Positions(of: text.span)
    var pages: [String] = []
    for sentence in reading.sentences {
      let first = positions.line(ofByte: Int(reading.tokens[sentence.lowerBound].start))
      let last = positions.line(ofByte: Int(reading.tokens[sentence.upperBound - 1].start))
      if let line, !(first...last).contains(line) { continue }
      let span = scalars(of: sentence, positions)
      let here = claims.filter { span.contains($0.start) }
      let rejected = rejects.filter { span.contains($0.start) }
      guard !here.isEmpty || !rejected.isEmpty || line != nil else { continue }
      pages.append(page(sentence, line: first, here, rejected))
    }
    return pages.joined(separator: "\n")
  }

  private func scalars(of sentence: Range<Int>, _ positions: Positions) -> Range<Int> {
    let text = reading.text
    let start = Int(reading.tokens[sentence.lowerBound].start)
    let end = Int(reading.tokens[sentence.upperBound - 1].end)
    return positions.scalarOffset(
      ofByte: start,
      in: text.span
    )..<positions.scalarOffset(
      ofByte: end,
      in: text.span
    )
  }

  private func page(
    _ sentence: Range<Int>,
    line: Int,
    _ claims: [Claim],
    _ rejects: [Reject]
  ) -> String {
    let reader = PhraseReader(reading)
    let phrases = reader.phrases(of: sentence, reader.countedPhrases(of: sentence)).phrases
    var lines = ["line \(line): \(reading.text(of: sentence))"]
    lines.append("  " + phrases.map { name(of: $0) }.joined(separator: " "))
    for scope in Attributions(reading).scopes(in: sentence) {
      let sources = scope.sources.isEmpty ? "nobody named" : scope.sources.joined(separator: "; ")
      lines.append("  \(scope.kind.rawValue): \(sources), of \"\(reading.text(of: scope.tokens))\"")
    }
    for scope in Modalities(reading).scopes(in: sentence) {
      lines.append("  \(scope.modality.rawValue): \"\(reading.text(of: scope.tokens))\"")
    }
    for claim in claims { lines += ["  " + summary(claim)] + rows(behind: claim, phrases) }
    for reject in rejects {
      lines.append("  \(reject.numeralText) → no claim: \(reject.reason.rawValue)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func name(of phrase: Phrase) -> String {
    let text = reading.text(of: phrase.tokens)
    switch phrase.kind {
    case .word, .mark: return text
    case .counted: return "[\(text)]count"
    case .number: return "[\(text)]number"
    case .noun: return "[\(text)]noun"
    case .be: return "[\(text)]be"
    case .cue, .verb:
      guard let cue = phrase.cue else { return "[\(text)]verb" }
      let row = reading.lexicon.cues[cue.cue]
      let voice = phrase.kind == .verb ? "/\(phrase.voice)" : "/\(row.cueClass.rawValue)"
      return "[\(text)]\(row.measure)\(voice)"
    }
  }

  /// The rows of the tables that made a claim: its construction, and the cue where it has its own.
  private func rows(behind claim: Claim, _ phrases: [Phrase]) -> [String] {
    var rows: [String] = []
    if let pattern = patterns.first(where: { $0.id == claim.rule }) {
      rows.append("    pattern \(pattern.id): \(pattern.text)")
    }
    let cue = phrases.compactMap(\.cue).first { reading.text(of: $0.tokens) == claim.cue }
    if let row = cue.map({ reading.lexicon.cues[$0.cue] }), row.measure == claim.measure {
      rows.append("    cue \(row.phrase): \(row.measure), \(row.cueClass.rawValue)")
    }
    return rows
  }

  private func summary(_ claim: Claim) -> String {
    let low = claim.statedLow.map(String.init) ?? ""
    let high = claim.statedHigh.map(String.init) ?? ""
    var parts = [
      "\(claim.figureText) → \(claim.measure), \(claim.qualifier.rawValue) \(low)..\(high)",
      "pattern \(claim.rule)", "cue \"\(claim.cue)\"", "population \(claim.population)",
    ]
    if !claim.place.isEmpty { parts.append("place \(claim.place)") }
    if !claim.attributedTo.isEmpty {
      parts.append("source \(claim.attributedTo.joined(separator: "; "))")
    }
    if claim.modality != .asserted { parts.append(claim.modality.rawValue) }
    if !claim.partOf.isEmpty { parts.append("part of \(claim.partOf)") }
    return parts.joined(separator: ", ")
  }
}
