/// The number with which a command ends, after the BSD convention of `sysexits.h`.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case done = 0
  /// The work is done and something was found: a failed check, a difference.
  case findings = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case writeFailed = 74
  case locked = 75
  case configuration = 78
}
