import Text

/// Something that happened, as a text names it: "the alleged chemical weapons attack".
struct EventMention: Sendable, Equatable {
  let tokens: Range<Int>
  let head: Int32
  let isIndefinite: Bool
  /// Where it happened, where the mention itself says so.
  let place: String
}

/// Finds events and the earlier mention that a later one repeats.
struct EventMentions {
  private let reading: Reading

  init(_ reading: Reading) {
    self.reading = reading
  }

  /// The events that a sentence names, each with its place.
  func mentions(in sentence: Range<Int>, places: [PlaceMention]) -> [EventMention] {
    sentence.compactMap { index in
      guard reading.wordClass(index).contains(.event), reading.isNounLike(index) else { return nil }
      return mention(head: index, in: sentence, places)
    }
  }

  private func mention(
    head: Int,
    in sentence: Range<Int>,
    _ places: [PlaceMention]
  ) -> EventMention {
    var start = head
    while start > sentence.lowerBound, reading.isNounLike(start - 1),
      reading.tokens[start].gap <= .line
    {
      start -= 1
    }
    let determiner = start - 1
    let isIndefinite =
      determiner >= sentence.lowerBound && reading.wordClass(determiner).contains(.article)
      && !reading.isWord(determiner, .the)
    return EventMention(
      tokens: start..<(head + 1),
      head: reading.tokens[head].word,
      isIndefinite: isIndefinite,
      place: place(of: start..<(head + 1), places)
    )
  }

  /// The place right after the event, or the country that an adjective of it names.
  private func place(of event: Range<Int>, _ places: [PlaceMention]) -> String {
    for place in places where place.kind == .located {
      if place.tokens.lowerBound == event.upperBound { return place.name }
    }
    for place in places where place.kind == .adjective {
      if event.contains(place.tokens.lowerBound) { return place.name }
    }
    return ""
  }

  /// The latest earlier mention of the same event that has a place: the same head, and no words
  /// that part the two.
  func antecedent(of event: EventMention, in earlier: [EventMention]) -> EventMention? {
    let same = earlier.filter { $0.head == event.head && !$0.place.isEmpty }
    guard !same.isEmpty else { return nil }
    let modifiers = modifiers(of: event)
    guard !modifiers.isEmpty else { return same.last }
    return same.last { !modifiers.isDisjoint(with: self.modifiers(of: $0)) }
  }

  /// The words of an event's name before its head, folded.
  private func modifiers(of event: EventMention) -> Set<[UInt8]> {
    Set(event.tokens.dropLast().filter { reading.isWord($0) }.map { reading.folded($0) })
  }
}
