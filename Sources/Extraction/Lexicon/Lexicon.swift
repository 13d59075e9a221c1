import Numerals
import Records
package import Text

/// Everything that the data says about single words, indexed by the word's number.
package struct Lexicon: Sendable {
  package private(set) var vocabulary = Vocabulary()
  private(set) var cues: [Cue] = []
  private(set) var attributions: [Attribution] = []
  private(set) var modalities: [ModalityCue] = []
  private var entries: [WordEntry] = []
  /// For each word, the function words that it is.
  private var functionWords: [FunctionWordSet] = []
  /// What the last two words of a row name together: trading houses are no houses.
  private var compounds: [Pair: Noun] = [:]
  private var cueStarts: [[CueStart]] = []
  private var attributionStarts: [[AttributionStart]] = []
  private var modalityStarts: [[Int]] = []
  private var topicStarts: [[Int]] = []
  /// The measures that hit companies and vessels as well as people.
  private let measuresOfTargets: Set<String>
  private let traits: [String: Set<MeasureTrait>]

  /// What a counted noun is.
  struct Noun: Sendable, Equatable {
    let kind: NounKind
    let isPlural: Bool
  }

  /// Two words, one after the other.
  private struct Pair: Hashable {
    let first: Int32
    let second: Int32
  }

  /// Assembles the lexicon from its tables.
  package init(tables: LanguageTables) {
    let inflection = Inflection(irregulars: tables.irregulars)
    measuresOfTargets = Set(tables.measures.filter(\.hitsTargets).map(\.measure))
    traits = Dictionary(tables.measures.map { ($0.measure, $0.traits) }) { first, _ in first }
    for row in tables.words { add(row, inflection) }
    for row in tables.cues { add(row, inflection) }
    for row in tables.attributions { add(row, inflection) }
    for row in tables.modalities { add(row) }
    for row in tables.populations { add(row, inflection) }
    for row in tables.persons { add(row, inflection) }
    for row in tables.functionWords { functionWords[register(row.word)].insert(row.role.word) }
  }

  /// Lets another part add its words to the shared vocabulary.
  package mutating func share<Part>(_ part: (inout Vocabulary) -> Part) -> Part {
    part(&vocabulary)
  }

  /// What is known of a word, in one look.
  func entry(_ word: Int32) -> WordEntry {
    word > 0 && Int(word) < entries.count ? entries[Int(word)] : WordEntry()
  }

  /// The function words that a word is.
  func functionWords(_ word: Int32) -> FunctionWordSet {
    word > 0 && Int(word) < functionWords.count ? functionWords[Int(word)] : []
  }

  func wordClass(_ word: Int32) -> WordClass { entry(word).wordClass }
  func verbForm(_ word: Int32) -> VerbForm { entry(word).verbForm }
  func noun(_ word: Int32) -> Noun? { entry(word).noun }

  /// What a noun is after the word before it.
  func noun(_ word: Int32, after previous: Int32) -> Noun? {
    compounds[Pair(first: previous, second: word)] ?? noun(word)
  }

  func cueStarts(_ word: Int32) -> [CueStart] { at(word, cueStarts) ?? [] }
  func attributionStarts(_ word: Int32) -> [AttributionStart] { at(word, attributionStarts) ?? [] }
  func modalityStarts(_ word: Int32) -> [Int] { at(word, modalityStarts) ?? [] }
  /// The cues of class `topic` that start with a word.
  func topicStarts(_ word: Int32) -> [Int] { at(word, topicStarts) ?? [] }
  /// Tells whether a measure hits companies and vessels as well as people.
  func hitsTargets(_ measure: String) -> Bool { measuresOfTargets.contains(measure) }
  /// Tells whether a measure has a trait; an unlisted one has none.
  func has(_ measure: String, _ trait: MeasureTrait) -> Bool {
    traits[measure]?.contains(trait) ?? false
  }
  /// The first measure with a trait, by name; empty where none has it.
  func measure(with trait: MeasureTrait) -> String {
    traits.filter { $0.value.contains(trait) }.keys.sorted().first ?? ""
  }
  func number(of word: String) -> Int32 { vocabulary.number(of: word) }

  /// The words of one part of speech.
  package func words(of name: WordClassName) -> Set<Int32> {
    let wanted = WordClass(name)
    return Set(
      entries.indices.filter { entries[$0].wordClass.isSuperset(of: wanted) }.map { Int32($0) }
    )
  }

  private func at<Element>(_ word: Int32, _ list: [Element]) -> Element? {
    word > 0 && Int(word) < list.count ? list[Int(word)] : nil
  }
}

extension Lexicon {
  private mutating func register(_ word: String) -> Int {
    let number = Int(vocabulary.add(word))
    while entries.count <= number {
      entries.append(WordEntry())
      functionWords.append([])
      cueStarts.append([])
      attributionStarts.append([])
      modalityStarts.append([])
      topicStarts.append([])
    }
    return number
  }

