import FoundationEssentials
import Records

/// Reads one line of JSONL.
///
/// A line is an object with `id` and `text`, and perhaps `title`, `publisher`, `published_on`, `url`,
/// `language` and `licence`. Other fields are ignored, whatever they hold.
///
/// Bytes in:
///
///     {"id": "wire-7", "text": "Forty people fled.", "published_on": "2024-05-02", "words": 3}
///
/// Row out: `wire-7`, the path of the file, published on 2024-05-02, 18 bytes of text.
///
/// - Parameters:
///   - line: The line without its line end.
///   - number: Its number in the file, from 1.
///   - path: The file's path as it is to stand in `documents.csv`.
///   - byteLimit: The longest line, in bytes.
/// - Returns: nil where the line is blank.
package func document(
  inLine line: ArraySlice<UInt8>,
  number: Int,
  path: String,
  byteLimit: Int = defaultByteLimit
) -> IngestedDocument? {
  let content =
    number == 1 && line.starts(with: byteOrderMark) ? line.dropFirst(byteOrderMark.count) : line
  guard !isBlank(content) else { return nil }
  let lineID = documentID(ofLine: number, in: path)
  func quarantined(_ reason: QuarantineReason) -> IngestedDocument {
    IngestedDocument(id: lineID, path: path, quarantined: reason)
  }
  guard content.count <= byteLimit else { return quarantined(.tooLarge(limit: byteLimit)) }
  if let fault = textFault(of: Array(content)) { return quarantined(fault) }
  guard let record = try? JSONDecoder().decode(JSONRecord.self, from: Data(content)) else {
    let found = excerpt(String(decoding: content, as: UTF8.self))
    return quarantined(.badRecord("expected a JSON object, found \(found)"))
  }
  guard let id = record.id.text, (1...longestID).contains(id.utf8.count) else {
    return quarantined(
      .badRecord("expected an id of 1 to \(longestID) bytes, found \(record.id.shown)")
    )
  }
  return record.document(id: percentEncoded(id), path: path)
}

/// The longest id, in bytes: percent-encoded it must still do as the name of a file.
private let longestID = 80

/// The fields of a line that have a meaning.
private struct JSONRecord: Decodable {
  let id: JSONField
  let text: JSONField
  let metadata: [(MetadataField, JSONField)]

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    func field(_ name: String) throws -> JSONField {
      try fields.decodeIfPresent(JSONField.self, forKey: Key(stringValue: name)) ?? .absent
    }
    id = try field("id")
    text = try field("text")
    metadata = try MetadataField.allCases.map { ($0, try field($0.rawValue)) }
  }

  func document(id: String, path: String) -> IngestedDocument {
    var document = Document()
    document.documentID = id
    document.path = path
    guard let text = text.text else {
      return IngestedDocument(
        id: id,
        path: path,
        quarantined: .badRecord("expected a text, found \(text.shown)")
      )
    }
    var fault: QuarantineReason?
    for (field, value) in metadata where value != .absent {
      let expected =
        value.text.map { document.store($0, as: field) } ?? "\(field.rawValue) to be a text"
      guard let expected, fault == nil else { continue }
      fault = .badMetadata("expected \(expected), found \(value.shown)")
    }
    return IngestedDocument(document, text: Array(text.utf8), metadataFault: fault)
  }
}

/// The value of a field: a text, a whole number standing for its digits, or something else.
private enum JSONField: Decodable, Equatable {
  case absent
  case text(String)
  case other

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let number = try? value.decode(Int.self) {
      self = .text(String(number))
    } else {
      self = .other
    }
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The value as a reason shows it.
  var shown: String {
    switch self {
    case .absent: "none"
    case .text(let text): excerpt(text)
    case .other: "a value that is no text"
    }
  }
}
