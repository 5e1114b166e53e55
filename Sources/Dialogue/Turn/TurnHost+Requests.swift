import Foundation
import Statechart
import Understanding
import Values

/// Requests are handed over, taken back and forgotten.
extension TurnHost {
    /// Hands the request over; nothing happens unless ``maySubmit(_:)`` holds.
    mutating func submit() {
        guard let form = activeForm, maySubmit(form.id) else {
            isRefused = true
            return
        }
        touch(form)
        conversation.requests.append(
            Conversation.SentRequest(
                reference: moment.reference, isHeld: false, isWithdrawn: false,
                remarks: conversation.remarks, isForSomebodyElse: conversation.forSomebodyElse,
                lines: readBack(form)))
        var unwatched = self
        unwatched.watch = nil
        effects.append(.submit(unwatched.request(form)))
        booking = moment.reference
        conversation.remarks = []
        conversation.begun.remove(form.id)
        conversation.sentForSomebodyElse = conversation.forSomebodyElse
        for field in form.fields where !field.isKept {
            conversation.slots["\(form.id).\(field.name)"] = nil
        }
        for group in form.items {
            if case .group(let name) = group { conversation.slots["\(form.id).\(name)"] = nil }
        }
    }

    /// Notes what is no longer as it was once a request is on its way.
    private func touch(_ form: Form) {
        guard let watch else { return }
        for key in script.whomSlots {
            _ = noted(.slot(key)) { $0.slots[key]?.reading?.value == .boolean(false) }
        }
        for field in form.fields where !field.isKept { watch.renew(.slot("\(form.id).\(field.name)")) }
        for case .group(let name) in form.items { watch.renew(.slot("\(form.id).\(name)")) }
        watch.renew(.begun(form.id))
        watch.touch(.requests)
        watch.touch(.whom)
    }

    private func request(_ form: Form) -> BookingRequest {
        let entries = form.fields.compactMap { field -> BookingRequest.Entry? in
            let slot = conversation.slots["\(form.id).\(field.name)"]
            guard isAsked(field), let slot, slot.hasValue, let reading = slot.reading else { return nil }
            return BookingRequest.Entry(
                field: field.name, label: field.label, type: field.type, value: reading.value,
                spoken: reading.spoken, typed: slot.typed)
        }
        return BookingRequest(
            reference: moment.reference, dialogue: script.name, received: moment.now,
            serial: conversation.requests.count, status: .requested, signs: conversation.signs,
            entries: entries, remarks: conversation.remarks, consent: consent(form),
            zone: script.zone.identifier)
    }

    /// What the visitor agreed to, and when.
    private func consent(_ form: Form) -> ConsentRecord? {
        guard let field = form.fields.first(where: { $0.must != nil }),
            let slot = conversation.slots["\(form.id).\(field.name)"], slot.hasValue
        else { return nil }
        let notice = ["privacy-version", "privacy-date"].compactMap { script.facts[$0] }
        return ConsentRecord(
            notice: notice.joined(separator: " "), script: script.digest, given: slot.given ?? moment.now)
    }

    mutating func retract() {
        touch(.requests)
        guard let index = conversation.requests.lastIndex(where: { !$0.isWithdrawn }) else { return }
        conversation.requests[index].isWithdrawn = true
        effects.append(.withdraw(reference: conversation.requests[index].reference))
    }

    mutating func forgetDraft() {
        renewAll()
        conversation.slots = [:]
        conversation.failures = [:]
        conversation.remarks = []
        conversation.screening = [:]
        conversation.forSomebodyElse = false
        conversation.begun = []
        conversation.left = []
        isAfresh = true
    }

    mutating func forget() {
        renew(.requests)
        for gravity in Knowledge.Gravity.all { touch(.signs(gravity)) }
        effects.append(.erase(references: conversation.requests.map(\.reference)))
        forgetDraft()
        conversation.requests = []
        conversation.course = nil
        conversation.signs.removeAll { $0.state != .open }
        for index in conversation.signs.indices { conversation.signs[index].words = "" }
        // What stands in the way of a session for them stays; nobody's words do.
        conversation.othersSigns = conversation.othersSigns?.mapValues { _ in "" }
    }
}
