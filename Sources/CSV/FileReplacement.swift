#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts a finished file in the place of an older one, at one moment; tells whether that worked.
///
/// The system call has no safe spelling in Swift, and this is the module that may hold others.
package func replaceFile(at path: String, with finished: String) -> Bool {
  unsafe rename(finished, path) == 0
}
