import Records

/// `same_origin`: one origin is told in several documents, which corroborates nothing.
func sameOriginCheck(_ reading: Reading, _ context: CheckContext) -> [Check] {
  reading.lineages.compactMap { lineage in
    let telling = reading.counted.filter { $0.lineages.contains(lineage) }
    let documents = telling.map(\.document).sortedUnique()
    guard documents.count > 1 else { return nil }
    return Check(
      "same_origin",
      .info,
      of: [reading],
      claims: telling,
      "\(lineage) in \(documents.joined(separator: ", ")): one origin"
    )
  }
}
