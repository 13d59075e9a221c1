import CSV

/// A table with a column of every type.
struct Town: CSVRecord, Equatable {
  enum Kind: String, CaseIterable, Sendable { case city, village }

  var name = ""
  var region = ""
  var kind = Kind.city
  var formerKind: Kind?
  var inhabitants = 0
  var displaced: Int?
  var counted = ""
  var isSeat = false
  var isPort: Bool?
  var aliases: [String] = []
  var note = ""

  static let schema = Schema<Town>(
    table: "towns",
    key: ["region", "name"],
    columns: [
      .text("name", \.name, "Name as written", blank: .refused),
      .text("region", \.region, "First division"),
      .code("kind", \.kind, "What it is"),
      .code("former_kind", \.formerKind, "What it was", presence: .optional),
      .integer("inhabitants", \.inhabitants, "People living there"),
      .count("displaced", \.displaced, "People who fled there; blank is unknown"),
      .date("counted", \.counted, "Day of the count"),
      .flag("seat", \.isSeat, "Seat of its region"),
      .yesNo("port", \.isPort, "Whether it has a port"),
      .list("aliases", \.aliases, "Other names"),
      .text("note", \.note, "Anything else", presence: .optional),
    ]
  )
}

/// A table of one column.
struct Word: CSVRecord, Equatable {
  var text = ""

  init() {}
  init(_ text: String) { self.text = text }

  static let schema = Schema<Word>(
    table: "words",
    key: [],
    columns: [.text("word", \.text, "The word")]
  )
}
