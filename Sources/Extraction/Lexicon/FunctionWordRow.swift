package import CSV

/// A word that the grammar itself names, in one of its roles: a row of `function_words.csv`.
///
/// These words are compared as they stand: a verb's forms and a noun's plural need rows of their own,
/// since often only some of them play the role.
package struct FunctionWordRow: CSVRecord, Equatable {
  package var role = FunctionWordRole(.and)
  package var word = ""
  package var example = ""

  package init() {}

  package static let schema = Schema<FunctionWordRow>(
    table: "function_words",
    key: ["role", "word"],
    columns: [
      .code("role", \.role, "What the word does"),
      .text("word", \.word, "The word, in lower case", blank: .refused),
      .text("example", \.example, "A phrase in which it does so", blank: .refused),
    ]
  )

  /// The roles that no row has, as faults of the table: a rule without words would never speak.
  static func faults(of rows: [FunctionWordRow], path: String) -> CSVFaults {
    let known = Set(rows.map(\.role.word))
    let header = CSVLocation(line: 1, column: 1, byteOffset: 0)
    return CSVFaults(
      FunctionWordRole.allCases.filter { !known.contains($0.word) }.map {
        CSVFault(
          path: path,
          location: header,
          expected: "a row of the role \($0.rawValue)",
          found: "none"
        )
      }
    )
  }
}

/// A function word's role as tables write it: `as_of`.
///
/// The roles themselves are numbers, because every rule compares them at every token; their names
/// are those of the cases.
package struct FunctionWordRole: RawRepresentable, CaseIterable, Equatable, Sendable {
  let word: FunctionWord

  package static let allCases = FunctionWord.allCases.map(FunctionWordRole.init)

  private static let byName = Dictionary(
    allCases.map { ($0.rawValue, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  init(_ word: FunctionWord) { self.word = word }

  package init?(rawValue: String) {
    guard let role = FunctionWordRole.byName[rawValue] else { return nil }
    self = role
  }

  package var rawValue: String {
    String(describing: word).reduce(into: "") { name, letter in
      if letter.isUppercase { name += "_" }
      name += letter.lowercased()
    }
  }
}
