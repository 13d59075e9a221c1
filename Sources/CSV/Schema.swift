/// The columns of one table, in the order in which they are written.
package struct Schema<Record>: Sendable {
  /// The table's name, which is its file name without `.csv`.
  package let table: String
  /// The columns that together name a row; rows are ordered by them unless the table says otherwise.
  package let key: [String]
  /// The columns in the order in which they are written.
  package let columns: [Column<Record>]

  /// Declares a table.
  package init(table: String, key: [String], columns: [Column<Record>]) {
    self.table = table
    self.key = key
    self.columns = columns
  }
}

/// What a column accepts: the closed set of cell types.
package enum ColumnType: Sendable, Equatable {
  case text
  /// A whole number, digits with an optional leading minus sign.
  case integer
  /// A whole number between two others, both included.
  case integerIn(ClosedRange<Int>)
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  case date
  /// One of a closed set of words.
  case code([String])
  /// Words of a closed set, joined by `;`.
  case codes([String])
  /// `y` or blank.
  case flag
  /// `y`, `n` or blank where nobody knows.
  case yesNo
  /// Texts joined by `;`.
  case list
}

/// Whether a cell may be empty.
package enum Blank: Sendable { case allowed, refused }

/// Whether a file may leave the column out.
package enum Presence: Sendable { case required, optional }
