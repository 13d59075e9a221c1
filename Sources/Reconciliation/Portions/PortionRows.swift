package import Records

/// The rows of one portion of a divided table, and what they leave to be said about others.
package struct PortionRows: Sendable {
  /// Sorted by name.
  package let figures: [FigureRows]
  package let checks: [Check]
  /// Numbers to look for their like among those of the whole table.
  package let numerals: [Numeral]
  /// Numbers that documents share, to count over the whole table.
  package let sharedNumbers: [SharedNumber]
  /// What was found about figures of other portions.
  package let notes: [FigureNote]
  /// Parts of figures whose parts stand in several portions.
  package let sharedParts: [SharedPart]
}

/// A figure's rows in the tables.
package struct FigureRows: Sendable {
  package let reconciliation: Reconciliation
  package let estimates: [Estimate]
  package let links: [Link]
}

/// A finding about a figure whose row is already written.
package struct FigureNote: Sendable {
  package let figureID: String
  package let check: String
  /// Tells whether a person has to decide because of it.
  package let needsDecision: Bool

  package init(figureID: String, check: String, needsDecision: Bool) {
    self.figureID = figureID
    self.check = check
    self.needsDecision = needsDecision
  }
}

extension FigureNote {
  /// The notes that a finding makes about some of its figures.
  package static func notes(of check: Check, about figures: [String]) -> [FigureNote] {
    guard check.outcome == .fires else { return [] }
    return figures.map {
      FigureNote(figureID: $0, check: check.check, needsDecision: check.needsDecision)
    }
  }
}

extension Reconciler {
  /// Reconciles one portion of a divided table, without decisions.
  ///
  /// - Parameters:
  ///   - quantities: The rows of the portion as they were surveyed, in any order.
  ///   - portion: Its number.
  ///   - table: What all portions have to know of each other.
  ///   - documents: How many claims the documents of the table have.
  /// - Returns: Its rows, and what they say about figures elsewhere.
  package func rows(
    of quantities: [Quantity],
    portion: Int,
    in table: TableSurvey,
    documents: DocumentCounts
  ) -> PortionRows {
    let readings = figures(of: quantities, LinkRulings()).enumerated().map { number, figure in
      let place = FigurePlace(portion: portion, figure: number)
      let reading = reading(figure).named(table.names.name(of: place))
      return table.discovery.map { reading.adding($0) } ?? reading
    }.sorted { $0.figure.id.precedes($1.figure.id) }
    let context = CheckContext(
      own: readings,
      guests: table.guests.guests(of: readings, portion: portion, measures: measures),
      sharedWholes: table.guestNames,
      measures: measures,
      scopes: scopes
    )
    let checks = CheckTable.findings(in: context)
    let rows = rows(in: context, checks: checks, Rulings(), hashes: [:])
    return PortionRows(
      figures: rows.map { row in
        FigureRows(
          reconciliation: row.reconciliation(countries: countries),
          estimates: row.estimates,
          links: links(of: row.reading)
        )
      },
      checks: checks,
      numerals: readings.flatMap(\.numerals),
      sharedNumbers: readings.flatMap(\.sharedNumbers).filter { $0.isTelling(documents) },
      notes: notes(of: checks, besides: readings),
      sharedParts: context.sharedParts
    )
  }

  private func notes(of checks: [Check], besides own: [Reading]) -> [FigureNote] {
    let names = Set(own.map(\.figure.id))
    return checks.flatMap { check in
      FigureNote.notes(of: check, about: check.figures.filter { !names.contains($0) })
    }
  }

  /// The findings about figures whose parts stand in several portions.
  package func checks(of parts: [SharedPart]) -> [Check] {
    Dictionary(grouping: parts, by: \.whole.figureID).compactMap { _, parts in
      guard let whole = parts.first?.whole else { return nil }
      return partsExceedWholeCheck(whole, parts.map(\.part), scopes: scopes, measures: measures)
    }
  }
}
