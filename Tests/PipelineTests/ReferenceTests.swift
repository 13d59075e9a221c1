import Foundation
import Testing

@Suite("A table of the data folder that names what no other table has")
struct ReferenceTests {
  struct Case: CustomTestStringConvertible {
    var table: String
    /// The whole of the broken table.
    var text: String
    var command = "extract"
    var messages: [String]
    var testDescription: String { "\(table): \(text.split(separator: "\n").last ?? "")" }
  }

  static let numeralKinds =
    "zero, unit, teen, ten, hundred, scale, suffix, collective, group, loose, vague, fraction, "
    + "ordinal, multiple"
  static let unitKinds =
    "date, month, weekday, time, duration, frequency, age, money, share, distance, measurement, "
    + "rank, score, vote, address, phone, identifier, unit_name, product, ratio, person, counted, "
    + "change, modifier, manner"
  static let idiomKinds =
    "count, date, time, duration, frequency, age, money, share, distance, measurement, ordinal, "
    + "rank, score, vote, address, phone, identifier, unit_name, product, idiom, ratio"

  /// A table that takes the place of the project's, and every message about it.
  static let cases = [
    Case(
      table: "lexicons/english/cues.csv",
      text: """
        phrase,measure,class,example
        kill,kiled,harm,Soldiers killed [12] people.
        hurt,killed+injured,harm,Soldiers hurt [12] people.
        seize,"seized, held",grab,Soldiers seized [12] people.
        """,
      messages: [
        "2:6: expected a measure of measures.csv, found \"kiled\"",
        "4:7: expected a measure of measures.csv, found \"seized, held\"",
        "4:22: expected one of harm, weak, faint, topical, topic, heading, suffer, lack, act, weak_act, "
          + "toll, state, number, lives, victims, found \"grab\"",
      ]
    ),
    Case(
      table: "lexicons/english/numerals.csv",
      text: """
        word,kind,value,example,expects
        twelve,ten,12,twelve men,12
        twelfth,ordinals,12,the twelfth man,ordinal
        dozen,Collective,12,a dozen men,12
        """,
      messages: [
        "3:9: expected one of \(numeralKinds), found \"ordinals\"",
        "4:7: expected one of \(numeralKinds), found \"Collective\"",
      ]
    ),
    Case(
      table: "lexicons/english/qualifiers.csv",
      text: """
        phrase,side,bound,example,expects
        at least,ahead,at_least,at least 40 men,40..
        at most,before,at most,at most 40 men,..40
        """,
      messages: [
        "2:10: expected one of before, after, intensifier, verb, found \"ahead\"",
        "3:16: expected one of exactly, at_least, more_than, at_most, less_than, about, nearly, "
          + "between, vague, found \"at most\"",
      ]
    ),
    Case(
      table: "lexicons/english/units.csv",
      text: """
        word,kind,side,example,expects
        mile,distance,behind,three miles,distance
        litre,volume,after,three litres,measurement
        """,
      messages: [
        "2:15: expected one of before, after, found \"behind\"",
        "3:7: expected one of \(unitKinds), found \"volume\"",
      ]
    ),
    Case(
      table: "lexicons/english/idioms.csv",
      text: """
        phrase,kind,example,expects
        twice,often,The guards fired twice,frequency
        """,
      messages: ["2:7: expected one of \(idiomKinds), found \"often\""]
    ),
    Case(
      table: "places.csv",
      text: """
        path,name,kind,aliases,demonyms,note
        AF,Afghanistan,country,,,
        ZZ,Zedland,country,,,
        ZZ/Hais,Hais,town,,,
        """,
      messages: [
        "3:1: expected a path that starts with a code of countries.csv, found \"ZZ\"",
        "4:1: expected a path that starts with a code of countries.csv, found \"ZZ/Hais\"",
      ]
    ),
    Case(
      table: "measures.csv",
      text: """
        measure,parent,unit,grows,label,note
        killed,harmed,persons,y,Killed,
        executed,killed,persons,y,Executed,
        """,
      command: "reconcile",
      messages: ["2:8: expected a measure of measures.csv, found \"harmed\""]
    ),
    Case(
      table: "policies.csv",
      text: "measure,policy\n*,ledger\nkilled,hull\nkild,hull\n",
      command: "reconcile",
      messages: ["4:1: expected a measure of measures.csv or *, found \"kild\""]
    ),
    Case(
      table: "policies.csv",
      text: "measure,policy\n*,ledger\nkilled,truth-discovery\n",
      command: "reconcile",
      messages: ["3:8: expected a policy that prints a range, found \"truth-discovery\""]
    ),
    Case(
      table: "scopes.csv",
      text: "scope,parent,axis,note\nall,,,\nnuns,clergy,,\n",
      command: "reconcile",
      messages: ["3:6: expected a scope of scopes.csv, found \"clergy\""]
    ),
    Case(
      table: "sources.csv",
      text: """
        source,kind,tier,note
        Bakhar News,outlet,2,
        Hais Herald,outlet,5,
        Zero News,outlet,0,
        """,
      command: "normalize",
      messages: [
        "3:20: expected a whole number from 1 to 4, found \"5\"",
        "4:18: expected a whole number from 1 to 4, found \"0\"",
      ]
    ),
    Case(
      table: "lexicons/english/population_nouns.csv",
      text: """
        noun,scope,unit,example
        nun,civilians,persons,nuns
        boat,vessels,vessels,boats
        monk,clergy,persons,monks
        """,
      command: "normalize",
      messages: ["4:6: expected a scope of scopes.csv or a unit, found \"clergy\""]
    ),
  ]

  @Test("is refused with the place of every fault, by its stage and by a run", arguments: cases)
  func refused(_ broken: Case) throws {
    let folder = try TemporaryFolder()
    let data = folder.path + "/Data"
    try FileManager.default.copyItem(atPath: projectFolder + "/Data", toPath: data)
    try folder.write("Data/" + broken.table, broken.text)
    try folder.write("in/a.txt", "Twelve people were killed in Hais.\n")
    let pipeline = try folder.write("p.toml", "documents = [\"in\"]\noutput = \"out\"\n")
    for name in ["claims", "documents", "quantities"] {
      let table = projectFolder + "/Output/sample/\(name).csv"
      try FileManager.default.copyItem(atPath: table, toPath: folder.path + "/\(name).csv")
    }
    let stages = [
      "extract": ["extract", "in/a.txt"],
      "normalize": ["normalize", "claims.csv", "--documents", "documents.csv"],
      "reconcile": ["reconcile", "quantities.csv", "--output", "figures"],
    ]
    let program = Program(folder: folder.path)
    for arguments in [try #require(stages[broken.command]), ["run", pipeline]] {
      let ending = try program.run(arguments + ["--data", data])
      let messages = broken.messages.map { "\(data)/\(broken.table):\($0)\n" }.joined()
      #expect(ending.error == messages, "\(arguments[0])")
      #expect(ending.status == 65, "\(arguments[0])")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
  }
}
