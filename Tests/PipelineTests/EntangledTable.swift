import Records

/// Quantities that have much to do with each other across countries and kinds of harm: totals of
/// several countries, wholes elsewhere, events by name, places that read alike, copied sentences.
func entangledQuantities(_ count: Int, seed: UInt64) -> [Quantity] {
  var random = SeededGenerator(state: seed)
  return (0..<count).map { entangledQuantity($0, of: count, using: &random) }
}

private let places = [
  "SY", "SY/Idlib", "SY/Idlib/Hais", "IQ/Nineveh/Hais", "IQ", "SY|IQ", "IQ|SY|TR", "", "bo", "BO",
  "hais", "SY/Idlib/Hais|SY/Idlib/Saraqib",
]

private let sentences = [
  "At least a dozen people were killed in the market of the old town on Friday",
  "At least a dozen people were killed in the market of the old town, he said",
  "Many were hurt",
]

private func entangledQuantity(
  _ number: Int,
  of count: Int,
  using random: inout SeededGenerator
) -> Quantity {
  func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }
  func claim(_ number: Int) -> String { "doc\(number % 90)@\(10 * number)-\(10 * number + 2)" }
  var quantity = Quantity()
  quantity.claimID = claim(number)
  quantity.measure = one(of: [
    "killed", "killed", "injured", "killed+injured", "detained", "executed",
  ])
  quantity.place = one(of: places)
  quantity.populationScope = one(of: ["all", "all", "children", "civilians", ""])
  quantity.population = one(of: ["people", "children", "prison guards", ""])
  quantity.timeKind = one(of: [.event, .event, .event, .cumulative, .stock, .rate])
  quantity.per = quantity.timeKind == .rate ? .day : nil
  quantity.qualifier = one(of: [.exactly, .exactly, .atLeast, .about])
  let low = one(of: [2, 3, 12, 13, 13, 40, 120])
  quantity.low = low
  quantity.high = quantity.qualifier == .atLeast ? nil : low
  quantity.nominal = low
  quantity.event = one(of: ["", "", "", "raid", "raid 2", "Raid"])
  let day = one(of: ["2018-03-03", "2018-03-04", "2018-03-11", "2018-04", "2017", ""])
  quantity.dateStart = day
  quantity.dateEnd = quantity.timeKind == .cumulative ? "2018-12-31" : day
  quantity.asOf = one(of: ["2018-03-04", "2018-03-05", "2018-03-12", "2018-05-01", ""])
  quantity.perpetrator = one(of: ["", "", "Northern Front", "the Council"])
  quantity.lineage = one(of: [
    [], ["council"], ["hospital"], ["council", "hospital"], ["ministry"],
  ])
  quantity.sourceKind = one(of: [nil, .official, .unNGO, .party])
  quantity.modality = one(of: [.asserted, .asserted, .asserted, .denied])
  quantity.partOf = one(of: ["", "", claim(Int.random(in: 0..<count, using: &random))])
  quantity.superseded = one(of: [false, false, false, false, true])
  quantity.quote = one(of: sentences)
  return quantity
}

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
