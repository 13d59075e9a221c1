import Pipeline
import Testing

@Suite("A pipeline's file")
struct ConfigurationTests {
  @Test("gives every key its value and the others their defaults")
  func values() throws {
    let whole = try Configuration(
      text: """
        documents = ["a", "b.jsonl"]
        languages = ["english"]
        data = "../Data"
        policies = "p.csv"
        decisions = "d.csv"
        output = "../Output/x"
        size_limit_mb = 2
        """,
      path: "Pipelines/x.toml"
    )
    #expect(whole.name == "x")
    #expect(whole.documents == ["a", "b.jsonl"])
    #expect(whole.data == "../Data")
    #expect(whole.policies == "p.csv")
    #expect(whole.decisions == "d.csv")
    #expect(whole.sizeLimit == 2_097_152)
    #expect(whole.located(whole.output) == "Output/x")
    #expect(whole.located("/there") == "/there")

    let short = try Configuration(
      text: "documents = [\"a\"]\noutput = \"o\"\n",
      path: "x.toml"
    )
    #expect(short.language == "english")
    #expect(short.data == nil)
    #expect(short.sizeLimit == 67_108_864)
    #expect(short.located("o") == "o")
  }

  /// A file's text, and every message about it.
  static let faults: [(String, [String])] = [
    ("documents = [\"a\"]\n", ["p.toml:1:1: expected the key output, found none"]),
    (
      "",
      [
        "p.toml:1:1: expected the key documents, found none",
        "p.toml:1:1: expected the key output, found none",
      ]
    ),
    (
      "documents = \"a\"\noutput = \"o\"\n",
      ["p.toml:1:1: expected a list of texts for documents, found string \"a\""]
    ),
    (
      "documents = []\noutput = \"o\"\n",
      ["p.toml:1:1: expected a list of texts for documents, found array"]
    ),
    (
      "documents = [\"a\", 3]\noutput = \"o\"\n",
      ["p.toml:1:1: expected a list of texts for documents, found array"]
    ),
    (
      "documents = [\"a\"]\noutput = \"o\"\nlanguages = [\"english\", \"french\"]\n",
      ["p.toml:3:1: expected one language for languages, found 2"]
    ),
    (
      "documents = [\"a\"]\noutput = 7\n",
      ["p.toml:2:1: expected a text for output, found integer 7"]
    ),
    (
      "documents = [\"a\"]\noutput = \"o\"\n  size_limit_mb = 0\n",
      ["p.toml:3:3: expected a whole number from 1 to 1024 for size_limit_mb, found integer 0"]
    ),
    (
      "documents = [\"a\"]\noutput = \"o\"\ncolour = 1\n",
      [
        "p.toml:3:1: unknown key colour; expected one of documents, languages, data, policies, "
          + "decisions, output, size_limit_mb"
      ]
    ),
    ("documents = [\"in\"]\noutput = \"in\"\n", [inside("in", "in")]),
    ("documents = [\"x\", \"in/\"]\noutput = \"./in/a/b\"\n", [inside("./in/a/b", "in/")]),
    ("documents = [\".\"]\noutput = \"out\"\n", [inside("out", ".")]),
    ("documents = [\"../x\"]\noutput = \"a/../../x/y\"\n", [inside("a/../../x/y", "../x")]),
  ]

  private static func inside(_ output: String, _ documents: String) -> String {
    "p.toml:2:1: expected a folder outside of the documents for output, found \"\(output)\" in "
      + "\"\(documents)\": name another, such as \"../Output/p\", or the next run would read its "
      + "tables as documents"
  }

  @Test("may have its output beside or above the documents", arguments: ["in2", "..", "input/in"])
  func outputElsewhere(output: String) throws {
    let text = "documents = [\"in\"]\noutput = \"\(output)\"\n"
    #expect(try Configuration(text: text, path: "p.toml").output == output)
  }

  @Test("is refused by a run that cannot read its language or its documents")
  func inputs() throws {
    let folder = try TemporaryFolder()
    try folder.write("in/a.txt", "Twelve people were killed.\n")
    let program = Program(folder: folder.path)
    let data = ["--data", projectFolder + "/Data"]
    try folder.write(
      "a.toml",
      "documents = [\"in\"]\noutput = \"out\"\nlanguages = [\"french\"]\n"
    )
    let french = try program.run(["run", "a.toml"] + data)
    #expect(french.error == "a.toml:3:14: expected one of english, found french\n")
    #expect(french.status == 78)
    try folder.write(
      "b.toml",
      "output = \"out\"\ndocuments = [\n  \"in\",\n  \"more\", 'others',\n]\n"
    )
    let missing = try program.run(["run", "b.toml"] + data)
    #expect(
      missing.error == """
        b.toml:4:3: expected a file or folder, found nothing at more
        b.toml:4:11: expected a file or folder, found nothing at others

        """
    )
    #expect(missing.status == 66)
  }

  @Test("is refused with the place of every fault", arguments: faults)
  func refused(text: String, messages: [String]) {
    #expect(throws: Failure(.configuration, messages)) {
      try Configuration(text: text, path: "p.toml")
    }
  }

  @Test("that is no TOML is refused with the place where it stops being one")
  func syntax() throws {
    let failure = #expect(throws: Failure.self) {
      try Configuration(text: "documents = [\"a\"]\noutput = \n", path: "p.toml")
    }
    #expect(failure?.status == .configuration)
    #expect(failure?.messages.count == 1)
    #expect(failure?.messages.first?.hasPrefix("p.toml:2:10: expected TOML, found: ") == true)
  }

  @Test("that is missing is a fault of the configuration")
  func missing() {
    #expect(throws: Failure(.configuration, "/no/x.toml: no such file or folder")) {
      try Configuration(readingFrom: "/no/x.toml")
    }
  }
}
