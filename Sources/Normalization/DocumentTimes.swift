import Records

/// The times of a document's claims, where one sentence leaves to another what it does not say.
///
/// *Example*: `12 people were killed on Sunday. Forty were injured.` The forty were injured on Sunday.
struct DocumentTimes {
  /// In order of the text.
  let readings: [ClaimReading]

  /// How many lines apart two claims may be.
  private static let reach = 2

  func times() -> [ClaimTime] {
    var times: [ClaimTime] = []
    var told: [ClaimTime] = []
    for index in readings.indices {
      var time = readings[index].time
      if let other = source(before: index, times: told) { time.takeOver(other) }
      if let day = dayOfSaying(before: index, times: times) { time.asOf = day }
      told.append(time)
      if time.kind == nil { time.kind = usualKind(of: readings[index]) }
      times.append(time)
    }
    return times
  }

  /// The time of the whole that a claim is part of, else of the last claim before it at one place.
  private func source(before index: Int, times: [ClaimTime]) -> ClaimTime? {
    let claim = readings[index].claim
    if let whole = readings[..<index].lastIndex(where: { $0.claim.claimID == claim.partOf }) {
      return times[whole]
    }
    let earlier = readings[..<index].indices.last { other in
      claim.line - readings[other].claim.line <= Self.reach
        && readings[index].place == readings[other].place
        && (times[other].kind == .event || times[other].kind == .cumulative)
    }
    return earlier.map { times[$0] } ?? onlyEvent(before: index, times: times)
  }

  /// The one dated event that the document has told of at a place, for a later word of the event.
  private func onlyEvent(before index: Int, times: [ClaimTime]) -> ClaimTime? {
    guard readings[index].time.kind == .event, !readings[index].place.isEmpty else { return nil }
    let dated = readings[..<index].indices.filter { other in
      readings[other].place == readings[index].place && times[other].kind == .event
        && times[other].start != nil
    }.map { times[$0] }
    guard let event = dated.first, dated.allSatisfy({ $0.start == event.start }),
      let happened = event.start?.first, let said = readings[index].time.asOf?.last
    else { return nil }
    return happened <= said ? event : nil
  }

  /// The day on which an earlier sentence has the same origin speak: one speaker, one occasion.
  private func dayOfSaying(before index: Int, times: [ClaimTime]) -> PartialDate? {
    let reading = readings[index]
    guard !reading.time.isSaidOnADay, reading.origin.isNamed, !reading.claim.superseded,
      !reading.traits.contains(.listing)
    else { return nil }
    let earlier = readings[..<index].indices.last { other in
      readings[other].time.isSaidOnADay
        && !Set(readings[other].origin.names).isDisjoint(with: reading.origin.names)
    }
    guard let earlier, let day = times[earlier].asOf else { return nil }
    let happened = reading.time.end ?? reading.time.start
    return happened.map { $0.first > day.last } ?? false ? nil : day
  }

  /// What a count is where no words tell: events happen in towns; counts of countries, of
  /// detainees, of the displaced and the disappeared run on.
  private func usualKind(of reading: ClaimReading) -> TimeKind {
    reading.isRunning ? .cumulative : .event
  }
}
