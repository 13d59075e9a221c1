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
            pattern passive: N ~ ,? harm.passive
            cue kill: killed, harm
          3 May → no claim: date

        line 3: Six of them were nurses.
          [Six of them]count [were]be [nurses]noun .
          Six → killed, exactly 6..6, pattern part-be, cue "", population nurses, place Hais, \
        part of d@21-23
            pattern part-be: N.part be noun

        line 5: Soldiers denied that they had abducted 12 herders.
          [Soldiers]noun [denied]verb that they [had abducted]abducted/active [12 herders]count .
          deny: Soldiers, of "denied that they had abducted 12 herders."
          denied: "denied that they had abducted 12 herders."
          12 → abducted, exactly 12..12, pattern active, cue "abducted", population herders, \
        place Hais, source Soldiers, denied
            pattern active: harm.active|bare|gerund N
            cue abduct: abducted, harm

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
            pattern part-be: N.part be noun

        line 3: The market opened late.
          [The market]noun [opened]verb late .

        """
    )
    #expect(try explanation(line: 2) == "")
  }

  /// The scopes of modality stand before the claims that they hold.
  @Test func scopes() throws {
    #expect(
      try explanation(of: "Up to 14 people are feared dead.", line: nil) == """
        line 1: Up to 14 people are feared dead.
          [Up to 14 people]count [are feared]be [dead]killed/state .
          feared: "Up to 14 people are feared dead."
          14 → killed, at_most ..14, pattern state, cue "dead", population people, feared
            pattern state: N ~ be ~ state !noun
            cue dead: killed, state

        """
    )
  }

  private func explanation(of text: String = text, line: Int?) throws -> String {
    var document = Document()
    document.documentID = "d"
    return try English.loaded.get().extractor.explanation(
      text: Array(text.utf8),
      document: document,
      line: line
    )
  }
}
