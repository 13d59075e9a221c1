package import Records

/// `possible_copy`: two documents of different origins that give the same uneven numbers for several
/// things, or one number that was lowered since.
///
///     day-1: 37 killed, 112 injured, 1,318 displaced
///     post:  37 killed, 112 injured, 1,318 displaced      possible_copy: 37, 112, 1318
///
/// Two counts made apart seldom agree to the last digit three times, and never in a mistake (Dong and
/// others, "Integrating conflicting data", VLDB 2009: copiers are found by the rare and the false
/// values that they share). It is a flag for people; only a decision makes the two one origin.
package func possibleCopyChecks(among numbers: [SharedNumber]) -> [Check] {
  Dictionary(grouping: numbers, by: \.pair).compactMap { pair, numbers in
    let things = Set(numbers.map(\.figureID)).count
    guard things >= fewestSharedNumbers || numbers.contains(where: \.isLowered) else { return nil }
    return check(of: pair, numbers.sorted(by: isBefore))
  }.sorted { $0.detail.precedes($1.detail) }
}

/// How many numbers for different things two documents share by chance at most, and one more.
let fewestSharedNumbers = 3

/// More documents than this with one number only repeat what is known everywhere.
private let mostDocuments = 20

/// Two documents, in the order of their names.
struct DocumentPair: Hashable, Sendable {
  let first: String
  let second: String
}

/// A number that two documents give for one thing.
package struct SharedNumber: Sendable {
  let pair: DocumentPair
  let value: Int
  let figureID: String
  let claims: [String]
  /// Whether its origin has lowered it since.
  let isLowered: Bool

  /// The portion of all shared numbers that those of the two documents are in.
  package func portion(among count: Int) -> Int {
    let bytes = Array(pair.first.utf8) + [0] + Array(pair.second.utf8)
    return count <= 1 ? 0 : Int(stableHash(bytes) % UInt64(count))
  }
}

extension Reading {
  /// The uneven numbers of the figure that documents without a common origin share.
  var sharedNumbers: [SharedNumber] {
    let exact = counted.filter { $0.quantity.qualifier == .exactly && isUneven($0.nominal ?? 0) }
    guard exact.count > 1 else { return [] }
    let lowered = Set(changes.filter(\.isRevisionDown).compactMap(\.earlier.nominal))
    let byValue = Dictionary(grouping: exact) { $0.nominal ?? 0 }
    return byValue.sorted { $0.key < $1.key }.flatMap { value, statements -> [SharedNumber] in
      let documents = Dictionary(grouping: statements, by: \.document)
      guard (2...mostDocuments).contains(documents.count) else { return [] }
      return pairs(of: documents.keys.sorted { $0.precedes($1) }).compactMap { pair in
        let (one, other) = (documents[pair.first] ?? [], documents[pair.second] ?? [])
        let haveOneOrigin = one.contains { claim in
          other.contains { $0.sharesLineage(with: claim) }
        }
        guard !haveOneOrigin else { return nil }
        return SharedNumber(
          pair: pair,
          value: value,
          figureID: figure.id,
          claims: (one + other).map(\.id),
          isLowered: lowered.contains(value)
        )
      }
    }
  }
}

private func isBefore(_ left: SharedNumber, _ right: SharedNumber) -> Bool {
  left.figureID != right.figureID
    ? left.figureID.precedes(right.figureID) : left.value < right.value
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
  var check = Check()
  check.check = "possible_copy"
  check.severity = .warn
  check.figures = numbers.map(\.figureID).sortedUnique()
  check.claims = numbers.flatMap(\.claims).sortedUnique()
  check.detail = "\(pair.first) and \(pair.second) share \(values.joined(separator: ", "))"
  return check
}
