/// Tells why some bytes are no text to search, or nil where they are.
func textFault(of bytes: [UInt8], bodyStart: Int = 0) -> QuarantineReason? {
  let invalidByte = firstInvalidByte(in: bytes)
  // UTF-16 is full of NULs; its byte order mark, which is no UTF-8, tells it from a binary file.
  if invalidByte == 0, isUTF16(bytes) { return .notUTF8(byte: 0) }
  if let byte = bytes.firstIndex(of: 0) { return .binary(byte: byte) }
  if let invalidByte { return .notUTF8(byte: invalidByte) }
  return isBlank(bytes[min(bodyStart, bytes.count)...]) ? .empty : nil
}

/// The bytes that some programs put before the first character of a UTF-8 file.
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Tells whether nothing but spaces, tabs, line ends and a byte order mark is there.
func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  let content = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes
  return content.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
}

private func isUTF16(_ bytes: [UInt8]) -> Bool {
  bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
}

private func firstInvalidByte(in bytes: [UInt8]) -> Int? {
  do throws(UTF8.ValidationError) {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
