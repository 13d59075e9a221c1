import CSV
import Foundation
import Reconciliation
import Records

/// A table of quantities laid out in portions, each in a working file of its own.
struct DividedTable: Sendable {
  /// How many rows each portion has.
  private(set) var rows: [Int]
  /// The wholes that the rows name.
  private(set) var references = PartReferences()
  private(set) var documents = DocumentCounts()
  let folder: String

  /// Bytes of the table that make a portion, and how many portions there are at most.
  private static let portionSize = 4 << 20
  private static let mostPortions = 128

  private init(count: Int, folder: String) {
    rows = Array(repeating: 0, count: count)
    self.folder = folder
  }

  /// Reads a table, piece by piece, and lays its rows out in working files; without a number of
  /// portions it makes as many as the size asks for.
  ///
  /// *Errors*: as `table(_:at:)`, with every fault of the file; as the files that it writes.
  static func divide(
    _ path: String,
    reconciler: Reconciler,
    portions: Int?,
    threads: Int,
    in folder: String
  ) async throws(Failure) -> DividedTable {
    let source = try file(path, in: folder)
    var table = DividedTable(count: portions ?? count(of: source), folder: folder)
    var spill = SpillFiles(in: folder, count: table.rows.count)
    var reader = CSVRecordReader<Quantity>(path: path, checksKeys: false)
    let pieces = try PieceReader(path: source)
    var claims: Set<Int> = []
    var isUnique = true
    var isAtEnd = false
    while !isAtEnd, !reader.hasFaults {
      var batches: [[Quantity]] = []
      while batches.count < threads, !isAtEnd {
        let piece = try pieces.next()
        isAtEnd = piece.isEmpty
        batches.append(isAtEnd ? (try? reader.finish()) ?? [] : reader.read(piece.span))
      }
      for quantity in batches.joined() {
        isUnique = claims.insert(quantity.claimID.hashValue).inserted && isUnique
      }
      let count = table.rows.count
      for rows in await transformed(batches, threads: threads, { reconciler.rows(of: $0, count) }) {
        try table.add(rows, to: &spill)
      }
    }
    if reader.hasFaults || !isUnique { try checkAgain(source, path: path) }
    try spill.finish()
    return table
  }

  /// Reads the table with its keys, so that all faults are told in the order of the file; that two
  /// claims have one hash is no fault.
  ///
  /// *Errors*: `badData`.
  private static func checkAgain(_ source: String, path: String) throws(Failure) {
    _ = try records(Quantity.self, in: InputFile(source).bytes(), path: path)
  }

  /// The table as a file that can be read twice.
  private static func file(_ path: String, in folder: String) throws(Failure) -> String {
    guard path == "-" || !OutputFile(path).isReplaceable else { return path }
    let copy = joined(folder, "input.csv")
    try writeWork(try InputFile(path).bytes(), to: copy)
    return copy
  }

  private static func count(of path: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    let bytes = attributes?[.size] as? Int ?? 0
    return min(max(bytes / portionSize, 1), mostPortions)
  }

  private mutating func add(
    _ found: [PortionBatch],
    to spill: inout SpillFiles
  ) throws(Failure) {
    for (portion, batch) in found.enumerated() where batch.count > 0 {
      rows[portion] += batch.count
      try spill.append(batch.bytes, to: portion)
      for document in batch.documents { documents.add(document) }
      for quantity in batch.parts { references.add(quantity, portion: portion) }
    }
  }

  /// The rows of a portion.
  ///
  /// *Errors*: `noInput`, `badData`.
  func quantities(_ portion: Int) throws(Failure) -> [Quantity] {
    guard rows[portion] > 0 else { return [] }
    let path = SpillFiles.path(portion, in: folder)
    let pieces = try PieceReader(path: path)
    var reader = CSVRecordReader<Quantity>(path: path, checksKeys: false)
    var quantities = reader.read(headerLine.span)
    quantities.reserveCapacity(rows[portion])
    while true {
      let piece = try pieces.next()
      if piece.isEmpty { break }
      quantities += reader.read(piece.span)
    }
    do throws(CSVFaults) {
      return quantities + (try reader.finish())
    } catch {
      throw Failure(error)
    }
  }

  private var headerLine: [UInt8] {
    var writer = CSVWriter<Quantity>()
    return writer.takeBytes()
  }
}

/// The rows of one piece of a table that go to one portion.
private struct PortionBatch: Sendable {
  var count = 0
  var bytes: [UInt8] = []
  /// The hash of each row's document.
  var documents: [UInt64] = []
  /// Those that name a whole.
  var parts: [Quantity] = []
}

extension Reconciler {
  /// Some rows by their portions, as CSV.
  fileprivate func rows(of quantities: [Quantity], _ count: Int) -> [PortionBatch] {
    var portions = [[Quantity]](repeating: [], count: count)
    for quantity in quantities { portions[portion(of: quantity, among: count)].append(quantity) }
    return portions.map { rows in
      PortionBatch(
        count: rows.count,
        bytes: rows.isEmpty ? [] : TableSink<Quantity>.rows(of: rows),
        documents: rows.map(\.documentHash),
        parts: rows.filter { !$0.partOf.isEmpty }
      )
    }
  }
}
