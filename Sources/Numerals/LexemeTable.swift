import Text

/// What each word of the vocabulary means to the grammar, as an array that is indexed by word number.
struct LexemeTable: Sendable {
  private var lexemes: [Lexeme] = []
  /// For each word whether a number may start at it.
  private var starts: [Start] = []

  private enum Start { case never, beforeNumber, always }

  /// Registers the words of a lexicon, in the forms that are folded by code.
  init(_ lexicon: NumeralLexicon, _ vocabulary: inout Vocabulary) {
    for word in FunctionWord.allCases where word != .none {
      change(word.rawValue, &vocabulary) { $0.word = word }
    }
    add(.starter, to: "a", &vocabulary)
    for row in lexicon.words { add(row, &vocabulary) }
    addJoinedWords(lexicon.words, &vocabulary)
    for row in lexicon.units { add(row, &vocabulary) }
  }

  /// What a word means; nothing where it is unknown.
  subscript(word: Int32) -> Lexeme {
    let index = Int(word)
    return index < lexemes.count ? lexemes[index] : Lexeme()
  }

  /// What a token of a document means.
  func lexeme(of token: Token, _ text: Span<UInt8>) -> Lexeme {
    switch token.kind {
    case .word: lexeme(ofWord: token, text)
    case .digits: lexeme(ofDigits: token, text)
    case .mark: lexeme(ofMark: token, text)
    }
  }

  /// Tells whether a number may start in a sentence: an article counts only before a number.
  func mayHoldNumber(_ sentence: Range<Int>, of tokens: [Token], _ text: Span<UInt8>) -> Bool {
    for index in sentence {
      switch tokens[index].kind {
      case .digits: return true
      case .mark:
        if lexeme(ofMark: tokens[index], text).canStart { return true }
      case .word:
        let word = Int(tokens[index].word)
        guard word > 0, word < starts.count else { continue }
        switch starts[word] {
        case .never: continue
        case .always: return true
        case .beforeNumber:
          let next = index + 1
          if next < sentence.upperBound, self[tokens[next].word].form != .none { return true }
        }
      }
    }
    return false
  }

  /// Notes where numbers may start, once all words are there.
  mutating func noteStarts() {
    starts = lexemes.map { lexeme in
      guard lexeme.canStart else { return .never }
      let isArticle = lexeme.word == .a && !lexeme.roles.contains(.startsIdiom)
      return isArticle ? .beforeNumber : .always
    }
  }

  private func lexeme(ofWord token: Token, _ text: Span<UInt8>) -> Lexeme {
    var lexeme = self[token.word]
    if lexeme.form == .none, lexeme.word == .none, isPlural(token, text) {
      lexeme.roles.insert(.plural)
    }
    if token.word == 0, endsInMan(token, text) { lexeme.roles.insert(.person) }
    return lexeme
  }

  private func lexeme(ofDigits token: Token, _ text: Span<UInt8>) -> Lexeme {
    var value = 0
    for index in token.range {
      let (product, first) = value.multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(Int(text[index] & 0x0f))
      value = first || second ? Int.max : sum
      if value == Int.max { break }
    }
    let hasZero = token.end - token.start > 1 && text[Int(token.start)] == 0x30
    return Lexeme(form: .digits, roles: hasZero ? .leadingZero : [], value: value)
  }

  private func lexeme(ofMark token: Token, _ text: Span<UInt8>) -> Lexeme {
    let start = Int(token.start)
    switch token.mark {
    case .currency: return Lexeme(roles: .starter)
    case .plus, .openParenthesis: return Lexeme(roles: .starter)
    case .fraction: return Lexeme(form: .digits, value: hundredths(text, start))
    case .other: return Lexeme(roles: comparison(text, start))
    default: return Lexeme()
    }
  }

  /// Adds roles to a word, registering it where it is new.
  mutating func add(_ roles: Roles, to word: String, _ vocabulary: inout Vocabulary) {
    change(word, &vocabulary) { $0.roles.formUnion(roles) }
  }

  private mutating func change(
    _ word: String,
    _ vocabulary: inout Vocabulary,
    _ body: (inout Lexeme) -> Void
  ) {
    let index = Int(vocabulary.add(word))
    while lexemes.count <= index { lexemes.append(Lexeme()) }
    body(&lexemes[index])
  }

