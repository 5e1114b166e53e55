import Foundation

/// How wide output may be.
enum BookingsWidth {
    /// The columns of the terminal on standard output; `COLUMNS` where it is none, and no limit without that.
    static func ofOutput(in environment: [String: String] = ProcessInfo.processInfo.environment) -> Int {
        var size = winsize()
        if unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
            return Int(size.ws_col)
        }
        return environment["COLUMNS"].flatMap(Int.init) ?? .max
    }
}
