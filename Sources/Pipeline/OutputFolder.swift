import CSV
import Foundation
import Records
package import Summaries

/// One file of an output folder: its path in the folder, and its bytes.
package struct NamedBytes: Sendable, Equatable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  init<Record: CSVRecord>(_ records: [Record], in folder: String = "") {
    path = joined(folder, Record.schema.table + ".csv")
    bytes = CSVTable.write(records)
  }
}

/// The folder that holds the tables of one run.
package struct OutputFolder: Sendable, Equatable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Reads the tables from which the summaries are made; numerals need not be there.
  ///
  /// *Errors*: `noInput`, `badData`.
  package func tables() throws(Failure) -> FigureTables {
    try FigureTables { (name) throws(Failure) in
      name == "numerals.csv"
        ? try InputFile(joined(path, name)).bytesIfPresent()
        : try InputFile(joined(path, name)).bytes()
    }
  }

  /// Removes the temporary files that a killed run has left; call it while no other run writes.
  func removeLeftovers() {
    for place in [path, joined(path, "summary")] where isFolder(place) {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
      for name in names
      where name.hasPrefix(".dat.nosync") || name.hasPrefix(WorkFolder.prefix) {
        try? FileManager.default.removeItem(atPath: joined(place, name))
      }
    }
  }

  /// Writes files, each whole or not at all, and returns the paths of those that changed.
  ///
  /// *Errors*: `cannotCreate`, `writeFailed`.
  package func write(_ files: [NamedBytes]) throws(Failure) -> [String] {
    var changed: [String] = []
    for file in files {
      let target = joined(path, file.path)
      try createFolder(folder(of: target))
      if try OutputFile(target).write(file.bytes) { changed.append(file.path) }
    }
    return changed
  }
}

extension FigureTables {
  /// Reads the tables that a function delivers; a table that it does not have is empty.
  init(
    from bytes: (String) throws(Failure) -> [UInt8]?
  ) throws(Failure) {
    func rows<Record: CSVRecord>(_ type: Record.Type) throws(Failure) -> [Record] {
      let name = Record.schema.table + ".csv"
      guard let found = try bytes(name) else { return [] }
      return try records(type, in: found, path: name)
    }
    self.init(
      documents: try rows(Document.self),
      numerals: try rows(NumeralRow.self),
      claims: try rows(Claim.self),
      rejects: try rows(Reject.self),
      quantities: try rows(Quantity.self),
      links: try rows(Link.self),
      estimates: try rows(Estimate.self),
      reconciliations: try rows(Reconciliation.self),
      checks: try rows(Check.self)
    )
  }

  /// The tables of the stages as files.
  package var stageFiles: [NamedBytes] {
    [
      NamedBytes(documents), NamedBytes(numerals), NamedBytes(claims), NamedBytes(rejects),
      NamedBytes(quantities),
    ] + figureFiles
  }

  /// The tables of the last stage as files.
  package var figureFiles: [NamedBytes] {
    [NamedBytes(links), NamedBytes(estimates), NamedBytes(reconciliations), NamedBytes(checks)]
  }

  /// The summaries and the review page as files.
  package var summaryFiles: [NamedBytes] {
    let summary = Summary(of: self)
    return [
      NamedBytes(summary.byPlace, in: "summary"), NamedBytes(summary.bySource, in: "summary"),
      NamedBytes(summary.byDocument, in: "summary"), NamedBytes(summary.timeline, in: "summary"),
      NamedBytes(summary.decisionsNeeded, in: "summary"),
      NamedBytes(path: "review.md", bytes: Array(summary.review.utf8)),
    ]
  }
}