  private mutating func add(_ row: NumeralWord, _ vocabulary: inout Vocabulary) {
    let form = Lexeme.Form(row.kind)
    change(row.word, &vocabulary) {
      $0.form = form
      $0.value = row.value
      if row.kind == .loose { $0.roles.insert(.approximate) }
    }
    switch row.kind {
    case .hundred, .scale, .collective:
      change(row.word + "s", &vocabulary) {
        $0.form = form
        $0.value = row.value
        $0.roles.insert(.pluralNumber)
      }
    case .ten:
      add([.decade, .starter], to: plural(of: row.word), &vocabulary)
    case .ordinal where row.value > 2, .fraction:
      change(plural(of: row.word), &vocabulary) {
        $0.form = .fraction
        $0.value = row.value
        $0.roles.insert(.pluralNumber)
      }
    default: break
    }
  }

  /// Tens and units written together: "twentyone", "fortyfive".
  private mutating func addJoinedWords(_ words: [NumeralWord], _ vocabulary: inout Vocabulary) {
    for ten in words where ten.kind == .ten {
      for unit in words where unit.kind == .unit {
        change(ten.word + unit.word, &vocabulary) {
          $0.form = .teen
          $0.value = ten.value + unit.value
        }
      }
    }
  }

  private mutating func add(_ row: UnitWord, _ vocabulary: inout Vocabulary) {
    let roles = Roles(row.kind, row.side)
    add(roles, to: row.word, &vocabulary)
    if roles == .moneyBefore { add(.starter, to: row.word, &vocabulary) }
    let isName = row.kind == .rank || row.kind == .address || row.kind == .age
    guard row.side == .after || isName, row.kind != .modifier, row.word.utf8.count > 2 else {
      return
    }
    add(roles, to: plural(of: row.word), &vocabulary)
  }
}

extension Lexeme.Form {
  init(_ kind: NumeralWord.Kind) {
    self =
      switch kind {
      case .zero: .zero
      case .unit: .unit
      case .teen: .teen
      case .ten: .ten
      case .hundred: .hundred
      case .scale: .scale
      case .suffix: .suffix
      case .collective: .collective
      case .group, .loose: .group
      case .vague: .vague
      case .fraction: .fraction
      case .ordinal: .ordinal
      case .multiple: .multiple
      }
  }
}

/// The regular plural of a noun: day, days; century, centuries; inch, inches; half, halves.
func plural(of word: String) -> String {
  if word.hasSuffix("lf") { return word.dropLast() + "ves" }
  if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
    return word.dropLast() + "ies"
  }
  for ending in ["s", "x", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
  return word + "s"
}

/// The value of a vulgar fraction in hundredths; 0 for those that are no whole hundredth.
private func hundredths(_ text: Span<UInt8>, _ start: Int) -> Int {
  guard text[start] == 0xc2, start + 1 < text.count else { return 0 }
  return switch text[start + 1] {
  case 0xbc: 25
  case 0xbd: 50
  case 0xbe: 75
  default: 0
  }
}

/// The role of >, <, ≥, ≤ and ≈.
private func comparison(_ text: Span<UInt8>, _ start: Int) -> Roles {
  switch text[start] {
  case 0x3e: return .greater
  case 0x3c: return .less
  case 0xe2 where start + 2 < text.count && text[start + 1] == 0x89:
    return switch text[start + 2] {
    case 0xa5: [.greater, .inclusive]
    case 0xa4: [.less, .inclusive]
    case 0x88: .circa
    default: []
    }
  default: return []
  }
}

/// Tells whether an unknown word names a person by its ending: fisherman, airwomen.
private func endsInMan(_ token: Token, _ text: Span<UInt8>) -> Bool {
  let end = Int(token.end)
  guard token.end - token.start > 4, text[end - 1] | 0x20 == 0x6e, text[end - 3] | 0x20 == 0x6d
  else {
    return false
  }
  return text[end - 2] | 0x20 == 0x61 || text[end - 2] | 0x20 == 0x65
}

/// Tells whether a word ends like a plural: "houses", and of capitalized words only "Syrians" and
/// "Iraqis", since most names in -s are none.
private func isPlural(_ token: Token, _ text: Span<UInt8>) -> Bool {
  let end = Int(token.end)
  guard token.end - token.start > 3, text[end - 1] | 0x20 == 0x73 else { return false }
  let last = text[end - 2] | 0x20
  if token.shape == .lower || token.shape == .upper { return ![0x73, 0x75, 0x69].contains(last) }
  // "IDPs", "NGOs"
  if text[end - 2] < 0x5b, text[end - 1] == 0x73 { return true }
  let before = text[end - 3] | 0x20
  return token.end - token.start > 5 && (last == 0x6e && before == 0x61 || last == 0x69)
}