  private mutating func add(_ row: WordRow, _ inflection: Inflection) {
    if row.wordClass == .verb || row.wordClass == .siting { addVerb(row.word, inflection) }
    if row.wordClass == .verb { return }
    if row.wordClass == .siting {
      for (text, _) in inflection.forms(ofVerb: row.word) {
        entries[register(text)].wordClass.insert(.siting)
      }
      return
    }
    entries[register(row.word)].wordClass.formUnion(WordClass(row.wordClass))
    guard row.wordClass.hasPlural else { return }
    entries[register(inflection.plural(of: row.word))].wordClass.formUnion(WordClass(row.wordClass))
  }

  private mutating func addVerb(_ lemma: String, _ inflection: Inflection) {
    for (text, form) in inflection.forms(ofVerb: lemma) {
      entries[register(text)].verbForm.formUnion(form)
    }
  }

  private mutating func add(_ row: CueRow, _ inflection: Inflection) {
    let words = CuePhrase(row.phrase)
    let index = cues.count
    cues.append(
      Cue(
        row,
        hitsTargets: measuresOfTargets.contains(row.measure),
        rest: words.rest.map { choices($0) },
        tail: words.tail.map { choices($0) }
      )
    )
    switch row.cueClass {
    case .harm, .weak, .faint, .topical, .suffer, .lack:
      for (text, form) in inflection.forms(ofVerb: words.head) {
        let number = register(text)
        entries[number].verbForm.formUnion(form)
        entries[number].cueClasses.formUnion(CueClasses(row.cueClass))
        cueStarts[number].append(CueStart(index, form, of: cues[index]))
      }
    case .act, .weakAct, .toll, .number, .victims, .lives, .heading:
      start(words.head, index)
      if words.rest.isEmpty || row.cueClass == .toll {
        start(inflection.plural(of: words.head), index)
      }
    case .state:
      start(words.head, index)
    case .topic:
      for form in [words.head, inflection.plural(of: words.head)] {
        topicStarts[register(form)].append(index)
      }
    }
  }

  private mutating func start(_ word: String, _ cue: Int) {
    let number = register(word)
    guard !cueStarts[number].contains(where: { $0.cue == cue }) else { return }
    entries[number].cueClasses.formUnion(CueClasses(cues[cue].cueClass))
    cueStarts[number].append(CueStart(cue, [], of: cues[cue]))
  }

  private mutating func add(_ row: AttributionRow, _ inflection: Inflection) {
    let words = CuePhrase(row.phrase)
    let index = attributions.count
    attributions.append(
      Attribution(kind: row.kind, rest: words.rest.map { choices($0) })
    )
    guard row.kind != .accordingTo, row.kind != .report else {
      let forms =
        row.kind == .report ? [words.head, inflection.plural(of: words.head)] : [words.head]
      for form in forms {
        let number = register(form)
        entries[number].attributionKinds.insert(AttributionKinds(row.kind))
        attributionStarts[number].append(AttributionStart(attribution: index, form: []))
      }
      return
    }
    for (text, form) in inflection.forms(ofVerb: words.head) {
      let number = register(text)
      entries[number].verbForm.formUnion(form)
      entries[number].attributionKinds.insert(AttributionKinds(row.kind))
      attributionStarts[number].append(AttributionStart(attribution: index, form: form))
    }
  }

  private mutating func add(_ row: ModalityRow) {
    let words = CuePhrase(row.phrase)
    let index = modalities.count
    modalities.append(
      ModalityCue(
        modality: row.modality,
        direction: row.direction,
        rest: words.rest.map { choices($0) }
      )
    )
    for head in words.head.split(separator: "|") {
      let number = register(String(head))
      entries[number].startsModality = true
      modalityStarts[number].append(index)
    }
  }

  private mutating func add(_ row: PopulationRow, _ inflection: Inflection) {
    let words = row.noun.split(separator: " ").map(String.init)
    guard let last = words.last else { return }
    let forms = [(last, false)] + inflection.plurals(of: last).sorted().map { ($0, true) }
    for (form, isPlural) in forms {
      let number = register(form)
      let noun = Noun(kind: row.kind, isPlural: isPlural)
      if words.count == 1 || entries[number].noun == nil { entries[number].noun = noun }
      guard words.count > 1 else { continue }
      compounds[Pair(first: Int32(register(words[words.count - 2])), second: Int32(number))] = noun
    }
  }

  /// A noun that no other table knows in the same form.
  private mutating func add(_ row: PersonNounRow, _ inflection: Inflection) {
    for (form, isPlural) in [(row.noun, false), (inflection.plural(of: row.noun), true)] {
      let number = register(form)
      guard entries[number].noun == nil, entries[number].wordClass.isEmpty,
        entries[number].verbForm.isEmpty
      else { continue }
      entries[number].noun = Noun(kind: .person, isPlural: isPlural)
    }
  }

  private mutating func choices(_ text: String) -> [Int32] {
    text == "*" ? [] : text.split(separator: "|").map { Int32(register(String($0))) }
  }
}

/// The words of one attribution.
struct Attribution: Sendable {
  let kind: AttributionKind
  let rest: [[Int32]]
}

/// The words of one modality cue.
struct ModalityCue: Sendable {
  let modality: ModalityName
  let direction: ScopeDirection
  let rest: [[Int32]]
}
