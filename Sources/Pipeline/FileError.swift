import Foundation

/// Puts an error of the file system into words that are the same on every machine.
func reason(of error: any Error) -> String {
  if let code = posixCode(of: error) { return words(for: code) }
  guard let cocoa = error as? CocoaError else { return "failed" }
  switch cocoa.code {
  case .fileNoSuchFile, .fileReadNoSuchFile: return "no such file or folder"
  case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
  case .fileWriteOutOfSpace: return "no space left on the device"
  case .fileWriteVolumeReadOnly: return "the file system is read-only"
  default: return "failed with error \(cocoa.code.rawValue)"
  }
}

private func posixCode(of error: any Error) -> POSIXError.Code? {
  if let posix = error as? POSIXError { return posix.code }
  return (error as? CocoaError)?.underlying.flatMap { ($0 as? POSIXError)?.code }
}

private func words(for code: POSIXError.Code) -> String {
  switch code {
  case .ENOENT: "no such file or folder"
  case .EACCES, .EPERM: "permission denied"
  case .ENOSPC, .EDQUOT: "no space left on the device"
  case .EROFS: "the file system is read-only"
  case .EISDIR: "is a folder"
  case .ENOTDIR: "a part of the path is no folder"
  case .EPIPE: "nobody reads the output any more"
  case .EIO: "input or output error"
  default: "failed with error \(code.rawValue)"
  }
}
