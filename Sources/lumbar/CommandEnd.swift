import ArgumentParser
import Foundation
import Markup

/// How the process ends after an error: the exit code, and what is said on which stream.
struct CommandEnd: Hashable {
    /// The exit code.
    let code: Int32
    /// What is said, without the last newline; empty for nothing.
    let text: String
    /// Help that was asked for belongs on standard output, everything else on standard error.
    let isAnswer: Bool

    /// Sorts an error into the three exit codes.
    init(_ error: any Error) {
        switch error {
        case let failure as CommandFailure:
            self.init(code: failure.code, complaint: failure.message)
        case let mistakes as Mistakes:
            let count = mistakes.diagnostics.count
            let summary = "lumbar: \(count) mistake\(count == 1 ? "" : "s") in the script"
            self.init(code: CommandFailure.Code.foundWrong.rawValue, text: "\(mistakes)\n\(summary)")
        default:
            self.init(parsing: error)
        }
    }

    private init(code: Int32, text: String, isAnswer: Bool = false) {
        self.code = code
        self.text = text
        self.isAnswer = isAnswer
    }

    private init(code: CommandFailure.Code, complaint: String) {
        self.init(code: code.rawValue, text: complaint.isEmpty ? "" : "lumbar: \(complaint)")
    }

    private init(parsing error: any Error) {
        if Lumbar.exitCode(for: error) == .success {
            self.init(code: 0, text: Lumbar.fullMessage(for: error), isAnswer: true)
        } else if let code = error as? ExitCode {
            self.init(code: code.rawValue, text: "")
        } else {
            self.init(code: .couldNotRun, complaint: Self.oneLine(Lumbar.message(for: error)))
        }
    }

    /// A message of several lines as one.
    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// Says it and ends the process.
    func take() -> Never {
        if !text.isEmpty {
            let stream = isAnswer ? FileHandle.standardOutput : .standardError
            // A reader that has gone changes nothing of the end.
            try? stream.write(contentsOf: Data((text + "\n").utf8))
        }
        exit(code)
    }
}
