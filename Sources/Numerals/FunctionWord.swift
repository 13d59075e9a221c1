/// The little words that the grammar itself is made of.
///
/// They are code and not data, because each has a rule of its own.
enum FunctionWord: String, CaseIterable, Sendable {
  case none = ""
  case a, an, the, and, or, to, of, from, between, through, per, cent, out, point, at, on, by, no,
    not
  case inside = "in"
  case this, that, which, who, whom, any, every, each, some, another, these, those, them, both
  case day, time, past, half, quarter, century, old, age, years, year, minutes, min
  case oClock = "o'clock"
  case possessive = "'s"
  case am, pm, m, p, s, d, st, nd, rd, th, x
  case isWord = "is"
  case was, were, be, been, are, being, have, has, had, also
  case upon, possibly, perhaps, maybe, even, but, than, against, only
  case ifWord = "if"
  case asWord = "as"
  case forWord = "for"
  case may, march, he, she, i, it, its, under, over, above, below, when, with, fold, strong
  case today, yesterday, tonight, local
  case until, till, morning, afternoon, evening, night
  case now, number, more, most, least, following, next, last, early, late, mid, said
  case top, back, there, here, tomorrow, later, ago, earlier
  case square, sq, cubic
  case bc, bce, ad
  case http, https, www, ext
  /// Words that state a number with "at": the toll stood at 8.
  case stood, stand, stands, put, puts, placed, remained, remains, toll, total, count, figure
}
