import Records

/// `same_numeral_guard`: equal numbers that were held apart, so that nobody joins them by eye.
///
/// Reported within one country, among places without a country, and within one town name: numbers
/// of ten and more that were said within a month, smaller ones that were said within a day.
func sameNumeralChecks(_ context: CheckContext) -> [Check] {
  var buckets: [String: [Numeral]] = [:]
  for (index, reading) in context.readings.enumerated() {
    for statement in reading.counted where !statement.quantity.vague {
      for numeral in Numeral.numerals(of: statement, figure: index) {
        buckets[numeral.bucket, default: []].append(numeral)
      }
    }
  }
  var found: [String: Check] = [:]
  for (_, numerals) in buckets.sorted(by: { $0.key.precedes($1.key) }) {
    for group in groups(of: numerals) {
      guard let check = guardCheck(group, context) else { continue }
      found[check.figures.joined(separator: ";")] = check
    }
  }
  return found.sorted { $0.key.precedes($1.key) }.map(\.value)
}

/// One number of one claim, with the place to look for its like.
private struct Numeral {
  let value: Int
  let bucket: String
  let figure: Int
  let statement: Statement

  static func numerals(of statement: Statement, figure: Int) -> [Numeral] {
    let place = statement.key.place
    var names = place.roots.map { PlacePath.isCode($0) ? $0 : "no country" }.sortedUnique()
    if place.isUnknown { names = ["no country"] }
    if let town = place.lastStep, !place.isCountry { names.append("town \(town)") }
    let values = Set([statement.nominal, statement.quantity.high].compactMap { $0 })
    return values.sorted().filter { $0 > 1 }.flatMap { value in
      names.map { name in
        Numeral(value: value, bucket: "\(value) \(name)", figure: figure, statement: statement)
      }
    }
  }
}

/// Numerals said close together, by the first of each group.
private func groups(of numerals: [Numeral]) -> [[Numeral]] {
  let ordered = numerals.sorted { isSaidBefore($0.statement, $1.statement) }
  var groups: [[Numeral]] = []
  for numeral in ordered {
    let window = numeral.value >= 10 ? 31 : 1
    if let first = groups.last?.first, let one = first.statement.asOf,
      let other = numeral.statement.asOf, one.gap(to: other) > window
    {
      groups.append([numeral])
    } else if groups.isEmpty {
      groups.append([numeral])
    } else {
      groups[groups.count - 1].append(numeral)
    }
  }
  return groups
}

private func guardCheck(_ group: [Numeral], _ context: CheckContext) -> Check? {
  let figures = Set(group.map(\.figure)).sorted()
  guard figures.count > 1, let value = group.first?.value else { return nil }
  let readings = figures.map { context.readings[$0] }
  let keys = readings.map { reading in
    let key = reading.figure.key
    return key.place.isUnknown ? key.measure : "\(key.measure) at \(key.place.text)"
  }
  return Check(
    "same_numeral_guard",
    .info,
    of: readings,
    claims: group.map(\.statement),
    "\(value) in \(keys.sortedUnique().joined(separator: ", ")): not linked by the number"
  )
}
