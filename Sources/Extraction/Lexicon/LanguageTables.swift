package import Records

/// The tables of one language, as read from `Data/lexicons/<language>` and
/// `Data/patterns/<language>`.
package struct LanguageTables: Sendable {
  package var words: [WordRow] = []
  package var cues: [CueRow] = []
  package var attributions: [AttributionRow] = []
  package var modalities: [ModalityRow] = []
  package var populations: [PopulationRow] = []
  package var irregulars: [IrregularRow] = []
  package var patterns: [PatternRow] = []

  package init() {}
}
