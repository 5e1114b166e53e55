import Dialogue
import Foundation

/// A small dialogue for tests: a greeting, a question of the visitors', a danger, a form with one field.
enum Workshop {
    /// The dialogue, loaded once.
    static let script = Result { try load() }

    /// Another version of the same dialogue: its greeting differs.
    static let laterScript = Result { try load(greeting: "Welcome back to the workshop.") }

    private static func load(greeting: String = "This is the workshop.") throws -> Script {
        let folder = FileManager.default.temporaryDirectory.appending(path: "workshop-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "workshop.scxml")
        try Data(source.replacing("GREETING", with: greeting).utf8).write(to: file)
        return try Script.load(file.path)
    }

    private static let source = """
        <scxml xmlns="http://www.w3.org/2005/07/scxml" xmlns:talk="urn:lumbar:talk"
               version="1.0" datamodel="null" name="workshop" initial="shop">
          <talk:practice zone="Europe/London" region="GB" opens="09:00" closes="18:00">
            <talk:fact name="phone" placeholder="yes">020 7946 0123</talk:fact>
          </talk:practice>
          <talk:question id="punctures" title="Do you mend punctures?" source="The notice board">
            <talk:phrase>do you mend punctures</talk:phrase>
            <talk:phrase>do you fix flat tyres</talk:phrase>
            <talk:answer>Yes, we mend punctures while you wait.</talk:answer>
          </talk:question>
          <talk:intent id="book" title="Bring a bicycle in">
            <talk:phrase>book a repair</talk:phrase>
            <talk:phrase>I want to bring my bike in</talk:phrase>
          </talk:intent>
          <talk:outside>
            <talk:phrase>what is the weather like</talk:phrase>
            <talk:phrase>tell me a joke</talk:phrase>
          </talk:outside>
          <talk:flag id="fire" gravity="danger" title="fire">
            <talk:answer>Leave the house now.</talk:answer>
            <talk:clearance>Has the fire brigade looked at it?</talk:clearance>
            <talk:phrase>my battery is on fire</talk:phrase>
          </talk:flag>
          <state id="shop" initial="counter">
            <talk:safety><talk:on flag="fire" target="fire"/></talk:safety>
            <onentry><talk:prompt>GREETING</talk:prompt></onentry>
            <transition event="intent.book" target="repair"/>
            <transition event="act.goodbye" target="shut"/>
            <state id="counter">
              <talk:prompt>What can we do for your bicycle?
                <talk:choice id="book" event="intent.book">Bring it in</talk:choice>
              </talk:prompt>
              <talk:noinput after="60s">Are you still there?</talk:noinput>
            </state>
            <state id="fire">
              <onentry><talk:warn/></onentry>
              <talk:prompt>Tell me when it is out.</talk:prompt>
            </state>
            <talk:form id="repair">
              <talk:field name="bike" type="text" label="Bicycle">
                <talk:prompt>What kind of bicycle is it?</talk:prompt>
              </talk:field>
              <talk:confirm>This is what I have: <talk:summary/> Shall I pass it on?</talk:confirm>
              <talk:filled>
                <talk:submit/>
                <talk:prompt>Done. Your reference is <talk:value of="reference"/>.</talk:prompt>
              </talk:filled>
            </talk:form>
          </state>
          <final id="shut"/>
        </scxml>
        """
}
