import Numerals
import Records
import Text

/// What a claim says beside its number: who is counted, where, when, by whose word.
extension DocumentReader {
  /// Adds who is counted, where, when, how often and by whose hand.
  mutating func describe(
    _ draft: inout ClaimDraft,
    _ relation: Relation,
    _ sentence: SentenceReading,
    _ scene: PlaceResolver.Sentence,
    _ host: Int?
  ) {
    let phrase = draft.phrase
    let cue = relation.cue?.tokens ?? phrase.tokens
    let start = min(phrase.tokens.lowerBound, cue.lowerBound)
    let end = max(phrase.tokens.upperBound, cue.upperBound)
    draft.population = populations.population(
      of: phrase,
      relation,
      sentence,
      before: drafts,
      previous: previous,
      host: host ?? draft.whole
    )
    draft.per = rates.unit(after: phrase, limit: end, sentence: sentence.range)
    draft.period = period(of: phrase, relation, end: end, in: sentence.range)
    let subject = PlaceResolver.Subject(
      tokens: start..<end,
      noun: phrase.noun,
      numeral: phrase.numeral,
      isOfOtherYear: phrase.whole == nil
        && periods.isOfOtherYear(phrase.tokens, in: sentence.range)
    )
    draft.place =
      reading.lexicon.hitsTargets(draft.measure)
      ? seats.seat(of: phrase, in: sentence)
      : place(subject, relation, sentence, scene, host)
    draft.perpetrator = perpetrators.perpetrator(
      of: sentence.phrases[relation.phrase],
      victims: phrase.tokens,
      in: sentence.range
    )
  }

  /// When it happened, said near the end of a relation's words.
  private func period(
    of phrase: CountedPhrase,
    _ relation: Relation,
    end: Int,
    in sentence: Range<Int>
  ) -> String {
    let isToll = relation.cue.map { reading.lexicon.cues[$0.cue].cueClass == .number } ?? false
    guard isToll else { return periods.period(near: end, in: sentence) }
    // "The toll from Monday's blast rose to 19 on Wednesday": what follows the number is when it was
    // said.
    let before = sentence.lowerBound..<phrase.tokens.lowerBound
    return periods.period(near: before.upperBound, in: before)
  }

  private mutating func place(
    _ subject: PlaceResolver.Subject,
    _ relation: Relation,
    _ sentence: SentenceReading,
    _ scene: PlaceResolver.Sentence,
    _ host: Int?
  ) -> String {
    var scene = scene
    let hasOwnPlace = scene.places.contains {
      $0.numeral != nil && $0.numeral == subject.numeral
    }
    if !hasOwnPlace, let clause = clauses.clause(of: relation.counted, in: sentence) {
      let own = scene.within(clause)
      if own.places.contains(where: { $0.kind == .located }) {
        scene = own
      } else if relation.link == nil {
        scene = clauses.parts(of: relation.counted, in: sentence).reduce(scene) { $0.without($1) }
      } else if let host {
        return drafts[host].place
      }
    }
    if scene.places.isEmpty, scene.events.isEmpty, let host { return drafts[host].place }
    return places.place(of: subject, in: scene, eventFinder) ?? findMainCountry()
  }

  func attribute(
    _ draft: inout ClaimDraft,
    _ relation: Relation,
    _ sentence: SentenceReading,
    _ scopes: [AttributionScope],
    _ modalityScopes: [Modalities.Scope]
  ) {
    let figure = draft.phrase.figure.lowerBound
    let anchor = relation.marks.contains(.said) ? relation.cue?.tokens.lowerBound ?? figure : figure
    let scope = SourceTracker.innermost(of: scopes, around: anchor)
    let phrase = sentence.phrases[relation.phrase]
    draft.modality = modalities.modality(
      of: relation,
      phrase: phrase,
      anchor: anchor,
      scopes: modalityScopes,
      attribution: scope
    )
    // "the 400,000 people estimated to have been killed": the estimate is nobody's by name, and not
    // the speaker's who mentions it; "rebels claimed to have killed 40" is the rebels' own.
    let first = phrase.tokens.lowerBound
    let isEstimate =
      phrase.isReported && !reading.wordClass(first).contains(.be)
      && !scopes.contains { $0.tokens.lowerBound == first }
    guard let scope, !isEstimate else { return }
    draft.attributedTo = scope.sources
    draft.speech = sources.speech(of: scope, anchor, in: sentence.range)
  }

  /// Adds what the label or heading of a list says.
  func describe(_ draft: inout ClaimDraft, by entry: ListReader.Entry) {
    draft.cue = entry.cue
    let hasNoun = !draft.phrase.noun.isEmpty
    if !hasNoun { draft.population = entry.people.map { reading.text(of: $0) } ?? "people" }
    guard !reading.lexicon.hitsTargets(draft.measure), !entry.isLabelled else { return }
    if let place = entry.place { draft.place = reading.text(of: place) }
    if entry.isTotal { draft.place = "" }
  }
}
