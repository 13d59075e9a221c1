package import Records

/// `same_numeral_guard`: equal numbers that were held apart, so that nobody joins them by eye.
///
/// Reported within one country, among places without a country, and within one town name: numbers
/// of ten and more that were said within a month, smaller ones that were said within a day.
package struct NumeralFinding: Sendable {
  /// Where the numbers were found together.
  package let bucket: String
  /// Which of the findings of the bucket it is, by time.
  package let order: Int
  package let check: Check
}

/// The findings among some numerals, by bucket and time.
///
/// Two of them may name the same figures; of these the last one counts.
package func numeralFindings(among numerals: [Numeral]) -> [NumeralFinding] {
  let buckets = Dictionary(grouping: numerals, by: \.bucket)
  return buckets.sorted { $0.key.precedes($1.key) }.flatMap { bucket, numerals in
    groups(of: numerals).enumerated().compactMap { order, group in
      guardCheck(group).map { NumeralFinding(bucket: bucket, order: order, check: $0) }
    }
  }
}

/// The findings of a whole table, those about the same figures once.
func sameNumeralChecks(among numerals: [Numeral]) -> [Check] {
  var found: [String: Check] = [:]
  for finding in numeralFindings(among: numerals) {
    found[finding.check.figures.joined(separator: ";")] = finding.check
  }
  return found.sorted { $0.key.precedes($1.key) }.map(\.value)
}

/// Numerals said close together, by the first of each group.
private func groups(of numerals: [Numeral]) -> [[Numeral]] {
  guard numerals.count > 1 else { return [] }
  let ordered = numerals.sorted(by: isSaidBefore)
  var groups: [[Numeral]] = []
  for numeral in ordered {
    let window = numeral.value >= 10 ? 31 : 1
    if let first = groups.last?.first, let one = first.asOf, let other = numeral.asOf,
      one.gap(to: other) > window
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

private func guardCheck(_ group: [Numeral]) -> Check? {
  guard let first = group.first, group.contains(where: { $0.figureID != first.figureID }) else {
    return nil
  }
  let counted = group.map(\.countedText).sortedUnique().joined(separator: ", ")
  var check = Check()
  check.check = "same_numeral_guard"
  check.severity = .info
  check.figures = group.map(\.figureID).sortedUnique()
  check.claims = group.map(\.claimID).sortedUnique()
  check.detail = "\(first.value) in \(counted): not linked by the number"
  return check
}

/// The order in which numerals were said, as that of the claims that hold them.
private func isSaidBefore(_ left: Numeral, _ right: Numeral) -> Bool {
  if let one = left.asOf, let other = right.asOf, one.last != other.last {
    return one.last < other.last
  }
  if (left.asOf == nil) != (right.asOf == nil) { return left.asOf == nil }
  if left.document != right.document { return left.document.precedes(right.document) }
  if left.offset != right.offset { return left.offset < right.offset }
  return left.claimID.precedes(right.claimID)
}
