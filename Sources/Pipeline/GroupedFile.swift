import Foundation

/// What one portion leaves to be compared with that of all others, in a working file: what has to be
/// compared has one group.
struct GroupedFile: Sendable {
  private let path: String
  /// The bytes of each group.
  private let groups: [Range<Int>]

  /// *Errors*: `cannotCreate`, `writeFailed`.
  init(_ parts: [[UInt8]], path: String) throws(Failure) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    var groups: [Range<Int>] = []
    for part in parts {
      groups.append(bytes.count..<(bytes.count + part.count))
      bytes += part
    }
    self.path = path
    self.groups = groups
    if !bytes.isEmpty { try writeWork(bytes, to: path) }
  }

  /// The bytes of a group.
  ///
  /// *Errors*: `noInput`.
  func bytes(_ group: Int) throws(Failure) -> [UInt8] {
    guard !groups[group].isEmpty else { return [] }
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      try file.seek(toOffset: UInt64(groups[group].lowerBound))
      return Array(try file.read(upToCount: groups[group].count) ?? Data())
    } catch {
      throw Failure(.noInput, "\(path): \(reason(of: error))")
    }
  }
}
