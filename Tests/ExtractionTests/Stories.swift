import Extraction
import Records
import Testing

extension Story: CustomTestStringConvertible {
  var testDescription: String { "story \(id)" }
}

/// Short texts, each with exactly the claims that a reader finds in it.
@Suite struct Stories {
  @Test func thereAreManyAndEveryFigureIsInItsText() throws {
    let stories = try Story.all.get()
    #expect(stories.count >= 40)
    #expect(Set(stories.map(\.id)).count == stories.count)
    #expect(stories.filter(\.claims.isEmpty).count >= 12)
    for story in stories {
      for claim in story.claims {
        #expect(claim.span(in: story.text) != nil, "\(story.id): \(claim.figure)")
      }
    }
  }

  /// Where a story says when and by whose hand, its claims do too.
  @Test func periodsAndPerpetrators() throws {
    for story in try Story.all.get() where story.knownFailure == nil {
      let found = try English.extract(story.text).claims
      for claim in story.claims {
        let same = found.first {
          claim.span(in: story.text) == $0.start..<$0.end && claim.measure == $0.measure
        }
        if let period = claim.period { #expect(same?.period == period, "\(story.id)") }
        if let hand = claim.perpetrator { #expect(same?.perpetrator == hand, "\(story.id)") }
      }
    }
  }

  /// A story known to fail must go on failing, so that the note is taken out when it is read right.
  @Test(arguments: (try? Story.all.get()) ?? []) func claims(_ story: Story) throws {
    let claims = try English.extract(story.text).claims
    let found = claims.map { $0.line(among: claims) }
    let expected = story.claims.map { $0.line(in: story.text) }.sorted()
    if let reason = story.knownFailure {
      #expect(found.sorted() != expected, "\(story.id) is read right now; it failed by \(reason)")
    } else {
      let missing = expected.filter { !found.contains($0) }
      let surplus = found.filter { !expected.contains($0) }
      #expect(missing == [], "\(story.id): \(story.text)")
      #expect(surplus == [], "\(story.id): \(story.text)")
      #expect(found.sorted() == expected, "\(story.id): \(story.text)")
    }
  }
}
