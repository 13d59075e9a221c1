import Records

/// The hull with its low as best, for briefings that must not overstate.
///
/// Source: ACLED's codebook, "Reported fatalities": the lowest figure until a better one comes.
func conservativeRange(_ voices: [Voice]) -> PolicyRange {
  var range = hullRange(voices)
  range.best = range.low
  return range
}
