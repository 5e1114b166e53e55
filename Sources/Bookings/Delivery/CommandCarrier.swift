import Foundation

/// Brings messages by a command of the operator's: the message is on its standard input, exit code 0 says that it has arrived.
struct CommandCarrier: Carrier {
    let words: [String]
    var patience = Duration.seconds(30)

    func carry(_ parcel: Parcel) -> CarryOutcome {
        switch CommandRun(words: words, patience: patience).run(parcel.bytes + Data("\n".utf8)) {
        case .exit(0, _): .arrived
        case .exit(let code, _): .failed("the command ended with exit code \(code)")
        case .signal(let signal): .failed("the command was ended by signal \(signal)")
        case .timeout: .failed("the command took longer than \(patience / .seconds(1)) s")
        case .notStarted: .failed("the command could not be started")
        }
    }
}
