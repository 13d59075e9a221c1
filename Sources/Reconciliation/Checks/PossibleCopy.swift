import Records

/// `possible_copy`: two documents of different origins that give the same uneven numbers for several
/// things, or one number that was lowered since.
///
///     day-1: 37 killed, 112 injured, 1,318 displaced
///     post:  37 killed, 112 injured, 1,318 displaced      possible_copy: 37, 112, 1318
///
/// Two counts made apart seldom agree to the last digit three times, and never in a mistake (Dong and
/// others, "Integrating conflicting data", VLDB 2009: copiers are found by the rare and the false
/// values that they share). It is a flag for people; only a decision makes the two one origin.
func possibleCopyChecks(_ context: CheckContext) -> [Check] {
  var shared: [DocumentPair: [SharedNumber]] = [:]
  for reading in context.readings {
    for number in sharedNumbers(reading) {
      shared[number.pair, default: []].append(number)
    }
  }
  return shared.compactMap { pair, numbers in
    let things = Set(numbers.map(\.reading.figure.id)).count
    guard things >= fewestSharedNumbers || numbers.contains(where: \.isLowered) else { return nil }
    return check(of: pair, numbers)
  }.sorted { $0.detail.precedes($1.detail) }
}

/// How many numbers for different things two documents share by chance at most, and one more.
private let fewestSharedNumbers = 3

/// More documents than this with one number only repeat what is known everywhere.
private let mostDocuments = 20

/// Two documents, in the order of their names.
private struct DocumentPair: Hashable {
  let first: String
  let second: String
}

/// A number that two documents give for one thing.
private struct SharedNumber {
  let pair: DocumentPair
  let value: Int
  let reading: Reading
  let claims: [Statement]
  /// Whether its origin has lowered it since.
  let isLowered: Bool
}

/// The uneven numbers of a figure that documents without a common origin share.
private func sharedNumbers(_ reading: Reading) -> [SharedNumber] {
  let exact = reading.counted.filter { $0.quantity.qualifier == .exactly }
  let byValue = Dictionary(grouping: exact) { $0.nominal ?? 0 }
  let lowered = Set(reading.changes.filter(\.isRevisionDown).compactMap(\.earlier.nominal))
  return byValue.sorted { $0.key < $1.key }.flatMap { value, statements -> [SharedNumber] in
    let documents = Dictionary(grouping: statements, by: \.document)
    guard isUneven(value), (2...mostDocuments).contains(documents.count) else { return [] }
    return pairs(of: documents.keys.sorted { $0.precedes($1) }).compactMap { pair in
      let (one, other) = (documents[pair.first] ?? [], documents[pair.second] ?? [])
      let haveOneOrigin = one.contains { claim in
        other.contains { $0.sharesLineage(with: claim) }
      }
      guard !haveOneOrigin else { return nil }
      return SharedNumber(
        pair: pair,
        value: value,
        reading: reading,
        claims: one + other,
        isLowered: lowered.contains(value)
      )
    }
  }
}

/// 37 and 1,318, but not 8, 40 or 1,500.
private func isUneven(_ value: Int) -> Bool { value > 10 && value % 10 != 0 }

private func pairs(of documents: [String]) -> [DocumentPair] {
  documents.indices.flatMap { first in
    documents[(first + 1)...].map { DocumentPair(first: documents[first], second: $0) }
  }
}

private func check(of pair: DocumentPair, _ numbers: [SharedNumber]) -> Check {
  let values = numbers.map { "\($0.value)\($0.isLowered ? " (lowered since)" : "")" }
  return Check(
    "possible_copy",
    .warn,
    of: numbers.map(\.reading),
    claims: numbers.flatMap(\.claims),
    "\(pair.first) and \(pair.second) share \(values.joined(separator: ", "))"
  )
}
