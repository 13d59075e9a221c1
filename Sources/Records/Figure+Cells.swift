package import CSV

extension Reconciliation {
  package func writeCells(to row: inout CSVRowWriter) -> Bool {
    for text in [figureID, measure, unit.rawValue, populationScope, country, iso3, adm1, place] {
      row.writeCell(text)
    }
    for text in [timeKind.rawValue, per?.rawValue ?? "", event, dateStart, dateEnd] {
      row.writeCell(text)
    }
    row.writeCell(datePrecision)
    row.writeCell(perpetrator)
    row.writeCell(partOf)
    for list in [claims, lineages] { row.writeCell(list.joined(separator: ";")) }
    row.writeCell(numberOfSources)
    row.writeCell(status.rawValue)
    row.writeCell(kinds.joined(separator: ";"))
    row.writeCell(grade.rawValue)
    row.writeCell(policy.rawValue)
    for number in [low, best, high] { row.writeCell(number) }
    row.writeCell(decisionNeeded ? "y" : "")
    row.writeCell(decisionID.joined(separator: ";"))
    row.writeCell(targetHash)
    row.writeCell(explanation)
    return true
  }
}

extension Estimate {
  package func writeCells(to row: inout CSVRowWriter) -> Bool {
    row.writeCell(figureID)
    row.writeCell(policy.rawValue)
    for number in [low, best, high] { row.writeCell(number) }
    return true
  }
}

extension Link {
  package func writeCells(to row: inout CSVRowWriter) -> Bool {
    row.writeCell(claimID)
    row.writeCell(figureID)
    row.writeCell(role.rawValue)
    row.writeCell(score)
    row.writeCell(why)
    return true
  }
}
