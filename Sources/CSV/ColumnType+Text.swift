extension ColumnType {
  /// What a cell of this type must be, as a fault says it after "expected".
  func expectation(_ blank: Blank) -> String {
    let orBlank = blank == .allowed ? " or blank" : ""
    switch self {
    case .text: return "text\(orBlank)"
    case .integer: return "a whole number\(orBlank)"
    case .integerIn(let range):
      return "a whole number from \(range.lowerBound) to \(range.upperBound)\(orBlank)"
    case .date: return "a date YYYY, YYYY-MM or YYYY-MM-DD\(orBlank)"
    case .code(let words): return "one of \(words.joined(separator: ", "))\(orBlank)"
    case .codes(let words):
      return "words of \(words.joined(separator: ", ")), joined by ;\(orBlank)"
    case .flag: return "y\(orBlank)"
    case .yesNo: return "y, n\(orBlank)"
    case .list: return "texts joined by ;\(orBlank)"
    }
  }

  /// The type's name in a description of the schema, with the words of a closed set.
  package var name: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .integerIn(let range): "integer(\(range.lowerBound)..\(range.upperBound))"
    case .date: "date"
    case .code(let words): "code(\(words.joined(separator: "|")))"
    case .codes(let words): "codes(\(words.joined(separator: "|")))"
    case .flag: "flag"
    case .yesNo: "yes_no"
    case .list: "list"
    }
  }
}
