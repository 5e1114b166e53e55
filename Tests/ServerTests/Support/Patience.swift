import Glibc
import Testing

/// Waits, on a thread of the test's own, until something has happened elsewhere; gives up, and says so, after two minutes.
///
/// A server counts only the time that it lives (``LivedTime``): on a machine that hardly lets it run a second takes far longer than that.
func waitUntil(
    _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation, _ hasHappened: () -> Bool
) {
    let end = ContinuousClock.now + .seconds(120)
    repeat {
        if hasHappened() { return }
        usleep(2000)
    } while ContinuousClock.now < end
    Issue.record("waited in vain: \(comment)", sourceLocation: sourceLocation)
}
