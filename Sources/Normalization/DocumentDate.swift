import Records

/// The day from which the relative dates of a document are told.
enum DocumentDate {
  /// The day of publication, else of the dateline, else the one at the end of the document's id.
  ///
  /// *Example*: `harbour-times-2017-05-18` is of 2017-05-18, if nothing else dates it.
  static func day(of document: Document) -> CalendarDate? {
    for text in [document.publishedOn, document.datelineDate, endOfID(of: document)] {
      if let date = PartialDate(iso: text) { return date.last }
    }
    return nil
  }

  /// The last three parts of an id, where they have the widths of a date.
  private static func endOfID(of document: Document) -> String {
    let parts = document.documentID.split(separator: "-").suffix(3)
    return parts.map(\.utf8.count) == [4, 2, 2] ? parts.joined(separator: "-") : ""
  }
}
