import Numerals
/// The words that the grammar itself names, looked up once.
struct FunctionWords: Sendable {
  let of, no, not, one, nobody, single, another, others, more, those, being: [Int32]
  let and, to, including, among, total, both, that, per, every, shares, the, locatives,
    inPreposition, all, by, nameConnectors, since, on, toOrAt, victims, rateUnits, scopeEnds,
    totals, ownVoice, periodAdjectives: [Int32]

  init(_ lexicon: Lexicon) {
    func words(_ list: String...) -> [Int32] {
      list.map { lexicon.number(of: $0) }.filter { $0 > 0 }
    }
    of = words("of")
    no = words("no")
    not = words("not")
    one = words("one")
    nobody = words("nobody", "none")
    single = words("single")
    another = words("another", "additional", "further")
    others = words("others")
    more = words("more")
    those = words("those")
    being = words("being")
    and = words("and", "or", "but", "&")
    to = words("to")
    including = words("including")
    among = words("among")
    total = words("total")
    all = words("all")
    the = words("the")
    inPreposition = words("in")
    by = words("by")
    rateUnits = words("hour", "day", "week", "month", "year")
    victims = words("victim", "victims", "casualties")
    toOrAt = words("to", "at")
    on = words("on")
    since = words("since")
    totals = words("total", "totals", "all", "overall", "sum", "together")
    ownVoice = words("we", "i", "us", "our")
    scopeEnds = words("but", "while", "when", "whereas", "although", "though")
    periodAdjectives = words(
      "past",
      "last",
      "previous",
      "early",
      "late",
      "mid",
      "fall",
      "autumn",
      "spring",
      "summer",
      "winter"
    )
    nameConnectors = words("of", "for", "on", "in", "to", "at")
    locatives = words(
      "in",
      "at",
      "near",
      "outside",
      "around",
      "off",
      "across",
      "throughout",
      "on",
      "inside",
      "above",
      "within",
      "from"
    )
    shares = words(
      "majority",
      "most",
      "half",
      "all",
      "part",
      "bulk",
      "share",
      "many",
      "some",
      "third",
      "quarter",
      "percent",
      "none",
      "each"
    )
    both = words("both")
    that = words("that", "how")
    per = words("per", "a", "an", "each", "every")
    every = words("every", "each")
  }
}
