package import Records

/// What the other portions of a divided table have to know of one: the names of its figures, the
/// votes of its origins, and the figures that theirs are held against.
package struct PortionSurvey: Sendable {
  let names: PackedNames
  /// The votes of the figures with several origins, each with the number of its figure.
  let votes: [(figure: Int, votes: [Vote])]
  let guests: [(figure: Int, reading: Reading)]
}

extension Reconciler {
  /// The portion of a divided table that a quantity belongs to.
  ///
  /// It is worked out from one row alone, by its block: what may share a figure shares a portion.
  package func portion(of quantity: Quantity, among count: Int) -> Int {
    count <= 1 ? 0 : Int(stableHash(block(of: quantity).utf8) % UInt64(count))
  }

  /// Looks through one portion of a table.
  ///
  /// - Parameters:
  ///   - quantities: The rows of the portion, in any order.
  ///   - portion: Its number.
  ///   - references: The wholes that all rows of the table name.
  /// - Returns: What the other portions have to know of it.
  package func survey(
    _ quantities: [Quantity],
    portion: Int,
    references: PartReferences
  ) -> PortionSurvey {
    var names = PackedNames()
    var found: [(figure: Int, votes: [Vote])] = []
    var guests: [(figure: Int, reading: Reading)] = []
    for (number, figure) in figures(of: quantities, LinkRulings()).enumerated() {
      names.append(FigureName(figure, scopes: scopes))
      let voices = CountedClaims(figure, excluded: [:], measures: measures, scopes: scopes).voices
      let votes = votes(of: voices)
      if Set(votes.flatMap(\.lineages)).count > 1 { found.append((number, votes)) }
      if figure.isGuest(portion: portion, references: references, measures: measures) {
        guests.append((number, reading(figure)))
      }
    }
    return PortionSurvey(names: names, votes: found, guests: guests)
  }

  func reading(_ figure: Figure) -> Reading {
    Reading(figure, excluded: [:], measures: measures, scopes: scopes)
  }
}
