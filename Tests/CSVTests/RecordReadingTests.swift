import CSV
import Testing

private let header = "name,region,kind,inhabitants,displaced,counted,seat,port,aliases\n"

/// The faults of a file of towns, line by line as they are printed.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  let faults: [String]

  init(_ name: String, _ text: String, _ faults: [String]) {
    self.init(name, bytes: Array(text.utf8), faults)
  }

  init(_ name: String, bytes: [UInt8], _ faults: [String]) {
    self.name = name
    self.bytes = bytes
    self.faults = faults
  }

  var testDescription: String { name }
}

private let cases = [
  FaultCase("empty file", "", ["1:1: expected a header, found an empty file"]),
  FaultCase(
    "missing columns",
    "name,region,kind,inhabitants,displaced,counted,seat\n",
    [
      "1:1: expected a column port, found none of that name",
      "1:1: expected a column aliases, found none of that name",
    ]
  ),
  FaultCase(
    "repeated column, whatever its place",
    "name,name," + header.dropFirst("name,".utf8.count),
    ["1:6: expected column name once, found it again"]
  ),
  FaultCase(
    "ragged rows and blank lines",
    header + "Hais\n\nA,B,city,1,,,,,\nC,D,city,1,,,,,,x\n",
    [
      "2:1: expected 9 cells, found 1 cell",
      "3:1: expected 9 cells, found a blank line",
      "5:1: expected 9 cells, found 10 cells",
    ]
  ),
  FaultCase(
    "every type refuses what it is not",
    header + "é,N,town,many,+4,2024-13,yes,maybe,\n,N,,,4.0,12 May,n,Y,\n",
    [
      "2:5: expected one of city, village, found \"town\"",
      "2:10: expected a whole number, found \"many\"",
      "2:15: expected a whole number or blank, found \"+4\"",
      "2:18: expected a date YYYY, YYYY-MM or YYYY-MM-DD or blank, found \"2024-13\"",
      "2:26: expected y or blank, found \"yes\"",
      "2:30: expected y, n or blank, found \"maybe\"",
      "3:1: expected text, found a blank cell",
      "3:4: expected one of city, village, found a blank cell",
      "3:5: expected a whole number, found a blank cell",
      "3:6: expected a whole number or blank, found \"4.0\"",
      "3:10: expected a date YYYY, YYYY-MM or YYYY-MM-DD or blank, found \"12 May\"",
      "3:17: expected y or blank, found \"n\"",
      "3:19: expected y, n or blank, found \"Y\"",
    ]
  ),
  FaultCase(
    "days that no month has",
    header + "A,N,city,1,,2023-02-29,,,\nB,N,city,1,,2024-02-29,,,\nC,N,city,1,,2024-04-31,,,\n",
    [
      "2:13: expected a date YYYY, YYYY-MM or YYYY-MM-DD or blank, found \"2023-02-29\"",
      "4:13: expected a date YYYY, YYYY-MM or YYYY-MM-DD or blank, found \"2024-04-31\"",
    ]
  ),
  FaultCase(
    "places count lines and scalars, not rows and bytes",
    header + "\"Haïs\n\"\"al\"\"\r\nport\",N,city,x,,,,,\nB,N,city,x,,,,,\n",
    [
      "4:14: expected a whole number, found \"x\"",
      "5:10: expected a whole number, found \"x\"",
    ]
  ),
  FaultCase(
    "numbers too large for 64 bits",
    header + "A,N,city,9223372036854775808,,,,,\n",
    ["2:10: expected a whole number, found \"9223372036854775808\""]
  ),
  FaultCase(
    "not UTF-8, at the byte",
    bytes: Array(header.utf8) + Array("é".utf8) + [0x62, 0xFF] + Array(",N,city,1,,,,,\n".utf8),
    ["2:3: expected UTF-8, found byte 0xFF"]
  ),
  FaultCase(
    "key given twice",
    header + "A,N,city,1,,,,,\nA,S,city,1,,,,,\nA,N,village,2,,,,,\n",
    ["4:3: expected a new region, name, found \"N\", \"A\" again, first in line 2"]
  ),
  FaultCase(
    "rows before a misplaced quote are checked, nothing after it is",
    header + "A,N,city,x,,,,,\nB,N,ci\"ty,y,,,,,\nC,N,city,z,,,,,\n",
    [
      "2:10: expected a whole number, found \"x\"",
      "3:7: expected quotes only around a whole cell, found a quote inside one",
    ]
  ),
  FaultCase(
    "long and strange cells are shown cut and on one line",
    header + "A,N,city,\"a\tb\nc\rd\0e,\(String(repeating: "ü", count: 40))\",,,,,\n",
    [
      "2:10: expected a whole number, found \"a\\tb\\nc\\rd\\0e,"
        + String(repeating: "ü", count: 30) + "…\""
    ]
  ),
]

