import Statechart
import Testing

@Suite struct EvaluatingFormulas {
    @Test func `and and or look no further than they must`() throws {
        // The second operand would be an error.
        #expect(try Charts.evaluate("true() or none()") == "true")
        #expect(try Charts.evaluate("false() and none()") == "false")
    }

    @Test func `fields of an event are there once there is an event`() throws {
        let body = """
            <state id="s"><onentry><log expr="count($_event/name)"/><if cond="$_event/name"><log expr="'bound'"/></if></onentry>
            <transition event="e"><log expr="concat($_event/name, '/', $_event/data)"/><if cond="$_event/sendid"><log expr="'there'"/></if>
            <if cond="$_event/sendid/text()"><log expr="'never'"/></if></transition></state>
            """
        #expect(try Charts.run(body, events: ["e"]).log == ["0", "e/", "there"])
    }

    @Test func `entries of an event's data are found by key, doubled ones too`() throws {
        let body = """
            <state id="s"><onentry><send event="e"><param name="k" expr="1"/><param name="k" expr="2"/><param name="l" expr="'x'"/></send></onentry>
            <transition event="e"><log expr="count($_event/data/data[@id='k'])"/><log expr="$_event/data/data[@id='l']/text()"/>
            <if cond="$_event/data/data[@id='k'] = 2"><log expr="'second'"/></if><if cond="$_event/data/data[@id='m']"><log expr="'never'"/></if></transition></state>
            """
        #expect(try Charts.run(body).log == ["2", "x", "second"])
    }
}
