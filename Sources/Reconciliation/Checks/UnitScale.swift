import Records

/// `unit_scale`: two numbers of one figure stand 10, 100 or 1000 to 1 (a slipped digit).
func unitScaleCheck(_ reading: Reading, _ context: CheckContext) -> [Check] {
  let numbers = reading.counted.filter { !$0.quantity.vague && ($0.nominal ?? 0) > 0 }
  for (index, left) in numbers.enumerated() {
    for right in numbers[(index + 1)...] where left.isSameOccasion(as: right) {
      guard let one = left.nominal, let other = right.nominal,
        let scale = slippedScale(max(one, other), min(one, other))
      else { continue }
      return [
        Check(
          "unit_scale",
          .warn,
          of: [reading],
          claims: [left, right],
          "\(max(one, other)) is \(scale) times \(min(one, other))"
        )
      ]
    }
  }
  return []
}

/// 10, 100 or 1000 where the larger is that many times the smaller, give or take 2 %.
private func slippedScale(_ larger: Int, _ smaller: Int) -> Int? {
  [10, 100, 1000].first { scale in
    let scaled = product(smaller, scale)
    return isShare(
      difference(max(larger, scaled), min(larger, scaled)),
      atMostOneIn: 50,
      of: scaled
    )
  }
}

/// `unit_scale` across figures: a count of casualties is the sum of the killed and the injured.
func mixedMeasureChecks(_ context: CheckContext) -> [Check] {
  let mixed = context.own.filter { context.measures.isMixed($0.figure.key.measure) }
  guard !mixed.isEmpty else { return [] }
  let events = EventIndex(context.readings)
  return mixed.flatMap { mixed in
    sumChecks(mixed, events.near(mixed).filter { context.isHalf($0, of: mixed) })
  }
}

/// Figures of events by their places and by their names: only these can be of one event.
private struct EventIndex: Sendable {
  private let readings: [Reading]
  private var byPlace: [[[String]]: [Int]] = [:]
  private var byName: [String: [Int]] = [:]

  init(_ readings: [Reading]) {
    self.readings = readings
    for (index, reading) in readings.enumerated() where reading.figure.key.time.kind == .event {
      let key = reading.figure.key
      byPlace[key.place.paths, default: []].append(index)
      if !key.event.isEmpty { byName[foldedName(key.event), default: []].append(index) }
    }
  }

  /// The figures that may be of the same event, in the order of all.
  func near(_ reading: Reading) -> [Reading] {
    let key = reading.figure.key
    let atPlace = byPlace[key.place.paths] ?? []
    let ofName = key.event.isEmpty ? [] : byName[foldedName(key.event)] ?? []
    return Set(atPlace + ofName).sorted().map { readings[$0] }
  }
}

private func sumChecks(_ mixed: Reading, _ parts: [Reading]) -> [Check] {
  guard let total = mixed.singleNumber else { return [] }
  var checks: [Check] = []
  for (index, left) in parts.enumerated() {
    for right in parts[(index + 1)...] where left.figure.key.measure != right.figure.key.measure {
      guard let one = left.singleNumber, let other = right.singleNumber, sum(one, other) == total
      else { continue }
      checks.append(
        Check(
          "unit_scale",
          .warn,
          of: [mixed, left, right],
          claims: [mixed, left, right].flatMap { $0.voices.map(\.statement) },
          "\(total) = \(one) + \(other): \(mixed.figure.key.measure) beside its parts"
        )
      )
    }
  }
  return checks
}

extension CheckContext {
  /// Tells whether a figure counts one of the harms that the mixed measure joins, in one event.
  fileprivate func isHalf(_ reading: Reading, of mixed: Reading) -> Bool {
    let (part, whole) = (reading.figure.key, mixed.figure.key)
    return part.measure != whole.measure && measures.isPart(part.measure, of: whole.measure)
      && relation(reading, mixed).isSameEvent && part.scope == whole.scope
  }
}

extension Reading {
  /// The number of the figure where all that stand say the same.
  var singleNumber: Int? {
    let numbers = Set(voices.filter { !$0.isVague }.map(\.statement.nominal))
    return numbers.count == 1 ? numbers.first ?? nil : nil
  }
}
