/// What the portions of a divided table have to know of each other.
package struct TableSurvey: Sendable {
  let names: TableNames
  let discovery: TruthDiscovery?
  let guests: Guests
  /// The names of all guests: their parts are gathered from all portions.
  let guestNames: Set<String>
}

extension Reconciler {
  /// Puts together what was found in the portions of a table, which come in the order of their
  /// numbers.
  package func survey(of portions: [PortionSurvey]) -> TableSurvey {
    let names = TableNames(portions.map(\.names))
    var votes: [(name: String, votes: [Vote])] = []
    var guests: [Guest] = []
    for (portion, survey) in portions.enumerated() {
      for (figure, found) in survey.votes {
        votes.append((names.name(of: FigurePlace(portion: portion, figure: figure)), found))
      }
      for (figure, reading) in survey.guests {
        let name = names.name(of: FigurePlace(portion: portion, figure: figure))
        guests.append(Guest(portion: portion, reading: reading.named(name)))
      }
    }
    // The weights are sums of fractions, which depend on their order: it is that of the names.
    votes.sort { $0.name.precedes($1.name) }
    let everyGuest = Guests(guests, measures: measures)
    return TableSurvey(
      names: names,
      discovery: TruthDiscovery(votes.map(\.votes)),
      guests: everyGuest,
      guestNames: everyGuest.names
    )
  }
}
