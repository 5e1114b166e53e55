import ArgumentParser
import Server

/// Where to listen, or not at all.
enum ServeAddress: Hashable, ExpressibleByArgument, CustomStringConvertible {
    case at(ListenAddress)
    case none

    init?(argument: String) {
        if argument == "none" {
            self = .none
        } else if let address = ListenAddress(argument) {
            self = .at(address)
        } else {
            return nil
        }
    }

    var description: String {
        switch self {
        case .at(let address): address.description
        case .none: "none"
        }
    }

    var defaultValueDescription: String { description }
}

/// What is spoken on standard input and output.
///
/// The value may be left out, so a script that follows is read as one, too, and put right afterwards.
enum ServeStdio: Hashable, ExpressibleByArgument, CustomStringConvertible {
    case text
    case relay
    /// No protocol at all, but the script, with the value left out before it.
    case script(String)

    init?(argument: String) {
        switch argument {
        case "text": self = .text
        case "relay": self = .relay
        default: self = .script(argument)
        }
    }

    var description: String {
        switch self {
        case .text: "text"
        case .relay: "relay"
        case .script(let path): path
        }
    }
}

/// A time of a limit: `30`, `30s`, `500ms`, `15min`, `2h`.
struct ServeTime: Hashable, ExpressibleByArgument, CustomStringConvertible {
    let duration: Duration

    init(_ duration: Duration) {
        self.duration = duration
    }

    init?(argument: String) {
        let units: [String: Double] = ["": 1, "s": 1, "ms": 0.001, "m": 60, "min": 60, "h": 3600]
        guard let (number, unit) = ServeTime.split(argument), let factor = units[unit] else { return nil }
        duration = .milliseconds(Int(number * factor * 1000))
    }

    var description: String {
        let milliseconds = Int((duration / .milliseconds(1)).rounded())
        switch milliseconds {
        case let time where time >= 60_000 && time.isMultiple(of: 60_000): return "\(time / 60_000)min"
        case let time where time.isMultiple(of: 1000): return "\(time / 1000)s"
        default: return "\(milliseconds)ms"
        }
    }

    var defaultValueDescription: String { description }

    /// A number of at least zero and what follows it.
    static func split(_ text: String) -> (Double, String)? {
        let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let number = Double(digits), number <= 1e9 else { return nil }
        return (number, String(text.dropFirst(digits.count)))
    }
}

/// A number of bytes of a limit: `4096`, `64KiB`, `1MiB`.
struct ServeSize: Hashable, ExpressibleByArgument, CustomStringConvertible {
    let bytes: Int

    init(_ bytes: Int) {
        self.bytes = bytes
    }

    init?(argument: String) {
        let units: [String: Double] = ["": 1, "K": 1024, "KiB": 1024, "M": 1_048_576, "MiB": 1_048_576]
        guard let (number, unit) = ServeTime.split(argument), let factor = units[unit], number >= 1 else {
            return nil
        }
        bytes = Int(number * factor)
    }

    var description: String { String(bytes) }
    var defaultValueDescription: String { description }
}
