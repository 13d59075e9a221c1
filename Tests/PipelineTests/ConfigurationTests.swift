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
        "p.toml:3:1: expected one of documents, languages, data, policies, decisions, output, "
          + "size_limit_mb, found colour"
      ]
    ),
  ]

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
