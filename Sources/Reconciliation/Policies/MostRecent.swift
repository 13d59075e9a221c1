import Records

/// The voices with the latest as-of date; undated ones only where nobody is dated.
func mostRecent(_ voices: [Voice]) -> [Voice] {
  guard let latest = voices.compactMap({ $0.statement.asOf?.last }).max() else { return voices }
  return voices.filter { $0.statement.asOf?.last == latest }
}
