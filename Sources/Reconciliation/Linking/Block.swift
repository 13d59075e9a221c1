import Records

/// The quantities that may share figures: one family of measures in one country (or union, or
/// place without a country).
///
/// The name is worked out from one row alone, so that a large table can be split by it and every
/// part be linked by itself.
struct Block: Sendable {
  let name: String
  /// In the order of print.
  let statements: [Statement]

  /// The block with copied sentences given the origin of their text.
  var withCopiesAttributed: Block {
    Block(name: name, statements: CopiedSentences(in: statements).statements)
  }

  /// The name of the block that a statement belongs to: `killed+injured IQ|SY`.
  static func name(of statement: Statement, measures: MeasureTable) -> String {
    name(of: statement.key.place, measure: statement.key.measure, measures: measures)
  }

  /// The name of the block of what happened at a place.
  static func name(of place: PlacePath, measure: String, measures: MeasureTable) -> String {
    "\(measures.family(of: measure)) \(place.roots.joined(separator: "|"))"
  }

  /// Divides statements into blocks, sorted by name.
  static func blocks(of statements: [Statement], measures: MeasureTable) -> [Block] {
    var parts: [String: [Statement]] = [:]
    for statement in statements {
      parts[name(of: statement, measures: measures), default: []].append(statement)
    }
    return parts.sorted { $0.key.precedes($1.key) }.map { name, statements in
      Block(name: name, statements: statements.sorted(by: isEarlierInPrint))
    }
  }
}
