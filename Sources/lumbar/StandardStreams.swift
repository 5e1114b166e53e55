import Foundation

/// Standard input, output and error, which a program takes for granted.
enum StandardStreams {
    /// Puts the null device where one of the three is closed.
    ///
    /// Whatever is opened first gets the lowest free number: a store, or a visitor's connection, and what is meant for standard
    /// error would be written into it.
    static func fill() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free number is this one: those below are open by now.
            _ = unsafe open("/dev/null", O_RDWR)
        }
    }
}
