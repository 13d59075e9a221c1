import Records

/// A claim while a document is read: where it stands and what is known of it.
struct ClaimDraft: Sendable {
  let sentence: Range<Int>
  let phrase: CountedPhrase
  var measure: String
  var cue: CueMatch?
  var rule: String
  var population = ""
  var place = ""
  var period = ""
  var perpetrator = ""
  var attributedTo: [String] = []
  var speech = Speech.narrator
  var modality = Modality.asserted
  var per: RateUnit?
  /// Index of the draft that contains this one.
  var whole: Int?
  var isSuperseded = false
  var isAdditional = false
  /// "bringing the toll to 31": the count contains those of its sentence.
  var isRunningTotal = false
}
