/// One column: its name, type and meaning, and the property of the record that it holds.
package struct Column<Record>: Sendable {
  /// The name in the header.
  package let name: String
  /// What its cells hold.
  package let type: ColumnType
  /// What a cell says, and its unit, for readers of the table.
  package let meaning: String
  /// Whether its cells may be empty.
  package let blank: Blank
  /// Whether a file must have it.
  package let presence: Presence
  /// The cell's text for a record.
  package let cell: @Sendable (Record) -> String
  /// Stores a cell's text in a record; false where the text is not of the column's type.
  package let store: @Sendable (inout Record, String) -> Bool
}

extension Column {
  /// Any text.
  package static func text(
    _ name: String,
    _ property: any WritableKeyPath<Record, String> & Sendable,
    _ meaning: String,
    blank: Blank = .allowed,
    presence: Presence = .required
  ) -> Column {
    Column(
      name: name,
      type: .text,
      meaning: meaning,
      blank: blank,
      presence: presence,
      cell: { $0[keyPath: property] },
      store: {
        $0[keyPath: property] = $1; return true
      }
    )
  }

  /// A date of day, month or year precision, kept as its ISO text.
  package static func date(
    _ name: String,
    _ property: any WritableKeyPath<Record, String> & Sendable,
    _ meaning: String,
    blank: Blank = .allowed,
    presence: Presence = .required
  ) -> Column {
    Column(
      name: name,
      type: .date,
      meaning: meaning,
      blank: blank,
      presence: presence,
      cell: { $0[keyPath: property] },
      store: { record, text in
        guard text.isEmpty || isISODate(text) else { return false }
        record[keyPath: property] = text
        return true
      }
    )
  }

  /// A whole number that is always there; one outside `range` is refused.
  package static func integer(
    _ name: String,
    _ property: any WritableKeyPath<Record, Int> & Sendable,
    _ meaning: String,
    in range: ClosedRange<Int>? = nil,
    presence: Presence = .required
  ) -> Column {
    Column(
      name: name,
      type: range.map(ColumnType.integerIn) ?? .integer,
      meaning: meaning,
      blank: .refused,
      presence: presence,
      cell: { String($0[keyPath: property]) },
      store: { record, text in
        guard let value = wholeNumber(text), range?.contains(value) ?? true else { return false }
        record[keyPath: property] = value
        return true
      }
    )
  }

  /// A whole number, or blank where it is open or unknown.
  ///
  /// `words` stand for numbers where other people's tables use them; they are read and never written.
  package static func count(
    _ name: String,
    _ property: any WritableKeyPath<Record, Int?> & Sendable,
    _ meaning: String,
    words: [String: Int] = [:],
    presence: Presence = .required
  ) -> Column {
    Column(
      name: name,
      type: .integer,
      meaning: meaning,
      blank: .allowed,
      presence: presence,
      cell: { $0[keyPath: property].map(String.init) ?? "" },
      store: { record, text in
        guard let value = wholeNumber(text) ?? words[text] else {
          record[keyPath: property] = nil
          return text.isEmpty
        }
        record[keyPath: property] = value
        return true
      }
    )
  }

  /// A word of a closed set.
  package static func code<Code: RawRepresentable & CaseIterable & Sendable>(
    _ name: String,
    _ property: any WritableKeyPath<Record, Code> & Sendable,
    _ meaning: String,
    presence: Presence = .required
  ) -> Column where Code.RawValue == String {
    Column(
      name: name,
      type: .code(Code.allCases.map(\.rawValue)),
      meaning: meaning,
      blank: .refused,
      presence: presence,
      cell: { $0[keyPath: property].rawValue },
      store: { record, text in
        guard let value = Code(rawValue: text) else { return false }
        record[keyPath: property] = value
        return true
      }
    )
  }

  /// A word of a closed set, or blank.
  package static func code<Code: RawRepresentable & CaseIterable & Sendable>(
    _ name: String,
    _ property: any WritableKeyPath<Record, Code?> & Sendable,
    _ meaning: String,
    presence: Presence = .required
  ) -> Column where Code.RawValue == String {
    Column(
      name: name,
      type: .code(Code.allCases.map(\.rawValue)),
      meaning: meaning,
      blank: .allowed,
      presence: presence,
      cell: { $0[keyPath: property]?.rawValue ?? "" },
      store: { record, text in
        record[keyPath: property] = Code(rawValue: text)
        return text.isEmpty || record[keyPath: property] != nil
      }
    )
  }

  /// `y` or blank.
  package static func flag(
    _ name: String,
    _ property: any WritableKeyPath<Record, Bool> & Sendable,
    _ meaning: String,
    presence: Presence = .required
  ) -> Column {
    Column(
      name: name,
      type: .flag,
      meaning: meaning,
      blank: .allowed,
      presence: presence,
      cell: { $0[keyPath: property] ? "y" : "" },
      store: {
        $0[keyPath: property] = $1 == "y"; return $1.isEmpty || $1 == "y"
      }
    )
  }

  /// `y`, `n`, or blank where it is unknown.
  package static func yesNo(
    _ name: String,
    _ property: any WritableKeyPath<Record, Bool?> & Sendable,
    _ meaning: String,
    presence: Presence = .required
  ) -> Column {
    Column(
      name: name,
      type: .yesNo,
      meaning: meaning,
      blank: .allowed,
      presence: presence,
      cell: { $0[keyPath: property].map { $0 ? "y" : "n" } ?? "" },
      store: { record, text in
        record[keyPath: property] = text == "y" ? true : text == "n" ? false : nil
        return text.isEmpty || record[keyPath: property] != nil
      }
    )
  }

  /// Words of a closed set, joined by `;`, in any order; the empty cell is the empty set.
  package static func codes<Code: RawRepresentable & CaseIterable & Hashable & Sendable>(
    _ name: String,
    _ property: any WritableKeyPath<Record, Set<Code>> & Sendable,
    _ meaning: String,
    presence: Presence = .required
  ) -> Column where Code.RawValue == String {
    Column(
      name: name,
      type: .codes(Code.allCases.map(\.rawValue)),
      meaning: meaning,
      blank: .allowed,
      presence: presence,
      cell: { record in
        Code.allCases.filter { record[keyPath: property].contains($0) }
          .map(\.rawValue).joined(separator: ";")
      },
      store: { record, text in
        let words = text.split(separator: ";").map { Code(rawValue: String($0)) }
        record[keyPath: property] = Set(words.compactMap { $0 })
        return !words.contains(nil)
      }
    )
  }

  /// Texts joined by `;`; the empty cell is the empty list.
  package static func list(
    _ name: String,
    _ property: any WritableKeyPath<Record, [String]> & Sendable,
    _ meaning: String,
    presence: Presence = .required
  ) -> Column {
    Column(
      name: name,
      type: .list,
      meaning: meaning,
      blank: .allowed,
      presence: presence,
      cell: { $0[keyPath: property].joined(separator: ";") },
      store: { record, text in
        record[keyPath: property] = text.split(separator: ";").map(String.init)
        return true
      }
    )
  }
}
