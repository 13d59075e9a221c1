/// One column of a table as a row: what `tally schema` prints.
package struct ColumnDescription: CSVRecord, Equatable {
  /// The table's name.
  package var table = ""
  /// The column's name.
  package var column = ""
  /// What its cells hold; `ColumnType.name`.
  package var type = ""
  /// `allowed` or `refused`.
  package var blank = ""
  /// `required` or `optional`.
  package var presence = ""
  /// Whether it is part of what names a row.
  package var isKey = false
  /// What a cell says.
  package var meaning = ""

  /// Describes nothing yet.
  package init() {}

  /// The table of all columns of all tables.
  package static let schema = Schema<ColumnDescription>(
    table: "schema",
    key: ["table", "column"],
    columns: [
      .text("table", \.table, "The table, which is the file's name without .csv", blank: .refused),
      .text("column", \.column, "The column's name in the header", blank: .refused),
      .text(
        "type",
        \.type,
        "text, integer, integer(from..to), date, code(words), flag, yes_no or list",
        blank: .refused
      ),
      .text("blank", \.blank, "Whether a cell may be empty: allowed or refused"),
      .text("presence", \.presence, "Whether a file must have the column: required or optional"),
      .flag("key", \.isKey, "The column is part of what names a row"),
      .text("meaning", \.meaning, "What a cell says, and its unit"),
    ]
  )
}

extension Schema {
  /// The columns in the order in which they are written, one row each.
  package var descriptions: [ColumnDescription] {
    columns.map { column in
      var row = ColumnDescription()
      row.table = table
      row.column = column.name
      row.type = column.type.name
      row.blank = column.blank == .allowed ? "allowed" : "refused"
      row.presence = column.presence == .required ? "required" : "optional"
      row.isKey = key.contains(column.name)
      row.meaning = column.meaning
      return row
    }
  }
}
