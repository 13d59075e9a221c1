import CSV
import Pipeline
import Testing

@Suite("The difference of two tables")
struct TableDifferenceTests {
  /// Two tables and the lines that tell them apart.
  static let cases: [(String, String, [String])] = [
    ("a,b\n1,x\n", "a,b\n1,x\n", []),
    ("a,b\n1,x\n2,y\n", "a,b\n2,y\n1,x\n", []),
    ("a,b\n1,x\n", "a,b\n1,x\n2,y\n", ["+ 2"]),
    ("a,b\n1,x\n2,y\n", "a,b\n2,y\n", ["- 1"]),
    ("a,b\n1,x\n", "a,b\n1,\n", ["~ 1 b: \"x\" → blank"]),
    (
      "a,b\n1,x\n", "a,c\n1,x\n",
      [
        "! column b stands in one table only", "! column c stands in one table only",
      ]
    ),
    ("a,b\n1,x\n1,y\n", "a,b\n1,x\n1,z\n", ["~ 1 (2) b: \"y\" → \"z\""]),
    (
      "figure_id,policy,low,best,high\nf,hull,1,,\nf,ledger,1,,\n",
      "figure_id,policy,low,best,high\nf,hull,2,,\nf,ledger,1,,5\n",
      ["~ f hull low: \"1\" → \"2\"", "~ f ledger high: blank → \"5\""]
    ),
  ]

  @Test("names rows by their key", arguments: cases)
  func lines(old: String, new: String, expected: [String]) throws {
    let difference = TableDifference(
      from: try RawTable(bytes: Array(old.utf8), path: "old"),
      to: try RawTable(bytes: Array(new.utf8), path: "new")
    )
    #expect(difference.lines == expected)
    #expect(difference.isEmpty == expected.isEmpty)
  }
}
