/// A place in a file.
package struct CSVLocation: Sendable, Equatable {
  /// Physical line, from 1; a line ends at LF, CR LF, or a CR that no LF follows, also inside quotes.
  package let line: Int
  /// Unicode scalar in its line, from 1; a byte order mark is not counted.
  package let column: Int
  /// Byte in the file, from 0; a byte order mark is counted.
  package let byteOffset: Int

  /// Names a place by its three coordinates.
  package init(line: Int, column: Int, byteOffset: Int) {
    self.line = line
    self.column = column
    self.byteOffset = byteOffset
  }
}

/// One thing that is wrong with a CSV file, printed `path:line:column: expected …, found …`.
///
/// The location is where the cell starts. Faults of one byte (a quote in the wrong place, a byte that
/// is no UTF-8) point at that byte.
package struct CSVFault: Error, Equatable, CustomStringConvertible {
  /// The file as it was named to the reader.
  package let path: String
  /// Where in the file it is.
  package let location: CSVLocation
  /// What should be there, as it is printed after "expected".
  package let expected: String
  /// What is there, as it is printed after "found".
  package let found: String

  /// States a fault.
  package init(path: String, location: CSVLocation, expected: String, found: String) {
    self.path = path
    self.location = location
    self.expected = expected
    self.found = found
  }

  /// The line of its place.
  package var line: Int { location.line }
  /// The column of its place.
  package var column: Int { location.column }
  /// The byte of its place.
  package var byteOffset: Int { location.byteOffset }

  /// The line that is printed: `towns.csv:2:10: expected a whole number, found "x"`.
  package var description: String {
    "\(path):\(line):\(column): expected \(expected), found \(found)"
  }
}

/// Every fault of one CSV file, in the order of the file.
package struct CSVFaults: Error, Equatable, CustomStringConvertible {
  /// How many faults are kept; the rest are only counted.
  package static let keptFaults = 100

  /// The first hundred faults.
  package private(set) var faults: [CSVFault] = []
  /// How many there are, those that are not kept included.
  package private(set) var count = 0

  /// Collects faults that are already known.
  package init(_ faults: [CSVFault] = []) {
    for fault in faults { append(fault) }
  }

  /// Tells whether there is none.
  package var isEmpty: Bool { count == 0 }

  /// Adds a fault: kept while there is room, counted in any case.
  package mutating func append(_ fault: CSVFault) {
    count += 1
    if faults.count < Self.keptFaults { faults.append(fault) }
  }

  /// One line for each fault kept, and a last line that counts the others.
  package var description: String {
    var lines = faults.map(\.description)
    if count > faults.count, let path = faults.first?.path {
      lines.append("\(path): and \(count - faults.count) more faults")
    }
    return lines.joined(separator: "\n")
  }
}

/// Shows a cell's text inside a fault: in quotes, on one line, at most forty scalars of it.
package func excerpt(_ text: String) -> String {
  guard !text.isEmpty else { return "a blank cell" }
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars.prefix(40) {
    switch scalar {
    case "\n": shown.append(contentsOf: "\\n".unicodeScalars)
    case "\r": shown.append(contentsOf: "\\r".unicodeScalars)
    case "\t": shown.append(contentsOf: "\\t".unicodeScalars)
    case "\0": shown.append(contentsOf: "\\0".unicodeScalars)
    default: shown.append(scalar)
    }
  }
  let isCut = text.unicodeScalars.dropFirst(40).first != nil
  return "\"\(String(shown))\(isCut ? "…" : "")\""
}

extension CSVFault {
  static func emptyFile(path: String) -> CSVFault {
    let start = CSVLocation(line: 1, column: 1, byteOffset: 0)
    return CSVFault(path: path, location: start, expected: "a header", found: "an empty file")
  }
}

extension RawRow {
  /// The fault of a row that is not as long as its header.
  func lengthFault(_ expected: Int, path: String) -> CSVFault {
    CSVFault(
      path: path,
      location: start,
      expected: cells(expected),
      found: isBlankLine ? "a blank line" : cells(count)
    )
  }
}

/// A number of cells in words, "1 cell", "2 cells".
private func cells(_ count: Int) -> String { count == 1 ? "1 cell" : "\(count) cells" }
