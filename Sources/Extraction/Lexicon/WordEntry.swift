/// What the tables say about one word of the vocabulary.
///
/// "killed" has the forms past and participle and starts cues of the classes harm; "said" starts
/// attributions. The sets of what a word starts let a rule pass over most words at one look.
struct WordEntry: Sendable {
  var wordClass: WordClass = []
  var verbForm: VerbForm = []
  var noun: Lexicon.Noun?
  /// The classes of the cues that may start at the word.
  var cueClasses: CueClasses = []
  /// The kinds of the attributions that may start at the word.
  var attributionKinds: AttributionKinds = []
  var startsModality = false
}
