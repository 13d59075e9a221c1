package import CSV

extension Quantity {
  package func writeCells(to row: inout CSVRowWriter) -> Bool {
    for text in [claimID, documentID, measure, unit?.rawValue ?? "", population, populationScope] {
      row.writeCell(text)
    }
    row.writeCell(qualifier.rawValue)
    for number in [low, best, high] { row.writeCell(number) }
    for answer in [lowHard, highHard] { row.writeCell(answer) }
    row.writeCell(nominal)
    row.writeCell(vague ? "y" : "")
    row.writeCell(vagueWords.joined(separator: ";"))
    row.writeCell(timeKind?.rawValue ?? "")
    row.writeCell(per?.rawValue ?? "")
    for text in [place, event, dateStart, dateEnd] { row.writeCell(text) }
    row.writeCell(datePrecision)
    row.writeCell(asOf)
    row.writeCell(perpetrator)
    row.writeCell(perpetratorStatus?.rawValue ?? "")
    row.writeCell(attackersIncluded)
    row.writeCell(lineage.joined(separator: ";"))
    row.writeCell(lineageRule)
    row.writeCell(speech?.rawValue ?? "")
    row.writeCell(sourceKind?.rawValue ?? "")
    row.writeCell(sourceTier)
    row.writeCell(modality?.rawValue ?? "")
    row.writeCell(partOf)
    row.writeCell(superseded ? "y" : "")
    row.writeCell(additional ? "y" : "")
    row.writeCell(quote)
    return true
  }
}
