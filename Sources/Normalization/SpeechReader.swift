import Records

/// Tells how a claim's words reached the page, from its sentence.
///
/// `"We treated 140 people," the doctor said` is a quote, `the doctor said 140 people were treated`
/// is indirect, and a sentence that names no source is the narrator's. What extraction says goes
/// first.
enum SpeechReader {
  static func speech(of claim: Claim) -> Speech {
    if claim.speech != .narrator { return claim.speech }
    if isQuoted(claim.figureText, in: claim.quote) { return .quote }
    return claim.attributedTo.isEmpty ? .narrator : .indirect
  }

  /// Tells whether the figure stands between quotation marks; straight marks open and close by turns.
  private static func isQuoted(_ figure: String, in sentence: String) -> Bool {
    guard let place = sentence.firstRange(of: figure) else { return false }
    var isOpen = false
    for scalar in sentence[..<place.lowerBound].unicodeScalars {
      switch scalar {
      case "“", "«", "„": isOpen = true
      case "”", "»": isOpen = false
      case "\"": isOpen.toggle()
      default: continue
      }
    }
    return isOpen
  }
}
