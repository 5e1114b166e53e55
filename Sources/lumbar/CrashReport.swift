import Foundation

/// What a crash leaves behind: nothing of what was in memory.
enum CrashReport {
    /// The signals for which Swift's runtime writes a report of its own.
    static let signals = [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP]

    /// Switches off core files, and the runtime's report: it shows the memory that the processor's registers point to, and that may be a visitor's words.
    ///
    /// Whoever looks for a bug sets `SWIFT_BACKTRACE`, and gets both.
    static func switchOff(in environment: [String: String] = ProcessInfo.processInfo.environment) {
        guard environment["SWIFT_BACKTRACE"] == nil else { return }
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        for number in signals { signal(number, SIG_DFL) }
    }
}
