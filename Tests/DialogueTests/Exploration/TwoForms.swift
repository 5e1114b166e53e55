@testable import Dialogue

/// A dialogue with two forms, signs of two kinds, and fields that are only asked for in some cases.
enum TwoForms {
    static let script = Result { try Desk.load(text) }

    private static let text = Fixture.flow(
        """
        <talk:flag id="gas" gravity="emergency" title="gas"><talk:phrase>gas</talk:phrase>
          <talk:answer>Open a window.</talk:answer><talk:clearance>Is the gas off?</talk:clearance></talk:flag>
        <talk:flag id="leak" gravity="doctor" title="a leak"><talk:phrase>leak</talk:phrase>
          <talk:answer>Turn it off.</talk:answer><talk:clearance>Is it dry?</talk:clearance></talk:flag>
        <talk:intent id="order" title="Order"><talk:phrase>I want to order</talk:phrase></talk:intent>
        <talk:intent id="rate" title="Rate"><talk:phrase>I want to complain</talk:phrase></talk:intent>
        <talk:question id="price" title="Price" source="x"><talk:phrase>what does it cost</talk:phrase>
          <talk:answer>Ten.</talk:answer></talk:question>
        <talk:outside><talk:phrase>tell me a joke</talk:phrase></talk:outside>
        <talk:screening>
          <talk:ask id="gas" flags="gas"><talk:prompt>Any gas?</talk:prompt></talk:ask>
          <talk:ask id="list" flags="leak"><talk:prompt>A leak?</talk:prompt></talk:ask>
        </talk:screening>
        <state id="all" initial="talking">
          <talk:safety>
            <talk:on flag="gas" target="grave"/><talk:on flag="leak" target="warned"/>
          </talk:safety>
          <transition event="intent.order" target="order"/>
          <transition event="intent.rate" target="rate"/>
          <state id="talking" initial="start">
            <history id="back" type="deep"><transition target="start"/></history>
            <state id="start"><talk:prompt>What can I do?</talk:prompt></state>
            <talk:form id="order" exit="start">
              <talk:screen/>
              <talk:field name="self" type="boolean" label="For you" whom="yes"><talk:prompt>For you?</talk:prompt></talk:field>
              <talk:field name="other" type="name" label="Their name" cond="talk:is('self', 'no')">
                <talk:prompt>Their name?</talk:prompt></talk:field>
              <talk:field name="note" type="text" label="Note" required="no"><talk:prompt>Note?</talk:prompt></talk:field>
              <talk:confirm>Send? <talk:summary/></talk:confirm>
              <talk:filled><talk:submit/></talk:filled>
            </talk:form>
            <talk:form id="rate" exit="start">
              <talk:field name="why" type="text" label="Why" keep="yes"><talk:prompt>Why?</talk:prompt></talk:field>
              <talk:filled><talk:prompt>Thank you.</talk:prompt></talk:filled>
            </talk:form>
          </state>
          <state id="warned"><onentry><talk:warn/></onentry><talk:prompt>Is it gone?</talk:prompt>
            <transition event="act.yes" target="back"><talk:clear/></transition>
            <transition event="act.no" target="back"><talk:withdraw/></transition>
          </state>
          <state id="grave"><onentry><talk:warn/></onentry><talk:prompt>Is it gone?</talk:prompt>
            <transition event="act.yes" cond="talk:several()" target="warned"><talk:clear/></transition>
            <transition event="act.yes" target="back"><talk:clear/></transition>
            <transition event="act.no" target="back"><talk:withdraw/></transition>
          </state>
        </state>
        """)
}
