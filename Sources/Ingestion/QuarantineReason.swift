/// Why a document is set aside, printed `code: detail` in the column `reason`.
package enum QuarantineReason: Sendable, Equatable, CustomStringConvertible {
  /// No text, or nothing but blanks and line ends.
  case empty
  /// The byte, from 0, at which the text stops being UTF-8.
  case notUTF8(byte: Int)
  /// The byte, from 0, at which a NUL stands.
  case binary(byte: Int)
  /// More bytes than the limit.
  case tooLarge(limit: Int)
  /// A file whose name does not end as any format's does.
  case unknownFormat
  /// A file that the system would not give, with what it said.
  case unreadable(String)
  /// Front matter or JSON fields that say what they may not; the detail names it.
  case badMetadata(String)
  /// A line of JSONL that is no record; the detail names what was expected.
  case badRecord(String)
  /// An id that a document before it has; the detail names that document's path.
  case duplicateID(firstPath: String)

  /// The cell: code, colon, detail.
  package var description: String {
    switch self {
    case .empty: "empty: no text"
    case .notUTF8(let byte): "not_utf8: byte \(byte)"
    case .binary(let byte): "binary: NUL at byte \(byte)"
    case .tooLarge(let limit): "too_large: more than \(limit) bytes"
    case .unknownFormat: "unknown_format: expected \(FileFormat.extensionList)"
    case .unreadable(let detail): "unreadable: \(detail)"
    case .badMetadata(let detail): "bad_metadata: \(detail)"
    case .badRecord(let detail): "bad_record: \(detail)"
    case .duplicateID(let path): "duplicate_id: first in \(path)"
    }
  }
}
