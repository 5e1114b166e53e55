/// Digits as they were typed or dialled, on the way to an E.164 number.
struct DialledNumber: Sendable, Hashable {
    /// Why digits are no number; the raw value is the reason code.
    enum Fault: String, Error, Sendable, Hashable, CaseIterable {
        case tooShort = "too_short"
        case tooLong = "too_long"
        case badAreaCode = "bad_area_code"
        case badExchange = "bad_exchange"
        case badCountryCode = "bad_country_code"
        case shortCode = "short_code"
        case noAreaCode = "no_area_code"
    }

    /// The digits, without any sign.
    let digits: String
    /// A plus stood before them.
    let hasPlus: Bool

    /// Returns the number with its country code, before its structure is looked at; nil without one.
    func international(in region: String) -> String? {
        if hasPlus { return digits }
        guard let plan = CallingPlan.of(region: region) else { return nil }
        for prefix in plan.internationalPrefixes where digits.hasPrefix(prefix) {
            return String(digits.dropFirst(prefix.count))
        }
        // "00" is what the rest of the world dials, and no national number begins with it; ten digits are one of home.
        if digits.hasPrefix("00"), !(plan.countryCode == "1" && digits.utf8.count == 10) {
            return String(digits.dropFirst(2))
        }
        // Ten digits that begin with the trunk's 1 are a wrong area code, not a short number.
        let isWhole = plan.countryCode == "1" && digits.utf8.count == 10
        if !plan.trunkPrefix.isEmpty, digits.hasPrefix(plan.trunkPrefix), !isWhole {
            return plan.countryCode + digits.dropFirst(plan.trunkPrefix.count)
        }
        return plan.countryCode + digits
    }

    /// Returns the E.164 form, or what is wrong with the number.
    func resolved(in region: String) -> Result<String, Fault> {
        guard let international = international(in: region) else { return .failure(.badCountryCode) }
        if !hasPlus, let fault = shortFault(in: region) { return .failure(fault) }
        guard let code = CallingPlan.countryCode(of: international) else { return .failure(.badCountryCode) }
        let national = String(international.dropFirst(code.count))
        if code == "1" { return Self.nanp(national) }
        // A trunk zero in brackets, "+44 (0) 20 …", is no part of the number.
        let trimmed = national.hasPrefix("0") && code != "39" ? String(national.dropFirst()) : national
        let length = CallingPlan.nationalLength(of: code)
        if trimmed.utf8.count < length.lowerBound { return .failure(.tooShort) }
        if trimmed.utf8.count > length.upperBound { return .failure(.tooLong) }
        return .success("+" + code + trimmed)
    }

    private func shortFault(in region: String) -> Fault? {
        guard CallingPlan.of(region: region)?.countryCode == "1" else { return nil }
        switch digits.utf8.count {
        case 3 where digits.hasSuffix("11") || digits == "988": return .shortCode
        case ..<7: return .tooShort
        case 7: return digits.first.map { "23456789".contains($0) } == true ? .noAreaCode : .tooShort
        default: return nil
        }
    }

    private static func nanp(_ national: String) -> Result<String, Fault> {
        if national.utf8.count < 10 { return .failure(.tooShort) }
        if national.utf8.count > 10 { return .failure(.tooLong) }
        let digits = Array(national.utf8)
        if digits[0] < UInt8(ascii: "2") { return .failure(.badAreaCode) }
        if digits[3] < UInt8(ascii: "2") { return .failure(.badExchange) }
        return .success("+1" + national)
    }
}
