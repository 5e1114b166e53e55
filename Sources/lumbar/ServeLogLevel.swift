import ArgumentParser
import Logging

/// How much is logged.
enum ServeLogLevel: String, CaseIterable, ExpressibleByArgument {
    case debug
    case info
    case notice
    case warning
    case error

    /// The same in the words of the log.
    var level: Logger.Level {
        switch self {
        case .debug: .debug
        case .info: .info
        case .notice: .notice
        case .warning: .warning
        case .error: .error
        }
    }
}
