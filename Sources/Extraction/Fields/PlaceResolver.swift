import Text

/// Decides where a claim's people were, from the sentence, the event and what came before.
struct PlaceResolver: Sendable {
  /// The place that the text was last about.
  private var current = ""
  /// Earlier places, in the order of the text.
  private var named: [String] = []
  /// Earlier events, in the order of the text.
  private var events: [EventMention] = []
  private var counts: [String: Int] = [:]

  /// What one sentence says about places.
  struct Sentence {
    let places: [PlaceMention]
    let events: [EventMention]
  }

  /// The place of a claim whose number and cue lie in a range of tokens.
  func place(of claim: Range<Int>, in sentence: Sentence, _ finder: EventMentions) -> String {
    let located = sentence.places.filter { $0.kind == .located }
    if let after = located.first(where: { $0.tokens.lowerBound >= claim.upperBound - 1 }),
      after.tokens.lowerBound - claim.upperBound <= PlaceResolver.reach
    {
      return after.name
    }
    let event = event(of: claim, in: sentence)
    if let event, let place = place(ofEvent: event, finder) { return place }
    if let before = located.last(where: { $0.tokens.lowerBound < claim.upperBound }) {
      return before.name
    }
    if let after = located.first { return after.name }
    if let adjective = sentence.places.last(where: { $0.kind == .adjective }) {
      return adjective.name
    }
    if let event, event.isIndefinite { return mainCountry }
    return current.isEmpty ? latestName(in: sentence) : current
  }

  /// The sentence with "at the prison" replaced by the prison named before; what nothing before it
  /// explains is left out.
  func resolved(_ sentence: Sentence) -> Sentence {
    let places = sentence.places.compactMap { place -> PlaceMention? in
      guard place.kind == .definite else { return place }
      guard let name = named.last(where: { $0.hasSuffix(" " + place.name) }) else { return nil }
      return PlaceMention(tokens: place.tokens, name: name, kind: .located)
    }
    return Sentence(places: places, events: sentence.events)
  }

  /// The place named last, with no word that puts anybody there.
  private func latestName(in sentence: Sentence) -> String {
    sentence.places.last { $0.kind == .named }?.name ?? named.last ?? ""
  }

  /// How many tokens after the number and its cue a place may stand before an event decides.
  private static let reach = 12

  /// The event that a claim is about: the one right after it ("in six years of war"), else the last
  /// one before it, else the sentence's first.
  private func event(of claim: Range<Int>, in sentence: Sentence) -> EventMention? {
    let next = sentence.events.first { $0.tokens.lowerBound >= claim.upperBound }
    if let next, next.tokens.lowerBound - claim.upperBound <= PlaceResolver.reachOfEvent {
      return next
    }
    return sentence.events.last { $0.tokens.lowerBound < claim.upperBound } ?? sentence.events.first
  }

  /// How many tokens after a claim the event that it is about may stand.
  private static let reachOfEvent = 5

  private func place(ofEvent event: EventMention, _ finder: EventMentions) -> String? {
    if !event.place.isEmpty { return event.place }
    guard !event.isIndefinite else { return nil }
    return finder.antecedent(of: event, in: events)?.place
  }

  /// Takes a sentence into account for those that follow.
  ///
  /// `hasClaims` tells that a claim of the sentence has settled what the text is about.
  mutating func advance(over sentence: Sentence, hasClaims: Bool) {
    events.append(contentsOf: sentence.events)
    named.append(contentsOf: sentence.places.filter { $0.kind != .adjective }.map(\.name))
    forget()
    if !hasClaims, let place = sentence.places.last(where: { $0.kind == .located }) {
      current = place.name
    }
  }

  /// Drops what lies too far back to be referred to, so that a long text takes no longer for it.
  private mutating func forget() {
    if events.count > 2 * PlaceResolver.memory { events.removeFirst(PlaceResolver.memory) }
    if named.count > 2 * PlaceResolver.memory { named.removeFirst(PlaceResolver.memory) }
  }

  /// How many events and places are remembered at least.
  private static let memory = 200

  /// Takes the place of a claim as what the text is about.
  mutating func settle(on place: String) {
    if !place.isEmpty { current = place }
  }

  /// The country that the text names most; of equals the first by name.
  private(set) var mainCountry = ""

  mutating func count(_ countries: [String]) {
    for country in countries { counts[country, default: 0] += 1 }
    let best = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
    mainCountry = best?.key ?? ""
  }
}
