import ArgumentParser

@main
struct Tally: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tally", abstract: "Turns reports into reviewed tables of casualty figures.",
    version: "0.1.0")
}
