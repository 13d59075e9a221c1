import Foundation

/// A table of the tests or of the data: rows of cells by column name.
struct CaseTable {
  let rows: [[String: String]]

  /// Reads a CSV file beside the tests, by a path from this file.
  init(_ path: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    let lines = CaseTable.cells(of: text)
    let header = lines.first ?? []
    rows = lines.dropFirst().map { cells in
      Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The cells of a text in the format of RFC 4180.
  private static func cells(of text: String) -> [[String]] {
    var lines: [[String]] = []
    var line: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var isAfterQuote = false
    for scalar in text.unicodeScalars {
      if isQuoted {
        if scalar == "\"" { isQuoted = false; isAfterQuote = true } else { cell.append(scalar) }
      } else if scalar == "\"" {
        if isAfterQuote { cell.append(scalar) }
        isQuoted = true
        isAfterQuote = false
      } else if scalar == "," || scalar == "\n" {
        line.append(String(cell))
        cell.removeAll()
        isAfterQuote = false
        if scalar == "\n" {
          lines.append(line)
          line = []
        }
      } else {
        cell.append(scalar)
      }
    }
    return lines
  }
}
