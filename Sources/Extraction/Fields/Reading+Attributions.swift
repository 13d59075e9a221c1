import Text

/// A phrase of the text's that was read as an attribution.
struct AttributionMatch: Sendable, Equatable {
  let kind: AttributionKind
  let tokens: Range<Int>
  let form: VerbForm
}

extension Reading {
  /// The longest attribution of some kinds that starts at a token.
  func attribution(
    at start: Int,
    in sentence: Range<Int>,
    kinds: AttributionKinds
  ) -> AttributionMatch? {
    guard isWord(start), start < sentence.upperBound, !isName(start),
      !lexicon.entry(tokens[start].word).attributionKinds.isDisjoint(with: kinds)
    else { return nil }
    var best: AttributionMatch?
    for candidate in lexicon.attributionStarts(tokens[start].word) {
      let attribution = lexicon.attributions[candidate.attribution]
      guard kinds.contains(AttributionKinds(attribution.kind)),
        let end = match(attribution.rest, from: start + 1, before: sentence.upperBound),
        end > (best?.tokens.upperBound ?? start)
          || end == best?.tokens.upperBound && best?.kind == attribution.kind
      else { continue }
      let form = candidate.form.union(
        best?.tokens.upperBound == end && best?.kind == attribution.kind ? best?.form ?? [] : []
      )
      best = AttributionMatch(kind: attribution.kind, tokens: start..<end, form: form)
    }
    return best
  }
}
