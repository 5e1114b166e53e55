/// Domains that many people have their mail at, and the slips that are made in typing them.
enum EmailProviders {
    /// Returns the domain that was probably meant; nil where the typed one is as likely.
    static func likelyDomain(for domain: String) -> String? {
        if known.contains(domain) { return nil }
        if let slip = slips[domain] { return slip }
        if let sameName = sameName(domain) { return sameName }
        if let near = nearest(domain) { return near }
        return withLikelyTop(domain)
    }

    /// The name of a provider without its top domain.
    static func isName(_ label: String) -> Bool {
        onlyAt[label] != nil
    }

    /// "gmail.org", "gmail": the name is a provider's, the rest is not.
    private static func sameName(_ domain: String) -> String? {
        let labels = domain.split(separator: ".")
        guard let name = labels.first else { return nil }
        if labels.count == 1 { return onlyAt[String(name)] }
        guard let home = onlyAt[String(name)], labels.count == 2 || labels[1] == "com" else { return nil }
        // Providers with homes in many countries.
        let top = labels[labels.count - 1]
        return ["yahoo", "hotmail", "outlook", "live", "aol", "msn"].contains(name) && top.utf8.count == 2
            && !["co", "cm", "om", "cn"].contains(top) ? nil : home
    }

    private static func nearest(_ domain: String) -> String? {
        var best: (domain: String, distance: Int)?
        for provider in providers {
            let limit = provider.utf8.count >= 9 ? 2 : 1
            // One slip more needs the same length or beginning: "ymail.co" is nobody's gmail.
            guard let distance = EditDistance.between(domain.utf8, provider.utf8, limit: limit),
                distance < (best?.distance ?? .max), distance == 1 || domain.first == provider.first
            else { continue }
            best = (provider, distance)
        }
        return best?.domain
    }

    private static func withLikelyTop(_ domain: String) -> String? {
        guard let dot = domain.lastIndex(of: ".") else { return nil }
        let top = String(domain[domain.index(after: dot)...])
        return topSlips[top].map { domain[...dot] + $0 }.flatMap { likelyDomain(for: $0) ?? $0 }
    }

    private static let onlyAt: [String: String] = [
        "gmail": "gmail.com", "icloud": "icloud.com", "hotmail": "hotmail.com", "yahoo": "yahoo.com",
        "outlook": "outlook.com", "aol": "aol.com", "comcast": "comcast.net", "verizon": "verizon.net",
        "protonmail": "protonmail.com", "msn": "msn.com", "sbcglobal": "sbcglobal.net",
        "bellsouth": "bellsouth.net", "optonline": "optonline.net",
    ]

    private static let slips: [String: String] = [
        "gmail.con": "gmail.com", "gmal.com": "gmail.com", "gamil.com": "gmail.com", "gmail.co": "gmail.com",
        "g.mail.com": "gmail.com", "googlemail.con": "googlemail.com", "homail.com": "hotmail.com",
        "icoud.com": "icloud.com", "iclould.com": "icloud.com", "yhoo.com": "yahoo.com",
        "aol.con": "aol.com", "ahoo.com": "yahoo.com", "outlok.com": "outlook.com",
        "comcast.com": "comcast.net",
        "verizon.com": "verizon.net",
    ]

    private static let topSlips: [String: String] = [
        "con": "com", "cmo": "com", "ocm": "com", "vom": "com", "comm": "com", "coom": "com", "cpm": "com",
        "cim": "com", "xom": "com", "dom": "com", "c0m": "com", "comn": "com", "come": "com", "copm": "com",
        "cok": "com", "con.": "com", "ney": "net", "nett": "net", "nte": "net", "bet": "net", "nrt": "net",
        "ogr": "org", "orgg": "org", "rog": "org", "orh": "org", "eud": "edu", "deu": "edu", "eduu": "edu",
    ]

    private static let providers: [String] = [
        "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "aol.com", "comcast.net",
        "verizon.net", "live.com", "msn.com", "protonmail.com", "ymail.com", "googlemail.com",
        "sbcglobal.net",
        "bellsouth.net", "rocketmail.com", "optonline.net", "fastmail.com", "earthlink.net", "charter.net",
    ]

    /// Domains that exist beside the ones above, however near they look.
    private static let known: Set<String> = Set(providers).union([
        "mail.com", "email.com", "gmx.com", "gmx.net", "gmx.de", "me.com", "mac.com", "proton.me", "pm.me",
        "att.net", "cox.net", "zoho.com", "yahoo.co.uk", "hotmail.co.uk", "yahoo.ca", "live.ca", "live.co.uk",
        "hotmail.fr", "yahoo.fr", "outlook.fr", "web.de", "hey.com", "juno.com", "aim.com", "hush.com",
        "hushmail.com", "tutanota.com", "duck.com", "nycap.rr.com", "twc.com", "spectrum.net", "frontier.com",
        "windstream.net", "usa.net", "lycos.com", "inbox.com", "ail.com", "mailbox.org", "posteo.de",
        "umail.com",
        "live.nl", "qmail.com", "albany.edu", "rpi.edu", "mil.com", "fmail.com", "love.com", "line.com",
    ])
}
