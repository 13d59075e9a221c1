import Text

/// Decides where a claim's people were, from the sentence, the event and what came before.
struct PlaceResolver: Sendable {
  /// The place that the text was last about.
  private var current = ""
  /// Earlier places, in the order of the text.
  private var named: [String] = []
  /// Earlier events, in the order of the text.
  private var events: [EventMention] = []
  /// The places of the claims of one sentence.
  private var settled: Set<String> = []
  /// Whether the last claims were at several places, so that what follows is at none of them.
  private var isSplit = false

  /// What one sentence says about places.
  struct Sentence {
    let places: [PlaceMention]
    let events: [EventMention]
    /// Its semicolons: what follows one is said of something else.
    var stops: [Int] = []

    /// What the other tokens of the sentence say.
    func without(_ tokens: Range<Int>) -> Sentence {
      Sentence(
        places: places.filter { !tokens.contains($0.tokens.lowerBound) },
        events: events.filter { !tokens.contains($0.tokens.lowerBound) },
        stops: stops
      )
    }

    /// What some of the tokens of the sentence say.
    func within(_ tokens: Range<Int>) -> Sentence {
      Sentence(
        places: places.filter { tokens.contains($0.tokens.lowerBound) },
        events: events.filter { tokens.contains($0.tokens.lowerBound) },
        stops: stops
      )
    }
  }

  /// A claim, as far as its place depends on it.
  struct Subject {
    /// The tokens of its number and cue.
    let tokens: Range<Int>
    /// The counted noun with its modifiers.
    let noun: Range<Int>
    let numeral: Int?
    /// Whether its words put it into another year than the text's.
    let isOfOtherYear: Bool
  }

  /// The place of a claim; nil stands for the country that the text is about.
  func place(of subject: Subject, in sentence: Sentence, _ finder: EventMentions) -> String? {
    let claim = subject.tokens
    let all = sentence.places.filter { $0.kind == .located || $0.kind == .everywhere }
    let located = all.filter { place in
      !isOfOthers(place, subject, all)
        && !sentence.stops.contains { $0 >= claim.upperBound && $0 < place.tokens.lowerBound }
    }
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
    if let adjective = sentence.places.last(where: {
      $0.kind == .adjective && !($0.isOfActor && !current.isEmpty)
    }) {
      return adjective.name
    }
    if subject.isOfOtherYear { return "" }
    if let event, event.isIndefinite { return nil }
    return current.isEmpty ? latestName(in: sentence) : current
  }

  /// "40 people: 18 in Lerna, 12 in Ossa": the places of the parts are not the whole's.
  private func isOfOthers(
    _ place: PlaceMention,
    _ subject: Subject,
    _ all: [PlaceMention]
  ) -> Bool {
    guard let numeral = place.numeral, numeral != subject.numeral else { return false }
    guard place.tokens.lowerBound >= subject.tokens.upperBound else { return false }
    return place.isOfPart || all.count { $0.numeral != nil } > 1
  }

  /// The sentence with "at the prison" replaced by the prison named before; what nothing before it
  /// explains is left out.
  func resolved(_ sentence: Sentence) -> Sentence {
    let places = sentence.places.compactMap { place -> PlaceMention? in
      guard place.kind == .definite else { return place }
      guard let name = named.last(where: { $0.hasSuffix(" " + place.name) }) else { return nil }
      return PlaceMention(tokens: place.tokens, name: name, kind: .located)
    }
    return Sentence(places: places, events: sentence.events, stops: sentence.stops)
  }

  /// The place named last, with no word that puts anybody there.
  private func latestName(in sentence: Sentence) -> String {
    sentence.places.last { $0.kind == .named }?.name ?? (isSplit ? "" : named.last ?? "")
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
    named.append(
      contentsOf: sentence.places.filter { $0.kind != .adjective }.map(\.name).filter {
        !$0.isEmpty
      }
    )
    forget()
    if settled.count > 1 || sentence.places.count(where: { $0.numeral != nil }) > 1 {
      current = ""
      isSplit = true
    } else if let place = settled.first {
      current = place
      isSplit = false
    } else if !hasClaims, let place = sentence.places.last(where: { $0.kind == .located }) {
      current = place.name
      isSplit = false
    }
    settled.removeAll()
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
    guard !place.isEmpty else { return }
    current = place
    settled.insert(place)
  }

  /// The country that a text names most, by every mention of one; of equals the first by name.
  static func mainCountry(of mentions: [String]) -> String {
    var counts: [String: Int] = [:]
    for country in mentions { counts[country, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }
}
