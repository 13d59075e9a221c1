import CSV
import Records

/// The fields that front matter and JSON lines may give a document.
enum MetadataField: String, CaseIterable {
  case title, publisher
  case publishedOn = "published_on"
  case url, language, licence
}

extension Document {
  /// Stores a field; nil where it was stored, else what was expected.
  ///
  /// The licence is known, so that a file may state it, but has no column. A time of day after the
  /// date of publication is dropped.
  mutating func store(_ text: String, as field: MetadataField) -> String? {
    switch field {
    case .title: title = text
    case .publisher: publisher = text
    case .url: url = text
    case .language: language = text
    case .licence: break
    case .publishedOn:
      let date = dateWithoutTime(text)
      guard date.isEmpty || isISODate(date) else {
        return "a published_on YYYY, YYYY-MM or YYYY-MM-DD"
      }
      publishedOn = date
    }
    return nil
  }
}

private func dateWithoutTime(_ text: String) -> String {
  let date = text.utf8.prefix(10)
  guard text.utf8.dropFirst(10).first == UInt8(ascii: "T") else { return text }
  return String(date) ?? text
}

/// Shows what was found inside a reason: in quotes, on one line, at most forty scalars of it.
func excerpt(_ text: String) -> String {
  let scalars = text.unicodeScalars.prefix(40).map { $0.value < 0x20 ? " " : $0 }
  let isCut = text.unicodeScalars.dropFirst(40).first != nil
  return "\"\(String(String.UnicodeScalarView(scalars)))\(isCut ? "…" : "")\""
}
