import Records

/// Gives every document of a run an id of its own.
///
/// The first document keeps its id; each later one with that id is quarantined `duplicate_id` and named
/// `id~2`, `id~3` and so on, which no given id can be. Feed the documents in the run's order.
package struct UniqueDocumentIDs: Sendable {
  /// For each id the path of its first document and how many have asked for it.
  private var holders: [String: (path: String, count: Int)] = [:]

  /// Begins a run, in which every id is free.
  package init() {}

  /// Returns the document as it stands in the run.
  package mutating func admit(_ candidate: IngestedDocument) -> IngestedDocument {
    let id = candidate.document.documentID
    guard let holder = holders[id] else {
      holders[id] = (candidate.document.path, 1)
      return candidate
    }
    let count = holder.count + 1
    holders[id] = (holder.path, count)
    var renamed = candidate
    renamed.document.documentID = "\(id)~\(count)"
    renamed.quarantine(.duplicateID(firstPath: holder.path))
    return renamed
  }

  /// Applies the rule to all documents of a run, in its order.
  package static func applied(to documents: [IngestedDocument]) -> [IngestedDocument] {
    var ids = UniqueDocumentIDs()
    return documents.map { ids.admit($0) }
  }
}
