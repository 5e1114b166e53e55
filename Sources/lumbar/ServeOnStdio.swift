import Dispatch
import Foundation
import Server
import Sessions
import UnixSignals

/// Serves one connection on standard input and output.
struct ServeOnStdio: Sendable {
    let mode: ServeDialogue.Mode
    let limits: ServiceLimits
    let settings: RelaySettings

    /// Returns when the conversation is over or a signal has ended it.
    func run(_ sessions: any Reception) async {
        let stop = StdioStop()
        let signals = Task { await watch(stop) }
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            let thread = Thread {
                speak(sessions, stop)
                continuation.resume()
            }
            thread.start()
        }
        signals.cancel()
    }

    private func speak(_ sessions: any Reception, _ stop: StdioStop) {
        switch mode {
        case .text: StdioService.runText(reception: sessions, limits: limits, stop: stop)
        case .relay:
            StdioService.runRelay(reception: sessions, limits: limits, settings: settings, stop: stop)
        }
    }

    /// The first signal asks for the end; a second one, or the end of patience, takes it.
    private func watch(_ stop: StdioStop) async {
        var isStopping = false
        for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
            if isStopping { exit(0) }
            isStopping = true
            stop.drain()
            let patience = limits.drain
            Task.detached {
                try await Task.sleep(for: patience)
                exit(0)
            }
        }
    }
}
