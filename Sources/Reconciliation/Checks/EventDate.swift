import Records

/// `event_date_missing`: no claim says on which day the event happened.
func eventDateCheck(_ reading: Reading, _ context: CheckContext) -> [Check] {
  let key = reading.figure.key
  guard key.time.kind == .event, key.time.start == nil else { return [] }
  let bound = key.time.end.map { "not after \($0.last.isoText)" } ?? "no day is stated"
  return [
    Check("event_date_missing", .warn, of: [reading], claims: reading.figure.statements, bound)
  ]
}
