package import CSV

/// One number that a document states about people: a row of `claims.csv`.
///
/// Spans count Unicode scalars of the document's stored text, from 0, half open.
package struct Claim: CSVRecord, Equatable {
  package var claimID = ""
  package var documentID = ""
  package var line = 1
  package var start = 0
  package var end = 0
  package var figureText = ""
  package var qualifier = Qualifier.exactly
  package var statedLow: Int?
  package var statedHigh: Int?
  package var per: RateUnit?
  package var measure = ""
  package var cue = ""
  package var population = ""
  package var place = ""
  package var period = ""
  package var perpetrator = ""
  package var attributedTo: [String] = []
  package var speech = Speech.narrator
  package var modality = Modality.asserted
  package var partOf = ""
  package var superseded = false
  package var additional = false
  package var quote = ""
  package var rule = ""

  package init() {}

  package static let schema = Schema<Claim>(
    table: "claims",
    key: ["document_id", "start", "claim_id"],
    columns: [
      .text(
        "claim_id",
        \.claimID,
        "document_id@start-end, and :measure where one numeral carries two",
        blank: .refused
      ),
      .text("document_id", \.documentID, "The document that states it", blank: .refused),
      .integer("line", \.line, "Line of the numeral in the stored text, from 1"),
      .integer("start", \.start, "First scalar of the numeral, from 0"),
      .integer("end", \.end, "Scalar after the numeral's last"),
      .text("figure_text", \.figureText, "The numeral as written, without hedge words"),
      .code("qualifier", \.qualifier, "How the words bound the number"),
      .count("stated_low", \.statedLow, "Smallest number the words state; blank is open"),
      .count("stated_high", \.statedHigh, "Largest number the words state; blank is open"),
      .code("per", \.per, "Unit of time of a rate"),
      .text("measure", \.measure, "What happened to the people counted", blank: .refused),
      .text("cue", \.cue, "The words that say so"),
      .text("population", \.population, "Who is counted, in the text's words"),
      .text("place", \.place, "Where, as spelled in the text; several joined by ;"),
      .text("period", \.period, "When, in the text's words"),
      .text("perpetrator", \.perpetrator, "Who did it, as named"),
      .list("attributed_to", \.attributedTo, "The sources as named"),
      .code(
        "speech",
        \.speech,
        "How the words reached the page",
        presence: .optional
      ),
      .code("modality", \.modality, "How firmly the text stands behind it"),
      .text("part_of", \.partOf, "claim_id of the whole that the words include it in"),
      .flag("superseded", \.superseded, "The text itself replaces the number"),
      .flag("additional", \.additional, "The number adds to an earlier one"),
      .text("quote", \.quote, "The sentence, on one line"),
      .text("rule", \.rule, "The pattern row that made the claim"),
    ]
  )
}
