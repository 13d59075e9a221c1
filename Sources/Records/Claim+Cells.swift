package import CSV

extension Claim {
  package func writeCells(to row: inout CSVRowWriter) -> Bool {
    row.writeCell(claimID)
    row.writeCell(documentID)
    row.writeCell(line)
    row.writeCell(start)
    row.writeCell(end)
    row.writeCell(figureText)
    row.writeCell(qualifier.rawValue)
    row.writeCell(statedLow.map(String.init) ?? "")
    row.writeCell(statedHigh.map(String.init) ?? "")
    row.writeCell(per?.rawValue ?? "")
    row.writeCell(measure)
    row.writeCell(cue)
    row.writeCell(population)
    row.writeCell(place)
    row.writeCell(period)
    row.writeCell(perpetrator)
    row.writeCell(attributedTo.joined(separator: ";"))
    row.writeCell(speech.rawValue)
    row.writeCell(modality.rawValue)
    row.writeCell(partOf)
    row.writeCell(superseded ? "y" : "")
    row.writeCell(additional ? "y" : "")
    row.writeCell(quote)
    row.writeCell(rule)
    return true
  }
}
