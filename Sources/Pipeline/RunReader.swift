import Foundation

/// A row of a working file.
struct PackedRow: Sendable {
  let key: ArraySlice<UInt8>
  let value: ArraySlice<UInt8>
  let prefix: UInt64

  func isBefore(_ other: PackedRow) -> Bool {
    prefix != other.prefix ? prefix < other.prefix : isKeyBefore(key, other.key)
  }
}

/// Reads the rows of one run, a piece of its file at a time.
struct RunReader {
  private let file: FileHandle
  private let path: String
  private var bytes: [UInt8] = []
  private var next = 0
  private static let pieceSize = 128 << 10

  /// *Errors*: `noInput`.
  init(path: String) throws(Failure) {
    self.path = path
    do {
      file = try FileHandle(forReadingFrom: URL(filePath: path))
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }

  /// The next row; nil at the end.
  ///
  /// *Errors*: `noInput` where a read fails.
  mutating func row() throws(Failure) -> PackedRow? {
    guard try has(8), let keyLength = length(at: next, in: bytes),
      let valueLength = length(at: next + 4, in: bytes)
    else { return nil }
    guard try has(8 + keyLength + valueLength) else {
      throw Failure(.noInput, "\(path): ends in the middle of a row")
    }
    let keyEnd = next + 8 + keyLength
    let key = bytes[(next + 8)..<keyEnd]
    let value = bytes[keyEnd..<(keyEnd + valueLength)]
    next = keyEnd + valueLength
    return PackedRow(key: key, value: value, prefix: keyPrefix(key))
  }

  /// Reads on until so many bytes are there; false at the end of the file.
  private mutating func has(_ count: Int) throws(Failure) -> Bool {
    while bytes.count - next < count {
      do {
        let piece = try file.read(upToCount: max(RunReader.pieceSize, count)) ?? Data()
        if piece.isEmpty { return false }
        bytes = Array(bytes[next...]) + piece
        next = 0
      } catch {
        throw Failure(.noInput, "\(path): \(reason(of: error))")
      }
    }
    return true
  }
}

/// The rows of several runs in the order of their keys.
struct MergedRuns {
  private var readers: [RunReader] = []
  /// The runs that have a row, as a heap: none comes before the one above it.
  private var heap: [(row: PackedRow, reader: Int)] = []

  /// *Errors*: `noInput`.
  init(_ paths: [String]) throws(Failure) {
    for path in paths {
      var reader = try RunReader(path: path)
      if let row = try reader.row() {
        heap.append((row, readers.count))
        readers.append(reader)
      }
    }
    for index in heap.indices.reversed() { sink(index) }
  }

  /// The next row; nil at the end.
  ///
  /// *Errors*: `noInput`.
  mutating func next() throws(Failure) -> PackedRow? {
    guard let first = heap.first else { return nil }
    if let row = try readers[first.reader].row() {
      heap[0].row = row
    } else {
      heap.swapAt(0, heap.count - 1)
      heap.removeLast()
    }
    sink(0)
    return first.row
  }

  /// Moves an entry down until nothing below it comes before it.
  private mutating func sink(_ index: Int) {
    var index = index
    while true {
      var least = index
      for child in [2 * index + 1, 2 * index + 2] where child < heap.count {
        if isBefore(heap[child], heap[least]) { least = child }
      }
      guard least != index else { return }
      heap.swapAt(index, least)
      index = least
    }
  }

  /// Equal keys come in the order of their runs.
  private func isBefore(
    _ left: (row: PackedRow, reader: Int),
    _ right: (row: PackedRow, reader: Int)
  ) -> Bool {
    if left.row.isBefore(right.row) { return true }
    if right.row.isBefore(left.row) { return false }
    return left.reader < right.reader
  }
}
