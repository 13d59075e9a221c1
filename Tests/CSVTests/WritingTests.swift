import CSV
import Testing

/// Cells and how they stand in a file of one or two columns.
private let written: [(cells: [String], line: String)] = [
  (["a", "b"], "a,b\n"),
  (["", ""], ",\n"),
  ([""], "\"\"\n"),
  (["a,b", ""], "\"a,b\",\n"),
  (["say \"no\"", "\""], "\"say \"\"no\"\"\",\"\"\"\"\n"),
  (["a\nb", "a\rb"], "\"a\nb\",\"a\rb\"\n"),
  ([" a", "a "], "\" a\",\"a \"\n"),
  (["\ta", "a\t"], "\"\ta\",\"a\t\"\n"),
  ([" "], "\" \"\n"),
  (["a b", "a\tb"], "a b,a\tb\n"),
  (["–“é”", "😀"], "–“é”,😀\n"),
  (["\u{FEFF}a", "ïa"], "\"\u{FEFF}a\",ïa\n"),
  (["a\0b", "=1+1"], "a\0b,=1+1\n"),
]

@Test(arguments: written)
func cellsAreQuotedOnlyWhereTheyMustBe(cells: [String], line: String) {
  var writer = CSVRowWriter()
  writer.write(cells)
  #expect(String(decoding: writer.takeBytes(), as: UTF8.self) == line)
}

@Test func recordsAreWrittenUnderTheirHeader() {
  var town = Town()
  town.name = "Hais"
  town.kind = .village
  town.formerKind = .city
  town.inhabitants = -1
  town.displaced = 0
  town.isPort = true
  town.isSeat = true
  town.aliases = ["Hays", "Heis"]
  let text = """
    name,region,kind,former_kind,inhabitants,displaced,counted,seat,port,aliases,note
    Hais,,village,city,-1,0,,y,y,Hays;Heis,
    ,,city,,0,,,,,,

    """
  #expect(String(decoding: CSVTable.write([town, Town()]), as: UTF8.self) == text)
}

@Test func aTableWithoutRowsIsItsHeader() {
  #expect(CSVTable.write([Word]()) == Array("word\n".utf8))
}

@Test func theBufferMayBeTakenBetweenRows() {
  let words = ["", "a", "b,c", ""].map(Word.init)
  var writer = CSVWriter<Word>()
  var bytes: [UInt8] = []
  for word in words {
    writer.write(word)
    bytes += writer.takeBytes()
    let left = writer.byteCount
    #expect(left == 0)
  }
  #expect(bytes == CSVTable.write(words))
  #expect(String(decoding: bytes, as: UTF8.self) == "word\n\"\"\na\n\"b,c\"\n\"\"\n")
}

@Test func aSchemaDescribesItself() {
  let text = """
    table,column,type,blank,presence,key,meaning
    towns,name,text,refused,required,y,Name as written
    towns,region,text,allowed,required,y,First division
    towns,kind,code(city|village),refused,required,,What it is
    towns,former_kind,code(city|village),allowed,optional,,What it was
    towns,inhabitants,integer,refused,required,,People living there
    towns,displaced,integer,allowed,required,,People who fled there; blank is unknown
    towns,counted,date,allowed,required,,Day of the count
    towns,seat,flag,allowed,required,,Seat of its region
    towns,port,yes_no,allowed,required,,Whether it has a port
    towns,aliases,list,allowed,required,,Other names
    towns,note,text,allowed,optional,,Anything else

    """
  #expect(String(decoding: CSVTable.write(Town.schema.descriptions), as: UTF8.self) == text)
}
