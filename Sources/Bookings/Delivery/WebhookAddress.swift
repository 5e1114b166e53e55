package import Foundation

/// Where a webhook may lead: to the public internet by https, and nowhere else.
///
/// The name is resolved before each attempt, every address that it has must be public, and the connection goes to one that was looked at. So
/// neither the configuration nor a name server can point a message at the machine itself or at its neighbours.
package enum WebhookAddress {
    /// A webhook's address; nil where it is no https address with a host and without user and password.
    package static func url(_ text: String) -> URL? {
        guard let url = URL(string: text), url.scheme?.lowercased() == "https",
            let host = url.host(percentEncoded: false), !host.isEmpty, url.user == nil, url.password == nil,
            url.fragment == nil, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
        else { return nil }
        return url
    }

    /// Whether an address of 4 or 16 bytes belongs to the public internet (IANA's special-purpose registries).
    package static func isPublic(_ bytes: [UInt8]) -> Bool {
        switch bytes.count {
        case 4: isPublic4(bytes)
        case 16: isPublic6(bytes)
        default: false
        }
    }

    private static func isPublic4(_ b: [UInt8]) -> Bool {
        switch (b[0], b[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (192, 168), (198, 18), (198, 19): false
        case (100, 64...127), (172, 16...31): false
        case (192, 0): b[2] != 0 && b[2] != 2
        case (192, 88): b[2] != 99
        case (198, 51): b[2] != 100
        case (203, 0): b[2] != 113
        case (224..., _): false
        default: true
        }
    }

    private static func isPublic6(_ b: [UInt8]) -> Bool {
        // Global unicast alone; addresses that carry one of IPv4 within are as public as that.
        guard b[0] & 0xE0 == 0x20 else {
            let isMapped = b[..<10].allSatisfy { $0 == 0 } && b[10] == 0xFF && b[11] == 0xFF
            let isTranslated = b[..<12].elementsEqual(
                [0, 0x64, 0xFF, 0x9B] + [UInt8](repeating: 0, count: 8))
            return (isMapped || isTranslated) && isPublic4(Array(b[12...]))
        }
        switch (b[0], b[1], b[2], b[3]) {
        case (0x20, 0x01, 0x0D, 0xB8): return false
        case (0x20, 0x01, 0x00...0x01, _): return false
        case (0x20, 0x02, _, _): return isPublic4(Array(b[2..<6]))
        case (0x3F, 0xFF, 0x00...0x0F, _): return false
        default: return true
        }
    }
}