@Test(arguments: cases, pieceSizes)
func everyFaultIsNamedWithItsPlace(example: FaultCase, pieceSize: Int) {
  var reader = CSVRecordReader(Town.self, path: "data/towns.csv")
  for piece in pieces(of: example.bytes, size: pieceSize) { _ = reader.read(piece.span) }
  let printed = example.faults.map { "data/towns.csv:\($0)" }.joined(separator: "\n")
  do throws(CSVFaults) {
    _ = try reader.finish()
    Issue.record("no fault was found")
  } catch {
    #expect(error.description == printed)
    #expect(error.count == example.faults.count)
  }
}

@Test func columnsAreMatchedByNameInAnyOrder() throws(CSVFaults) {
  let text = """
    aliases,port,colour,seat,counted,displaced,inhabitants,kind,region,name
    Hays;Heis,n,red,y,2024-05,,4000,city,Hudaydah,"Hais, town"

    """
  var town = Town()
  town.name = "Hais, town"
  town.region = "Hudaydah"
  town.inhabitants = 4000
  town.counted = "2024-05"
  town.isSeat = true
  town.isPort = false
  town.aliases = ["Hays", "Heis"]
  let towns = try CSVTable.read(Town.self, bytes: Array(text.utf8), path: "towns.csv")
  #expect(towns == [town])
}

@Test func aTableMayHaveNoRows() throws(CSVFaults) {
  #expect(try CSVTable.read(Word.self, bytes: Array("word".utf8), path: "words.csv").isEmpty)
}

@Test func faultsTellTheByte() {
  let bytes = Array("\u{FEFF}".utf8) + Array((header + "é,N,town,1,,,,,\n").utf8)
  do throws(CSVFaults) {
    _ = try CSVTable.read(Town.self, bytes: bytes, path: "towns.csv")
    Issue.record("no fault was found")
  } catch {
    #expect(error.faults.map(\.byteOffset) == [3 + 65 + 5])
    #expect(error.faults.map(\.column) == [5])
  }
}

@Test func faultsAreCountedWhereTheyAreTooManyToShow() {
  let text = header + String(repeating: "A\n", count: 250)
  do throws(CSVFaults) {
    _ = try CSVTable.read(Town.self, bytes: Array(text.utf8), path: "towns.csv")
    Issue.record("no fault was found")
  } catch {
    let lines = error.description.split(separator: "\n")
    #expect(error.count == 250)
    #expect(lines.count == 101)
    #expect(lines[99] == "towns.csv:101:1: expected 9 cells, found 1 cell")
    #expect(lines[100] == "towns.csv: and 150 more faults")
  }
}

@Test func keysAreNotKeptWhereNobodyAsks() throws(CSVFaults) {
  let text = header + "A,N,city,1,,,,,\nA,N,city,1,,,,,\n"
  var reader = CSVRecordReader(Town.self, path: "towns.csv", checksKeys: false)
  let towns = reader.read(Array(text.utf8).span)
  #expect(try reader.finish().isEmpty)
  #expect(towns.count == 2)
}
