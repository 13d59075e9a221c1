package import CSV

extension Reject {
  package func writeCells(to row: inout CSVRowWriter) -> Bool {
    row.writeCell(documentID)
    row.writeCell(line)
    row.writeCell(start)
    row.writeCell(end)
    row.writeCell(numeralText)
    row.writeCell(reason.rawValue)
    row.writeCell(quote)
    return true
  }
}
