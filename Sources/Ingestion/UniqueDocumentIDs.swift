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

  /// The name of a document in the run, and who has its id where it came too late.
  package struct Admission: Sendable {
    package let id: String
    let firstPath: String?
  }

  /// Returns the document as it stands in the run.
  package mutating func admit(_ candidate: IngestedDocument) -> IngestedDocument {
    candidate.admitted(admit(candidate.document.documentID, path: candidate.document.path))
  }

  /// Gives a document its name before it is read.
  package mutating func admit(_ id: String, path: String) -> Admission {
    guard let holder = holders[id] else {
      holders[id] = (path, 1)
      return Admission(id: id, firstPath: nil)
    }
    let count = holder.count + 1
    holders[id] = (holder.path, count)
    return Admission(id: "\(id)~\(count)", firstPath: holder.path)
  }

  /// Applies the rule to all documents of a run, in its order.
  package static func applied(to documents: [IngestedDocument]) -> [IngestedDocument] {
    var ids = UniqueDocumentIDs()
    return documents.map { ids.admit($0) }
  }
}

extension IngestedDocument {
  /// The document under the name that it has in the run.
  package func admitted(_ admission: UniqueDocumentIDs.Admission) -> IngestedDocument {
    guard let firstPath = admission.firstPath else { return self }
    var renamed = self
    renamed.document.documentID = admission.id
    renamed.quarantine(.duplicateID(firstPath: firstPath))
    return renamed
  }
}
