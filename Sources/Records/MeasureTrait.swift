/// What sets the people of one measure apart from those of another: a word of the column `traits`.
///
/// The stages ask for traits and never for a measure by name, so that a new measure is a row.
package enum MeasureTrait: String, CaseIterable, Sendable {
  /// An authority imposes it on a list: the authority tells one figure from another, and no place does.
  case listing
  /// A count may hold at a date, of people who still are what it says: detained, displaced.
  case stock
  /// Puts people into somebody's hands.
  case custody
  /// Into the hands of a state's bodies: who holds people decides between it and `capture`.
  case arrest
  /// Into the hands of an armed group or of persons unknown.
  case capture
  /// Takes people out of sight by somebody's hand: an accident makes of it `loss`.
  case vanishing
  /// Nobody knows where they are, and nobody has them.
  case loss
  /// Gives back those who were held.
  case freedom
  /// Can become of people who were held.
  case fate
  /// What became of people in the end, which says more than what was done to them before.
  case outcome
  /// Nobody lives through it: "the victims" are the dead before others.
  case death
  /// Counted anew each time: a later count includes those of an earlier one.
  case recount
  /// Befalls people where they live, and no travellers.
  case uprooting
}
