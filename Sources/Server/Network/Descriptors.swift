internal import Glibc

/// The file descriptors of this process.
package enum Descriptors {
    /// Raises the soft limit to the hard one.
    ///
    /// - Returns: the limit that holds now.
    package static func raiseLimit() -> Int {
        var limits = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits) == 0 else { return 1024 }
        if limits.rlim_cur < limits.rlim_max {
            limits.rlim_cur = limits.rlim_max
            _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)
            _ = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)
        }
        return Int(clamping: limits.rlim_cur)
    }

    /// How many connections fit, with a reserve left for the store, logs and control.
    ///
    /// - Parameters:
    ///   - wanted: the most that the operator wants.
    ///   - limit: the limit of descriptors.
    ///   - used: how many are open already.
    /// - Returns: at least one.
    package static func room(for wanted: Int, limit: Int, used: Int) -> Int {
        max(1, min(wanted, limit - used - ServiceLimits.reservedDescriptors))
    }

    /// How many descriptors are open.
    package static func inUse() -> Int {
        guard let folder = unsafe opendir("/proc/self/fd") else { return 32 }
        defer { unsafe closedir(folder) }
        var count = 0
        while unsafe readdir(folder) != nil { count += 1 }
        // "." and ".." and the folder itself.
        return max(0, count - 3)
    }
}
