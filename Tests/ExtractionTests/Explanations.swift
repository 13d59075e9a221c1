import Extraction
import Records
import Testing

/// The way from the words to each claim and reject, word for word.
@Suite struct Explanations {
  private static let text = """
    Rebels said at least 40 civilians were killed in Hais on 3 May.

    Six of them were nurses. The market opened late.

    Soldiers denied that they had abducted 12 herders.
    """

  @Test func everySentenceWithANumeral() throws {
    #expect(
      try explanation(line: nil) == """
        line 1: Rebels said at least 40 civilians were killed in Hais on 3 May.
          [Rebels]noun [said]verb [at least 40 civilians]count [were killed]killed/passive in \
        [Hais]noun on [3 May]number .
          say: Rebels, of "said at least 40 civilians were killed in Hais on 3 May."
          40 → killed, at_least 40.., pattern passive, cue "killed", population civilians, \
        place Hais, source Rebels
          3 May → no claim: date

        line 3: Six of them were nurses.
          [Six of them]count [were]be [nurses]noun .
          Six → killed, exactly 6..6, pattern part-be, cue "", population nurses, place Hais, \
        part of d@21-23

        line 5: Soldiers denied that they had abducted 12 herders.
          [Soldiers]noun [denied]verb that they [had abducted]abducted/active [12 herders]count .
          deny: Soldiers, of "denied that they had abducted 12 herders."
          12 → abducted, exactly 12..12, pattern active, cue "abducted", population herders, \
        place Hais, source Soldiers, denied

        """
    )
  }

  /// A line without a numeral is explained where it is asked for.
  @Test func oneLine() throws {
    #expect(
      try explanation(line: 3) == """
        line 3: Six of them were nurses.
          [Six of them]count [were]be [nurses]noun .
          Six → killed, exactly 6..6, pattern part-be, cue "", population nurses, place Hais, \
        part of d@21-23

        line 3: The market opened late.
          [The market]noun [opened]verb late .

        """
    )
    #expect(try explanation(line: 2) == "")
  }

  private func explanation(line: Int?) throws -> String {
    var document = Document()
    document.documentID = "d"
    return try English.loaded.get().extractor.explanation(
      text: Array(Explanations.text.utf8),
      document: document,
      line: line
    )
  }
}
