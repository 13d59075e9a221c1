/// A type whose values are the rows of one table.
///
/// A record is declared once, as a schema of key paths; reading, writing, checking and documenting
/// the table all follow from that declaration.
///
///     struct Place: CSVRecord {
///       var name = ""
///       var population: Int?
///       static let schema = Schema<Place>(
///         table: "places", key: ["name"],
///         columns: [
///           .text("name", \.name, "Name as written", blank: .refused),
///           .count("population", \.population, "People living there"),
///         ])
///     }
///
/// The bytes `name,population⏎Hais,4000⏎` are then one `Place(name: "Hais", population: 4000)`.
package protocol CSVRecord: Sendable {
  /// The table's columns and the properties that hold them.
  static var schema: Schema<Self> { get }
  /// Creates a record with every cell blank.
  init()
  /// Writes the cells in the order of the columns and tells so, as the tables with millions of rows do;
  /// the others leave it to their schema.
  func writeCells(to row: inout CSVRowWriter) -> Bool
}

extension CSVRecord {
  package func writeCells(to row: inout CSVRowWriter) -> Bool { false }
}
