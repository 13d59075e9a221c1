/// A phrase of a data row, cut into its head, the words after it and the words after the gap.
struct CuePhrase {
  let head: String
  let rest: [String]
  let tail: [String]

  init(_ phrase: String) {
    let words = phrase.split(separator: " ").map(String.init)
    head = words.first ?? ""
    let gap = words.firstIndex(of: "…") ?? words.count
    rest = Array(words[min(1, gap)..<gap])
    tail = Array(words[min(gap + 1, words.count)...])
  }
}
