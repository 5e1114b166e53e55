import Foundation

@testable import Dialogue

/// A small dialogue with everything that can break, and places to break it.
enum Desk {
    /// The script.
    ///
    /// - Parameters:
    ///   - start: more of the first state.
    ///   - form: more of the form.
    ///   - warning: what the state of the sign does on entry.
    ///   - more: further states.
    ///   - knowledge: more of what stands at the top.
    /// - Returns: its text.
    static func text(
        start: String = "", form: String = "", warning: String = "<talk:warn/>", more: String = "",
        knowledge: String = ""
    ) -> String {
        Fixture.flow(
            """
            <talk:flag id="smoke" gravity="emergency" title="smoke"><talk:phrase>smoke</talk:phrase>
              <talk:answer>Leave the house.</talk:answer><talk:clearance>Is the smoke gone?</talk:clearance></talk:flag>
            <talk:intent id="order" title="Order"><talk:phrase>I want to order</talk:phrase></talk:intent>
            <talk:question id="price" title="Price" source="x"><talk:phrase>what does it cost</talk:phrase>
              <talk:answer>Ten.</talk:answer></talk:question>
            <talk:outside><talk:phrase>tell me a joke</talk:phrase></talk:outside>
            <talk:screening><talk:ask id="smoke" flags="smoke"><talk:prompt>Any smoke?</talk:prompt></talk:ask>
            </talk:screening>
            \(knowledge)
            <state id="all" initial="talking">
              <talk:safety><talk:on flag="smoke" target="warned"/></talk:safety>
              <transition event="intent.order" target="order"/>
              <state id="talking" initial="start">
                <history id="back" type="deep"><transition target="start"/></history>
                <state id="start"><talk:prompt>What can I do?</talk:prompt>\(start)</state>
                <talk:form id="order" exit="start">
                  <talk:screen/>
                  <talk:field name="name" type="name" label="Name"><talk:prompt>Name?</talk:prompt></talk:field>
                  <talk:field name="when" type="when" label="When" required="no"><talk:prompt>When?</talk:prompt></talk:field>
                  <talk:confirm>Send? <talk:summary/></talk:confirm>
                  <talk:filled><talk:submit/></talk:filled>
                  \(form)
                </talk:form>
              </state>
              <state id="warned"><onentry>\(warning)</onentry><talk:prompt>Is it gone?</talk:prompt>
                <transition event="act.yes" target="back"><talk:clear/></transition>
                <transition event="act.no" target="back"><talk:withdraw/></transition>
              </state>
              \(more)
            </state>
            """)
    }

    /// The script, loaded.
    static func load(_ text: String) throws -> Script {
        try Fixture.withFolder(["desk.scxml": text]) { folder in
            try Script.load(folder.appending(path: "desk.scxml").path)
        }
    }

    /// The script as it should be.
    static let sound = Result { try load(text()) }
}
