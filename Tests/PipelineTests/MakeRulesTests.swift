import Pipeline
import Testing

@Test("The make rules run, check and review each pipeline under its name")
func makeRules() {
  let rules = MakeRules(for: ["P/b.toml", "P/a.toml"])
  #expect(
    rules.text == """
      .PHONY: run run-a run-b check check-a check-b review review-a review-b
      run: run-a run-b
      run-a:
      \t$(TALLY) run P/a.toml
      run-b:
      \t$(TALLY) run P/b.toml
      check: check-a check-b
      check-a:
      \t$(TALLY) check P/a.toml
      check-b:
      \t$(TALLY) check P/b.toml
      review: review-a review-b
      review-a:
      \t$(TALLY) review P/a.toml --against $(AGAINST)
      review-b:
      \t$(TALLY) review P/b.toml --against $(AGAINST)

      """
  )
}
