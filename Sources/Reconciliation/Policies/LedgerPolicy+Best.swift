import Records

/// The best of the ledger: the most recent origin's number, never below a stated floor.
///
/// Blank where the newest word is a range, an upper bound, vague, or the floor of a running total
/// without its day; and where origins without a name differ and no named one has a number.
func ledgerBest(_ voices: [Voice], floor: Int?) -> Int? {
  let named = voices.filter { !$0.isUnattributed }
  if named.isEmpty, Set(voices.map(\.lowestPoint)).count > 1 { return nil }
  let speaking = named.contains { $0.lowestPoint != nil } ? named : voices
  guard let newest = newestVoice(speaking), let point = newest.point,
    !isUndatedTotal(newest)
  else { return nil }
  let supported = newest.isFloor ? pointThatMeets(newest, among: speaking) ?? point : point
  let kept = max(supported, higherPoint(than: newest, among: speaking) ?? supported)
  return max(kept, floor ?? kept)
}

/// Tells whether the voice is the floor of a running total without the day that it ran to.
///
/// A running total is a number of a day: "over 13,000 since 2014", said nobody knows when, is a
/// floor and no best. An event's floor stays one.
private func isUndatedTotal(_ voice: Voice) -> Bool {
  guard voice.isFloor, voice.statement.key.time.kind == .cumulative else { return false }
  return voice.statement.asOf.map { $0.first != $0.last } ?? true
}

/// Of the most recent voices the one that says most: a point before a range, then the higher; where
/// a more exact number of the day meets it, that number.
///
/// "About 300" may be 287 in round words; "about 20" is another number than 17.
private func newestVoice(_ voices: [Voice]) -> Voice? {
  let recent = mostRecent(voices)
  guard let highest = recent.min(by: saysMore) else { return nil }
  let interval = highest.statement.interval
  let inRoundWords = recent.filter {
    exactness($0) < exactness(highest) && $0.statement.interval.meets(interval)
  }
  return inRoundWords.min(by: isMoreExact) ?? highest
}

private func saysMore(_ left: Voice, _ right: Voice) -> Bool {
  if left.point != right.point { return (left.point ?? -1) > (right.point ?? -1) }
  return isMoreExact(left, right)
}

private func isMoreExact(_ left: Voice, _ right: Voice) -> Bool {
  let (one, other) = (exactness(left), exactness(right))
  if one != other { return one < other }
  if left.point != right.point { return (left.point ?? -1) > (right.point ?? -1) }
  return isEarlierInPrint(left.statement, right.statement)
}

private func exactness(_ voice: Voice) -> Int {
  switch voice.qualifier {
  case .exactly: 0
  case .atLeast, .moreThan: 1
  case .about, .nearly: 2
  case .between, .atMost, .lessThan: 3
  case .vague: 4
  }
}

/// An earlier number that meets the newest "at least": the floor supports it.
private func pointThatMeets(_ newest: Voice, among voices: [Voice]) -> Int? {
  let older = voices.filter { voice in
    !voice.isFloor && voice.point != nil
      && voice.statement.interval.meets(newest.statement.interval)
  }
  return newestVoice(older)?.point
}

/// An older number that the newest falls below: another origin's fall is no correction.
private func higherPoint(than newest: Voice, among voices: [Voice]) -> Int? {
  guard let high = newest.high else { return nil }
  let above = voices.filter { voice in
    voice.statement.asOf?.last != newest.statement.asOf?.last && (voice.low ?? 0) > high
  }
  return above.compactMap(\.point).max()
}
